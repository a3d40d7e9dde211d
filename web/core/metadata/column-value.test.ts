import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../shared/core/fields/example-fields.ts'
import type { RecordValues, Related } from '../../../shared/core/records.ts'
import { isSortable, valueIn } from './column-value.ts'
import type { FieldPath } from './field-path.ts'

// Only what a value is looked up by.
const column = (field: string, over: string[] = [], part?: string) =>
  ({
    field: { ...exampleField('text'), name: field },
    part,
    resolved: { steps: over.map((name) => ({ field: { name } })) },
  }) as unknown as FieldPath

const record = { id: 'd', name: 'Pump', company: 'c', address: { city: 'Oulu' } } as unknown as RecordValues
const related = {
  c: { id: 'c', name: 'Kallavesi', owner: { id: 'm' } },
  m: { id: 'm', name: 'Aino' },
} as unknown as Related

test('a value is the record’s own, or that of what it points at, however far away', () => {
  assert.equal(valueIn(column('name'), record, related), 'Pump')
  assert.equal(valueIn(column('name', ['company']), record, related), 'Kallavesi')
  assert.equal(valueIn(column('name', ['company', 'owner']), record, related), 'Aino')
})

test('a part is taken out of the whole', () => {
  assert.equal(valueIn(column('address', [], 'city'), record, related), 'Oulu')
  assert.equal(valueIn(column('address', [], 'street'), record, related), null)
})

test('a path that breaks off is an empty value', () => {
  assert.equal(valueIn(column('name', ['company']), record, {}), null)
  assert.equal(valueIn(column('name', ['contact']), record, related), null)
  assert.equal(valueIn(column('address', ['company'], 'city'), record, related), null)
})

test('people sort by what has an order and one value', () => {
  const by = (type: Parameters<typeof exampleField>[0], isSingle = true) =>
    isSortable({ field: exampleField(type), isSingle })

  assert.ok(by('text') && by('currency') && by('date'))
  assert.equal(by('json'), false)
  assert.equal(by('text', false), false)
})
