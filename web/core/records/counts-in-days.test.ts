import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countsInDays } from './counts-in-days.ts'

test('near days are counted, far ones and today are not', () => {
  for (const days of [1, 60, -1, -60]) assert.equal(countsInDays(days, false), true, `${days}`)
  for (const days of [0, 61, -61]) assert.equal(countsInDays(days, false), false, `${days}`)
})

test('what was due is late however long ago, and far ahead it is not yet near', () => {
  for (const days of [-1, -61, -900, 60]) assert.equal(countsInDays(days, true), true, `${days}`)
  for (const days of [0, 61]) assert.equal(countsInDays(days, true), false, `${days}`)
})
