import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHeaderUnit } from './header-unit.ts'

test('a word is a unit only where it is one of the list', () => {
  assert.deepEqual(readHeaderUnit('Millions'), { scale: 1e6, currencyMark: null, isPercent: false })
  assert.equal(readHeaderUnit('constructor'), null)
  assert.equal(readHeaderUnit('work'), null)
})
