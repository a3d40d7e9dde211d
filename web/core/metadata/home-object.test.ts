import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { homeObject } from './home-object.ts'

// Only what menus read of an object.
const object = (name: string, hidden = false) => ({ name, hidden }) as ObjectDefinition
const objects = [object('note'), object('secret', true), object('company'), object('deal')]

test('the first page is the one a module calls home', () => {
  assert.equal(homeObject(objects, [{ name: 'sales', home: 'deal' }])?.name, 'deal')
})

test('without such a page it is the first object that stands in menus', () => {
  assert.equal(homeObject(objects, [])?.name, 'company')
  assert.equal(homeObject(objects, [{ name: 'x', home: 'secret' }])?.name, 'company')
  assert.equal(homeObject([object('note')], []), undefined)
})
