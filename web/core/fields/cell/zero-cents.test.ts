import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutZeroCents } from './zero-cents.ts'

test('cents that are zero are left out in every language', () => {
  assert.equal(withoutZeroCents('¥1,280,000.00'), '¥1,280,000')
  assert.equal(withoutZeroCents('249\u00a0000,00\u00a0€'), '249\u00a0000\u00a0€')
})

test('cents that say something stay', () => {
  assert.equal(withoutZeroCents('€57.50'), '€57.50')
  assert.equal(withoutZeroCents('¥1,000'), '¥1,000')
  assert.equal(withoutZeroCents('€0.05'), '€0.05')
})
