import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coreEvents } from '../../../../shared/core/event-kinds.ts'
import { sentenceOf } from './event-sentences.ts'

test('every kind that stands in the log says something, and no other does', () => {
  const silent = Object.entries(coreEvents).filter(([kind]) => sentenceOf(kind, {}, false) === null)

  assert.ok(silent.length > 0)
  assert.deepEqual(
    silent.filter(([, { area }]) => area !== null),
    [],
  )
  const left = Object.entries(coreEvents).filter(([, { area }]) => area === null)
  assert.deepEqual(silent, left)
})

test('a run of records is told as one, and the payload chooses between sentences', () => {
  assert.equal(sentenceOf('records.updated', {}, true), 'updatedMany')
  assert.equal(sentenceOf('records.updated', {}, false), 'updated')
  assert.equal(sentenceOf('members.joined', {}, true), 'joined')
  assert.equal(sentenceOf('members.sessions-ended', { which: 'own' }, false), 'signedOut')
  assert.equal(sentenceOf('members.sessions-ended', { which: 'others' }, false), 'sessionsEnded')
})

test('of a kind nobody knows nothing is said', () => {
  assert.equal(sentenceOf('toString', {}, false), null)
  assert.equal(sentenceOf('mail.received', {}, false), null)
})
