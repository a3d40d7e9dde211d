import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from './page.ts'
import { addressWith, pageAt } from './page-at.ts'

const load = async () => () => null
const yards = page({ path: '/yards', load })
const newYard = page({ path: '/yards/new', load })
const yard = page({ path: '/yards/$yard', load })
const gate = page({ path: '/yards/$yard/gates/$gate', load })
const pages = [yards, yard, newYard, gate]

test('a page is found by its address, one without parts first, with what stands for its parts', () => {
  assert.deepEqual(pageAt(pages, '/yards'), { page: yards, parts: {} })
  assert.deepEqual(pageAt(pages, '/yards/new'), { page: newYard, parts: {} })
  assert.deepEqual(pageAt(pages, '/yards/a%20b/gates/7'), { page: gate, parts: { yard: 'a b', gate: '7' } })
  for (const nowhere of ['/', '/yards/', '/gates', '/yards/7/gates', ''])
    assert.equal(pageAt(pages, nowhere), undefined)
})

test('an address leads back to the page it was made from', () => {
  const placed = { page: gate, parts: { yard: '前院/1', gate: '7' } }
  assert.deepEqual(pageAt(pages, addressWith(placed)), placed)
})
