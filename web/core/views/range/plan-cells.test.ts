import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleField } from '../../../../shared/core/fields/example-fields.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Column } from '../columns/column.ts'
import { planCells } from './plan-cells.ts'

const text = { ...exampleField('text'), name: 'name', required: true }
const number = { ...exampleField('number'), name: 'employees' }
// Only the fields of columns are read.
const columns = [{ field: text }, { field: number }] as Column[]
const record = (id: string, name: string, employees: number | null) =>
  ({ id, name, employees }) as unknown as RecordValues
const records = [record('a', 'Acme', 5), record('b', 'Bolt', null)]
const wanted = (rows: unknown[][]) =>
  planCells({
    records,
    columns,
    rows: rows.length,
    valueAt: (row, at) => ({ value: rows[row]?.[at] ?? null }),
    mustHaveValue: 'must',
  })

test('only what differs is a change, and rows beyond the last are new records', () => {
  const plan = wanted([
    ['Acme', 7],
    ['Bolt', null],
    ['Calm', 9],
  ])
  assert.deepEqual(plan.updates, [{ record: records[0], values: { employees: 7 } }])
  assert.deepEqual(plan.creates, [{ name: 'Calm', employees: 9 }])
  assert.equal(plan.cells, 1)
  assert.deepEqual(plan.refused, [])
})

test('a field that must have a value is not emptied, and says so with its cell', () => {
  const plan = wanted([[null, 6]])
  assert.deepEqual(plan.updates, [{ record: records[0], values: { employees: 6 } }])
  assert.deepEqual(
    plan.refused.map(({ record: of, column, refusal }) => [of?.id, column.field.name, refusal]),
    [['a', 'name', { why: 'must' }]],
  )
})
