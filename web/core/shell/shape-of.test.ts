import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shapeOf } from './shape-of.ts'

test('a page that is being fetched has the shape of what its address leads to', () => {
  assert.equal(shapeOf('/records/deal'), 'list')
  assert.equal(shapeOf('/records/deal/01a2'), 'record')
  assert.equal(shapeOf('/settings/roles/administrator'), 'settings')
  assert.equal(shapeOf('/imports'), 'plain')
})
