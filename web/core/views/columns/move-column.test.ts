import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moveColumn } from './move-column.ts'

const columns = ['name', 'company', 'stage', 'amount'].map((path) => ({ path }))
const order = (path: string, target: string, side: 0 | 1) => moveColumn(columns, path, target, side).join(' ')

test('a column goes before or behind the one it is dropped on', () => {
  assert.equal(order('amount', 'company', 0), 'name amount company stage')
  assert.equal(order('amount', 'company', 1), 'name company amount stage')
  assert.equal(order('company', 'amount', 1), 'name stage amount company')
})

test('dropped beside itself it stays', () => {
  assert.equal(order('company', 'stage', 0), 'name company stage amount')
})

test('nothing goes before the title', () => {
  assert.equal(order('stage', 'name', 0), 'name stage company amount')
})
