import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lettersOf } from './letters-of.ts'

const known = { company: 'C', deal: 'D' }
const pairs = (names: string[]) => Object.fromEntries(lettersOf(names, known))

test('an object of a module keeps its letter, whatever was made before it', () => {
  assert.deepEqual(pairs(['crate', 'company', 'deal']), { C: 'company', D: 'deal', R: 'crate' })
})

test('other objects take the first of their letters that is free', () => {
  assert.deepEqual(pairs(['deal', 'delivery', 'device']), { D: 'deal', E: 'delivery', V: 'device' })
})

test('an object whose letters are all taken has none, and digits are no letters', () => {
  assert.deepEqual(pairs(['deal', 'e', 'a1', 'l', 'deal2']), { D: 'deal', E: 'e', A: 'a1', L: 'l' })
})
