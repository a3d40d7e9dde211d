import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placedColumns } from './placed-columns.ts'

const column = (value: string, end: string | null) => ({ value, name: value, record: { end } })
const endOf = (record: Readonly<Record<string, unknown>>) => record.end as 'reached' | 'missed' | null

test('open columns are counted in their order; those at the end of the way are not', () => {
  const columns = [
    column('new', null),
    column('won', 'reached'),
    column('offer', null),
    column('lost', 'missed'),
  ]

  const placed = placedColumns(columns, endOf).map(({ value, end, step, steps }) => [value, end, step, steps])

  assert.deepEqual(placed, [
    ['new', null, 1, 2],
    ['won', 'reached', 1, 2],
    ['offer', null, 2, 2],
    ['lost', 'missed', 2, 2],
  ])
})

test('where no module says otherwise every column is open', () => {
  const placed = placedColumns([column('a', 'reached'), column('b', 'missed')])

  assert.deepEqual(
    placed.map(({ end, step }) => [end, step]),
    [
      [null, 1],
      [null, 2],
    ],
  )
})
