import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coreEvents } from '../../../../shared/core/event-kinds.ts'
import { type AuditWords, coreAuditWords, sentenceOf } from './event-sentences.ts'

const keyOf = (kind: string, payload: Record<string, unknown>, isRun: boolean, words: AuditWords[] = []) =>
  sentenceOf([coreAuditWords, ...words], { kind, payload }, isRun)?.key ?? null

test('every kind that stands in the log says something, and no other does', () => {
  const silent = Object.entries(coreEvents).filter(([kind]) => keyOf(kind, {}, false) === null)

  assert.ok(silent.length > 0)
  assert.deepEqual(
    silent.filter(([, { area }]) => area !== null),
    [],
  )
  const left = Object.entries(coreEvents).filter(([, { area }]) => area === null)
  assert.deepEqual(silent, left)
})

test('a run of records is told as one, and the payload chooses between sentences', () => {
  assert.equal(keyOf('records.updated', {}, true), 'updatedMany')
  assert.equal(keyOf('records.updated', {}, false), 'updated')
  assert.equal(keyOf('members.joined', {}, true), 'joined')
  assert.equal(keyOf('members.sessions-ended', { which: 'own' }, false), 'signedOut')
  assert.equal(keyOf('members.sessions-ended', { which: 'others' }, false), 'sessionsEnded')
})

test('of a kind nobody knows nothing is said', () => {
  assert.equal(keyOf('toString', {}, false), null)
  assert.equal(keyOf('mail.received', {}, false), null)
})

test('a module says its own kinds with its own texts', () => {
  const texts = {} as AuditWords['texts']
  const mail: AuditWords = { texts, sentences: { 'mail.received': 'received', 'mail.seen': null } }

  assert.equal(keyOf('mail.received', {}, false, [mail]), 'received')
  assert.equal(
    sentenceOf([coreAuditWords, mail], { kind: 'mail.received', payload: {} }, false)?.texts,
    texts,
  )
  assert.equal(keyOf('mail.seen', {}, false, [mail]), null)
  assert.equal(keyOf('records.updated', {}, false, [mail]), 'updated')
})
