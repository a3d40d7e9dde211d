import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compactValue } from './compact-value.ts'

test('large sums are said short in the units of the language', () => {
  assert.equal(compactValue(2_180_000, 'en', 'CNY'), '¥2.18M')
  assert.equal(compactValue(2_180_000, 'zh-Hans', 'CNY'), '¥218\u2009万')
  assert.equal(compactValue(22_300_000, 'zh-Hans', 'CNY'), '¥2,230\u2009万')
})

test('small sums keep every figure before the point', () => {
  assert.equal(compactValue(8_450.6, 'en', 'EUR'), '€8,451')
  assert.equal(compactValue(0, 'en', null), '0')
})

test('what rounds to nothing has no sign', () => {
  assert.equal(compactValue(-0.3, 'en', 'EUR'), '€0')
  assert.equal(compactValue(-0, 'fi', null), '0')
  assert.equal(compactValue(-12, 'en', 'EUR'), '-€12')
})
