import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LiveEvent } from '../../../shared/core/history.ts'
import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { outdatedBy } from './outdated.ts'
import { noteOwnChange } from './own-changes.ts'

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

test('sums are asked for again after a change of what they ask about', () => {
  const amount = { id: 'deal.amount', name: 'amount', type: 'currency' } as FieldDefinition
  const known = { ...deal, fields: [amount] } as ObjectDefinition
  const two: Metadata = {
    version: 1,
    objects: new Map([['deal', known]]),
    byId: new Map([['deal', known]]),
  }
  const sum = ['records', 'deal', 'sums', 'foot', { field: 'amount' }]
  const outdated = (events: LiveEvent[]) => outdatedBy(events, two, 'lin')(sum)

  assert.ok(outdated([{ ...change, fields: ['deal.amount'] }]))
  assert.ok(!outdated([{ ...change, fields: ['deal.name'] }]))
  assert.ok(outdated([{ ...change, fields: ['deal.name'] }, change]))
  assert.ok(outdated([{ ...change, kind: 'records.deleted' }]))
})

test('sums that a change of this page asked for already are not asked for twice', () => {
  const amount = { id: 'deal.amount', name: 'amount', type: 'currency' } as FieldDefinition
  const status = { id: 'deal.status', name: 'status', type: 'select' } as FieldDefinition
  const known = { ...deal, fields: [amount, status] } as ObjectDefinition
  const two: Metadata = {
    version: 1,
    objects: new Map([['deal', known]]),
    byId: new Map([['deal', known]]),
  }
  const outdated = outdatedBy(
    [{ ...change, operationId: 'own', fields: ['deal.amount', 'deal.status'] }],
    two,
    'nora',
  )
  noteOwnChange('own', new Set(['amount']))
  const again = outdatedBy(
    [{ ...change, operationId: 'own', fields: ['deal.amount', 'deal.status'] }],
    two,
    'nora',
  )
  const ofAmount = ['records', 'deal', 'sums', 'foot', { field: 'amount' }]

  assert.ok(outdated(ofAmount))
  assert.ok(!again(ofAmount))
  assert.ok(again(['records', 'deal', 'sums', 'foot', { field: 'status' }]))
})

test('an event about an object the reader does not see changes nothing', () => {
  const outdated = outdatedBy([{ ...change, objectId: 'secret' }], metadata, 'lin')

  assert.ok(!outdated(['records', 'deal', 'list', {}]))
})

test('a list of what points at a record is asked again when it shows what changed, or is asked for by it', () => {
  const fields = ['amount', 'company', 'closeDate'].map(
    (name) => ({ id: `deal.${name}`, name, type: 'text' }) as FieldDefinition,
  )
  const known = { ...deal, fields } as ObjectDefinition
  const two: Metadata = {
    version: 1,
    objects: new Map([['deal', known]]),
    byId: new Map([['deal', known]]),
  }
  const list = ['records', 'deal', 'related', 'company', 'c1', { field: 'closeDate' }, []]
  const showing = (id: string) => ({ records: [{ id }] })
  const outdated = (field: string, shown: string) =>
    outdatedBy([{ ...change, fields: [`deal.${field}`] }], two, 'lin')(list, showing(shown))

  assert.ok(outdated('amount', 'r1'))
  assert.ok(!outdated('amount', 'r2'))
  assert.ok(outdated('company', 'r2'))
  assert.ok(outdated('closeDate', 'r2'))
  assert.ok(outdatedBy([{ ...change, kind: 'records.created' }], two, 'lin')(list, showing('r2')))
})
