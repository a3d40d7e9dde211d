import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ColumnSum } from './board-sums.ts'
import { limitState } from './column-limit.ts'

const sum = { count: 5, sum: 700 } as ColumnSum

test('a column is full at its limit and over it beyond, by what is limited', () => {
  assert.equal(limitState({ of: 'count', most: 6, over: 'warn' }, sum), 'room')
  assert.equal(limitState({ of: 'count', most: 5, over: 'warn' }, sum), 'full')
  assert.equal(limitState({ of: 'count', most: 4, over: 'refuse' }, sum), 'over')
  assert.equal(limitState({ of: 'sum', most: 700, over: 'warn' }, sum), 'full')
})
