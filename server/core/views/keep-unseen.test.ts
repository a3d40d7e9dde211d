import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepUnseenPaths } from './keep-unseen.ts'

const isUnseen = (path: string) => path === path.toUpperCase()
const kept = (before: string, given: string) => keepUnseenPaths([...before], [...given], isUnseen).join('')

test('what is not seen stays behind what stood before it, however the rest was moved', () => {
  assert.equal(kept('abXYc', 'cab'), 'cabXY')
  assert.equal(kept('XaYb', 'ba'), 'XbaY')
  assert.equal(kept('aXbY', 'bna'), 'bYnaX')
})

test('where what stood before it was taken out, it goes behind the nearest one that is left', () => {
  assert.equal(kept('abXc', 'ac'), 'aXc')
  assert.equal(kept('abX', ''), 'X')
  assert.equal(kept('abc', 'cb'), 'cb')
})
