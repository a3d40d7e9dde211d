import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchesTyped } from './typed-match.ts'

test('accents, case and width do not matter', () => {
  assert.ok(matchesTyped('hameen', 'Hämeen Sähkö Oy'))
  assert.ok(matchesTyped('ＧＴＸ', 'gtx plus'))
})

test('every typed word must occur, in any order', () => {
  assert.ok(matchesTyped('date close', 'Close date'))
  assert.ok(!matchesTyped('close stage', 'Close date'))
})

test('nothing typed matches everything', () => {
  assert.ok(matchesTyped('  ', 'anything'))
})
