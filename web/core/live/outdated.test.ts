import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LiveEvent } from '../../../shared/core/history.ts'
import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { mayRename, outdatedBy } from './outdated.ts'
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
  noteOwnChange('own', 'r1', new Set(['amount']))
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

const fields = ['name', 'amount', 'owner', 'closeDate'].map(
  (name) => ({ id: `deal.${name}`, name, type: 'text' }) as FieldDefinition,
)
const owned = { ...deal, fields, titleField: 'name', ownerField: 'owner' } as ObjectDefinition
const known: Metadata = {
  version: 1,
  objects: new Map([['deal', owned]]),
  byId: new Map([['deal', owned]]),
}
const of = (...names: string[]): LiveEvent => ({ ...change, fields: names.map((name) => `deal.${name}`) })

test('what this page wrote and showed is not asked for again; what came along with it on other records is', () => {
  noteOwnChange('written-here', 'r1')
  const written = { ...of('amount'), operationId: 'written-here' }
  const outdated = outdatedBy([written, { ...written, recordId: 'r2' }], known, 'nora')

  for (const part of ['one', 'events']) {
    assert.ok(!outdated(['records', 'deal', part, 'r1']), part)
    assert.ok(outdated(['records', 'deal', part, 'r2']), part)
  }
})

test('a list is asked again for a record it shows, and for what it is filtered or sorted by', () => {
  const filter = { field: 'closeDate', op: 'isBlank' }
  const key = (part: string) => ['records', 'deal', part, { filter, sort: [{ field: 'name' }] }, 'cursor']
  const showing = (id: string) => ({ pages: [{ records: [{ id: 'r0' }] }, { records: [{ id }] }] })
  const outdated = (event: LiveEvent, part: string, shown: string) =>
    outdatedBy([event], known, 'lin')(key(part), showing(shown))

  for (const part of ['list', 'around']) {
    assert.ok(outdated(of('amount'), part, 'r1'))
    assert.ok(!outdated(of('amount'), part, 'r2'))
    for (const name of ['closeDate', 'name', 'owner']) assert.ok(outdated(of(name), part, 'r2'), name)
    assert.ok(outdated({ ...of(), kind: 'records.deleted' }, part, 'r2'))
    assert.ok(outdated(change, part, 'r2'), 'nobody says what changed')
  }
})

test('what is to be done today is asked again for the same reasons', () => {
  const key = ['records', 'deal', 'today', 'late', { filter: { field: 'closeDate', op: 'isBlank' } }]
  const outdated = (name: string, shown: string) =>
    outdatedBy([of(name)], known, 'lin')(key, { records: [{ id: shown }] })

  assert.ok(outdated('amount', 'r1'))
  assert.ok(outdated('closeDate', 'r2'))
  assert.ok(!outdated('amount', 'r2'))
})

test('who looks like a record is looked for again after a change of names, addresses and numbers', () => {
  const reach = { id: 'deal.phone', name: 'phone', type: 'phone' } as FieldDefinition
  const reached = { ...owned, fields: [...fields, reach] }
  const two: Metadata = { ...known, byId: new Map([['deal', reached]]) }
  const outdated = (name: string) => outdatedBy([of(name)], two, 'lin')(['records', 'deal', 'look-alikes'])

  for (const name of ['name', 'phone']) assert.ok(outdated(name), name)
  assert.ok(!outdated('amount'))
})

test('of a list that shows all there are, another record is one only by pointing there', () => {
  const list = ['records', 'deal', 'related', 'owner', 'm1', { field: 'updatedAt' }, []]
  const outdated = (next: string | null) =>
    outdatedBy([of('amount')], known, 'lin')(list, { records: [{ id: 'r2' }], page: { next } })

  assert.ok(!outdated(null))
  assert.ok(outdated('more'))
})

test('a record is called otherwise after a change of its name', () => {
  assert.ok(mayRename(of('name'), known))
  assert.ok(mayRename({ ...change, kind: 'records.deleted' }, known))
  assert.ok(!mayRename(of('amount'), known))
})
