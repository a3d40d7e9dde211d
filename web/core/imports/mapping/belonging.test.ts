import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { metadataOf } from '../../metadata/metadata.ts'
import type { PlanPart } from '../import-types.ts'
import { belongingFields, belongingTo } from './belonging.ts'

const points = (name: string, target: string, required = false): FieldDefinition => {
  const example = exampleField('reference')
  return {
    ...example,
    id: name,
    name,
    required,
    options: { ...example.options, targets: [target], many: false },
  }
}
const object = (name: string, fields: FieldDefinition[], hidden = false) =>
  ({ id: name, name, titleField: 'name', fields, hidden }) as unknown as ObjectDefinition

// The pipeline of a deal is that of its stage.
const metadata = metadataOf(
  [
    object('deal', [points('stage', 'stage'), points('pipeline', 'pipeline'), points('company', 'company')]),
    object('stage', [points('pipeline', 'pipeline', true), points('company', 'company')], true),
    object('pipeline', [], true),
    object('company', [points('owner', 'member', true)]),
  ],
  1,
)
const part: PlanPart = {
  table: 0,
  object: 'deal',
  action: 'upsert',
  key: null,
  columns: [{ column: 'Stage', at: 0, target: { kind: 'link', field: 'stage', by: 'name' } }],
} as unknown as PlanPart

test('all rows may belong to what their links need too', () => {
  assert.deepEqual(
    belongingFields(metadata, part).map(({ name }) => name),
    ['pipeline'],
  )
})

test('not where a column says it row by row', () => {
  const said = { column: 'Pipeline', at: 1, target: { kind: 'link', field: 'pipeline', by: 'name' } }

  assert.deepEqual(belongingFields(metadata, { ...part, columns: [...part.columns, said] } as PlanPart), [])
})

test('what rows name there is made where it is missing, until they belong nowhere again', () => {
  const placed = belongingTo(metadata, part, { field: 'pipeline', id: 'p1' })

  assert.deepEqual(placed.belongsTo, { pipeline: 'p1' })
  assert.deepEqual(
    placed.columns.map(({ target }) => 'createMissing' in target && target.createMissing),
    [true],
  )
  assert.equal(belongingTo(metadata, placed, { field: 'pipeline', id: null }).belongsTo, undefined)
})
