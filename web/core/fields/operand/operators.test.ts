import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isComplete, operandFor } from './operators.ts'

test('a single value becomes the first of a list and comes back from it', () => {
  assert.deepEqual(operandFor('in', 'eq', 'won'), ['won'])
  assert.equal(operandFor('eq', 'in', ['won', 'lost']), 'won')
})

test('a relative range is not taken for a day', () => {
  assert.equal(operandFor('lt', 'within', 'this week'), undefined)
})

test('emptiness needs nothing to compare with', () => {
  assert.equal(operandFor('isBlank', 'eq', 'x'), undefined)
  assert.ok(isComplete('isBlank', undefined))
})

test('a half-written condition is not asked', () => {
  assert.ok(!isComplete('between', [1, null]))
  assert.ok(!isComplete('in', []))
  assert.ok(!isComplete('contains', ''))
  assert.ok(isComplete('eq', false))
  assert.ok(isComplete('gte', 0))
})
