import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import { groupCondition, lastDay } from './group-condition.ts'

const path = (type: FieldTypeName) => ({ path: 'f', field: exampleField(type), part: undefined })

test('a group holds the records with its value, and the last one those without', () => {
  assert.deepEqual(groupCondition(path('select'), 'won'), { field: 'f', op: 'eq', value: 'won' })
  assert.deepEqual(groupCondition(path('multiSelect'), 'a'), { field: 'f', op: 'hasAny', value: ['a'] })
  assert.deepEqual(groupCondition(path('select'), null), { field: 'f', op: 'isBlank' })
})

test('a group of time goes from its first day to its last', () => {
  assert.deepEqual(groupCondition(path('date'), '2028-02-01', 'month'), {
    field: 'f',
    op: 'between',
    value: ['2028-02-01', '2028-02-29'],
  })
  assert.equal(lastDay('2026-10-01', 'quarter'), '2026-12-31')
  assert.equal(lastDay('2026-12-28', 'week'), '2027-01-03')
  assert.equal(lastDay('2026-04-01', 'fiscalYear'), '2027-03-31')
  assert.equal(lastDay('2026-12-31', 'day'), '2026-12-31')
})
