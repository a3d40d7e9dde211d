import assert from 'node:assert/strict'
import { test } from 'node:test'
import { positionAt } from './move-view.ts'

const views = [{ position: 10 }, { position: 20 }, { position: 30 }]

test('a tab goes before the one it is put on, or behind it', () => {
  assert.equal(positionAt(views, 2, 0), 10)
  assert.equal(positionAt(views, 2, 1), 20)
  assert.equal(positionAt(views, 0, 2), 21)
  assert.equal(positionAt(views, 0, 3), 31)
  assert.equal(positionAt(views, 0, 9), 31)
})

test('where it stands already nothing moves', () => {
  assert.equal(positionAt(views, 1, 1), null)
  assert.equal(positionAt(views, 1, 2), null)
})
