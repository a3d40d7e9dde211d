import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../shared/core/fields/example-fields.ts'
import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { expandFor, type FieldPath, fieldPath } from './field-path.ts'
import { inverseReferences } from './inverse-references.ts'
import { metadataOf } from './metadata.ts'

const field = (name: string, type: FieldTypeName, options = {}): FieldDefinition => {
  const example = exampleField(type)
  return { ...example, id: name, name, options: { ...example.options, ...options } }
}
const object = (name: string, ...fields: FieldDefinition[]) =>
  ({ id: name, name, titleField: 'name', fields }) as unknown as ObjectDefinition
const company = object('company', field('name', 'text'), field('address', 'address'))
const deal = object('deal', field('name', 'text'), field('company', 'reference', { targets: ['company'] }))
const metadata = metadataOf([company, deal], 1)
const find = (path: string) => fieldPath(metadata, deal, path)

test('a path leads to a field, through references to one of theirs, and to a part', () => {
  assert.equal(find('name')?.field.name, 'name')
  assert.equal(find('company.name')?.field.id, 'name')
  assert.equal(find('company.address.city')?.part, 'city')
  assert.equal(find('company.phone'), null)
})

test('one value a record has what can be a column; what points here has many', () => {
  assert.equal(find('company.name')?.isSingle, true)
  assert.equal(fieldPath(metadata, company, 'deal:company')?.isSingle, false)
})

test('a property of every record is a field of its type', () => {
  assert.equal(find('createdBy')?.field.type, 'member')
  assert.equal(find('updatedAt')?.field.type, 'dateTime')
})

test('a list is told of the targets of what it shows, each once', () => {
  const columns = ['name', 'company', 'company.name', 'company'].flatMap((path): FieldPath[] => {
    const found = find(path)
    return found ? [found] : []
  })

  assert.deepEqual(expandFor(columns), ['company', 'company.name'])
})

test('a record page lists what points at its object, and not what was deleted', () => {
  const gone = { ...field('partner', 'reference', { targets: ['company'] }), deletedAt: '2026-01-01' }
  const all = metadataOf([company, { ...deal, fields: [...deal.fields, gone] }], 1)

  assert.deepEqual(
    inverseReferences(all, company).map((one) => `${one.object.name}:${one.field.name}`),
    ['deal:company'],
  )
})
