import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { relationOf } from './relation.ts'

const other = { name: 'project' } as ObjectDefinition
const record = { id: 'r1', object: 'company' } as RecordValues
const relation = (options: FieldDefinition['options']) =>
  relationOf(
    { object: other, field: { name: 'company', type: 'reference', options } as FieldDefinition },
    record,
  )

test('a reference to one record is that record or nothing', () => {
  const one = relation({ targets: ['company'] })

  assert.deepEqual(one.filter, { field: 'company', op: 'eq', value: 'r1' })
  assert.deepEqual([one.linked, one.withLink('r2'), one.withoutLink('r1')], ['r1', 'r1', null])
})

test('a reference to several keeps the others', () => {
  const several = relation({ targets: ['company'], many: true })

  assert.deepEqual(several.filter, { field: 'company', op: 'hasAny', value: ['r1'] })
  assert.deepEqual(several.withLink(['r2']), ['r2', 'r1'])
  assert.deepEqual(several.withLink(['r1', 'r2']), ['r2', 'r1'])
  assert.deepEqual([several.withoutLink(['r1', 'r2']), several.withoutLink(['r1'])], [['r2'], null])
})

test('a reference to records of several objects says of which', () => {
  const any = relation({ targets: ['company', 'contact'] })

  assert.deepEqual(any.withLink(null), { object: 'company', id: 'r1' })
})
