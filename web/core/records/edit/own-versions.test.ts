import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noteOwnVersion, ownVersion } from './own-versions.ts'

test('a version is followed through this tab’s own writes', () => {
  noteOwnVersion('followed', 3, 4)
  noteOwnVersion('followed', 4, 5)

  assert.deepEqual(
    [3, 4, 5, 2, 6].map((seen) => ownVersion('followed', seen)),
    [5, 5, 5, 2, 6],
  )
})

test('a version somebody else made is not taken over', () => {
  noteOwnVersion('shared', 3, 4)
  // They made 5.
  noteOwnVersion('shared', 5, 6)

  assert.deepEqual(
    [3, 4, 5].map((seen) => ownVersion('shared', seen)),
    [3, 4, 6],
  )
})

test('what moved on by more than one, or not at all, is nobody’s word for what was in between', () => {
  noteOwnVersion('jumped', 3, 5)
  noteOwnVersion('jumped', 3, 3)

  assert.equal(ownVersion('jumped', 3), 3)
})
