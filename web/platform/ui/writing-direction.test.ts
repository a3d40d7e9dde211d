import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRightToLeft } from './writing-direction.ts'

test('a text runs as its first letter does', () => {
  for (const text of ['شركة النور (ABC)', '2026 דוד', '👨‍👩‍👧‍👦 דוד']) assert.ok(isRightToLeft(text), text)
  for (const text of ['ABC شركة', '苏州 דוד', '2026', '👨‍👩‍👧‍👦', '']) assert.ok(!isRightToLeft(text), text)
})
