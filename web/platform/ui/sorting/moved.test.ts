import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moved } from './moved.ts'

test('an entry goes before the place it was put at, whichever way it moves', () => {
  assert.deepEqual(moved(['a', 'b', 'c', 'd'], 0, 2), ['b', 'a', 'c', 'd'])
  assert.deepEqual(moved(['a', 'b', 'c', 'd'], 3, 1), ['a', 'd', 'b', 'c'])
  assert.deepEqual(moved(['a', 'b', 'c'], 0, 3), ['b', 'c', 'a'])
  assert.deepEqual(moved(['a', 'b'], 1, 1), ['a', 'b'])
})

test('beyond the ends it stays at the end, and what is not there moves nothing', () => {
  assert.deepEqual(moved(['a', 'b'], 1, 9), ['a', 'b'])
  assert.deepEqual(moved(['a', 'b'], 5, 0), ['a', 'b'])
})
