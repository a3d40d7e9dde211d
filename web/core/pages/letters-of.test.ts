import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lettersFor, lettersOf } from './letters-of.ts'
import { page } from './page.ts'

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

const load = async () => () => null
const settings = page({ path: '/settings', letter: 'S', load })
const forecast = page({ path: '/forecast', letter: 'D', load })
const silent = page({ path: '/imports', load })

test('a page that asks for a letter has it before objects somebody made', () => {
  const letters = lettersFor(['subscription'], {}, [settings, silent])

  assert.deepEqual([...letters.pages], [['S', settings]])
  assert.deepEqual([...letters.objects], [['U', 'subscription']])
})

test('a page whose letter is an object of a module takes the next one of its address', () => {
  const letters = lettersFor(['deal'], known, [forecast])

  assert.deepEqual([...letters.objects], [['D', 'deal']])
  assert.deepEqual([...letters.pages], [['F', forecast]])
})
