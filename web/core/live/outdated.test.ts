import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LiveEvent } from '../../../shared/core/history.ts'
import type { Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { outdatedBy } from './outdated.ts'

const deal = { id: 'deal', name: 'deal' } as ObjectDefinition
const metadata: Metadata = {
  version: 1,
  objects: new Map([['deal', deal]]),
  byId: new Map([['deal', deal]]),
}
const change: LiveEvent = {
  id: 'e1',
  kind: 'records.updated',
  at: '2026-11-24T10:00:00Z',
  objectId: 'deal',
  recordId: 'r1',
  actorId: 'nora',
  operationId: 'o1',
}

test('a change by somebody else makes lists of the object and the record itself outdated', () => {
  const outdated = outdatedBy([change], metadata, 'lin')

  assert.ok(outdated(['records', 'deal', 'list', {}]))
  assert.ok(outdated(['records', 'deal', 'one', 'r1']))
  assert.ok(outdated(['records', 'deal', 'sums', 'stage']))
})

test('other records and other objects are left alone', () => {
  const outdated = outdatedBy([change], metadata, 'lin')

  assert.ok(!outdated(['records', 'deal', 'one', 'r2']))
  assert.ok(!outdated(['records', 'company', 'list', {}]))
  assert.ok(!outdated(['views']))
})

test('a change of one’s own leaves lists as they are and asks for sums again', () => {
  const outdated = outdatedBy([change], metadata, 'nora')

  assert.ok(!outdated(['records', 'deal', 'list', {}]))
  assert.ok(outdated(['records', 'deal', 'sums', 'stage']))
  assert.ok(outdated(['records', 'deal', 'events', 'r1']))
})

test('an event about an object the reader does not see changes nothing', () => {
  const outdated = outdatedBy([{ ...change, objectId: 'secret' }], metadata, 'lin')

  assert.ok(!outdated(['records', 'deal', 'list', {}]))
})
