import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LiveEvent } from '../../../shared/core/history.ts'
import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { outdatedBy } from './outdated.ts'

const openValue = {
  id: 'company.openValue',
  name: 'openValue',
  type: 'rollUp',
  options: {
    resultType: 'currency',
    rollUp: {
      object: 'deal',
      via: 'company',
      function: 'sum',
      field: 'amount',
      filter: { field: 'status', op: 'eq', value: 'open' },
    },
  },
} as unknown as FieldDefinition
const plain = (object: string, name: string) =>
  ({ id: `${object}.${name}`, name, type: 'text', options: {} }) as unknown as FieldDefinition
const company = {
  id: 'company',
  name: 'company',
  fields: [plain('company', 'name'), openValue],
} as unknown as ObjectDefinition
const deal = {
  id: 'deal',
  name: 'deal',
  fields: ['amount', 'company', 'status', 'nextStep'].map((name) => plain('deal', name)),
} as unknown as ObjectDefinition
const objects = new Map([company, deal].map((object) => [object.name, object]))
const metadata: Metadata = { version: 1, objects, byId: objects }

function changeOf(...fields: string[]): LiveEvent {
  return {
    id: 'e1',
    kind: 'records.updated',
    at: '2026-11-24T10:00:00Z',
    objectId: 'deal',
    recordId: 'd1',
    actorId: 'nora',
    operationId: 'o1',
    fields: fields.map((name) => `deal.${name}`),
  }
}

const outdated = (event: LiveEvent, key: readonly unknown[]) => outdatedBy([event], metadata, 'nora')(key)

test('a record whose roll-ups may differ after a change of what they are computed from is asked for again', () => {
  const one = ['records', 'company', 'one', 'c1']

  for (const name of ['amount', 'company', 'status']) assert.ok(outdated(changeOf(name), one), name)
  assert.ok(outdated({ ...changeOf(), kind: 'records.deleted' }, one))
  assert.ok(!outdated(changeOf('nextStep'), one))
})

test('so is a list that shows the roll-up or is asked for by it, and no other', () => {
  const list = (question: object) => ['records', 'company', 'list', question]

  assert.ok(outdated(changeOf('amount'), list({ fields: ['name', 'openValue'] })))
  assert.ok(outdated(changeOf('amount'), list({ fields: ['name'], sort: [{ field: 'openValue' }] })))
  assert.ok(!outdated(changeOf('amount'), list({ fields: ['name', 'updatedAt'] })))
  assert.ok(!outdated(changeOf('nextStep'), list({ fields: ['name', 'openValue'] })))
})

test('and what is summed of it', () => {
  const sums = (field: string) => ['records', 'company', 'sums', 'foot', { field }]

  assert.ok(outdated(changeOf('amount'), sums('openValue')))
  assert.ok(!outdated(changeOf('amount'), sums('name')))
})
