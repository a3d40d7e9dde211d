import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placedColumns } from './placed-columns.ts'

const column = (value: string, kind: string) => ({ value, name: value, record: { kind } })
const kindOf = (record: Readonly<Record<string, unknown>>) => record.kind as 'open' | 'won' | 'lost'

test('open columns are counted in their order; won and lost are not', () => {
  const columns = [
    column('new', 'open'),
    column('won', 'won'),
    column('offer', 'open'),
    column('lost', 'lost'),
  ]

  const placed = placedColumns(columns, kindOf).map(({ value, kind, step, steps }) => [
    value,
    kind,
    step,
    steps,
  ])

  assert.deepEqual(placed, [
    ['new', 'open', 1, 2],
    ['won', 'won', 1, 2],
    ['offer', 'open', 2, 2],
    ['lost', 'lost', 2, 2],
  ])
})

test('where no module says otherwise every column is open', () => {
  const placed = placedColumns([column('a', 'won'), column('b', 'lost')])

  assert.deepEqual(
    placed.map(({ kind, step }) => [kind, step]),
    [
      ['open', 1],
      ['open', 2],
    ],
  )
})
