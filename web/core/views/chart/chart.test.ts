import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { periodsBetween } from './chart-periods.ts'
import { chartQuestion } from './chart-question.ts'
import { chartTable, type GroupOrder, measuredIn } from './chart-series.ts'
import { groupFilter, narrowed } from './drill-filter.ts'

const any: GroupOrder = { keys: [], isComplete: false }
const count = { function: 'count' } as const

function answer(...rows: [keys: unknown[], count: number, sum?: string, known?: number][]) {
  return {
    groups: rows.map(([keys, n, sum = null, known = 0]) => ({ keys, measures: { count: n, sum, known } })),
  }
}

test('groups stand in their own order, empty ones of a complete order too, those without a value last', () => {
  const order: GroupOrder = { keys: ['new', 'open', 'done'], isComplete: true }
  const table = chartTable(answer([[null], 4], [['done'], 2], [['new'], 1]), order, null, count)

  assert.deepEqual(table.categories, [{ key: 'new' }, { key: 'open' }, { key: 'done' }, { key: null }])
  assert.deepEqual(
    table.cells.map(([cell]) => cell?.count),
    [1, 0, 2, 4],
  )
})

test('without an order of their own the largest come first, and the smallest of too many stand together', () => {
  const table = chartTable(
    answer([['a'], 1], [['b'], 5], [['c'], 3], [['d'], 2]),
    { ...any, most: 3 },
    null,
    count,
  )

  assert.deepEqual(table.categories, [{ key: 'b' }, { key: 'c' }, { rest: ['d', 'a'] }])
  assert.deepEqual(
    table.cells.map(([cell]) => cell?.count),
    [5, 3, 3],
  )
})

test('an average over groups taken together is that of their records, and of none there is none', () => {
  const measure = { function: 'avg', field: 'amount' } as const
  const table = chartTable(
    answer([['a'], 3, '100', 1], [['b'], 4, '30', 3], [['c'], 2, '0', 0]),
    { ...any, most: 1 },
    null,
    measure,
  )
  const empty = chartTable(answer([['c'], 2, '0', 0]), any, null, measure)

  assert.equal(table.cells[0]?.[0] && measuredIn(table.cells[0][0], measure), 32.5)
  assert.equal(empty.cells[0]?.[0] && measuredIn(empty.cells[0][0], measure), null)
})

test('a second group divides each first one into the same series', () => {
  const table = chartTable(
    answer([['a', 'x'], 1], [['a', 'y'], 2], [['b', 'y'], 7]),
    { keys: ['a', 'b'], isComplete: true },
    any,
    count,
  )

  assert.deepEqual(table.series, [{ key: 'y' }, { key: 'x' }])
  assert.deepEqual(
    table.cells.map((row) => row.map((cell) => cell.count)),
    [
      [2, 1],
      [7, 0],
    ],
  )
})

test('groups without a value have the place their order gives them, and no second one', () => {
  const table = chartTable(
    answer([[null], 4], [['a'], 2]),
    { keys: [null, 'a'], isComplete: true },
    null,
    count,
  )

  assert.deepEqual(table.categories, [{ key: null }, { key: 'a' }])
})

test('values of an order that is not complete have a place only where they are found', () => {
  const order: GroupOrder = { keys: ['new', 'open', 'done'], isComplete: false }
  const table = chartTable(answer([['done'], 2], [['other'], 9], [['new'], 1]), order, null, count)

  assert.deepEqual(table.categories, [{ key: 'new' }, { key: 'done' }, { key: 'other' }])
})

test('as many groups as have their place are all shown, and what is taken together counts each of them once', () => {
  const rows = answer([['a', 'x'], 1], [['b', 'x'], 5], [['c', 'y'], 3], [[null, 'x'], 2])
  const all = chartTable(rows, { ...any, most: 4 }, null, count)
  const some = chartTable(rows, { ...any, most: 2 }, { ...any, most: 1 }, count)

  assert.equal(all.categories.length, 4)
  assert.deepEqual(some.categories, [{ key: 'b' }, { rest: ['c', 'a', null] }])
  assert.deepEqual(some.series, [{ rest: ['x', 'y'] }])
  assert.deepEqual(
    some.cells.map((row) => row.map((cell) => cell.count)),
    [[5], [6]],
  )
})

test('the largest are those of the measure that is drawn, whatever their number of records', () => {
  const rows = answer([['a'], 9, '10', 1], [['b'], 1, '500', 1], [['c'], 4, '90', 3])
  const order = (measure: Parameters<typeof chartTable>[3]) =>
    chartTable(rows, any, null, measure).categories.map((one) => 'key' in one && one.key)

  assert.deepEqual(order(count), ['a', 'c', 'b'])
  assert.deepEqual(order({ function: 'sum', field: 'amount' }), ['b', 'c', 'a'])
  assert.deepEqual(order({ function: 'avg', field: 'amount' }), ['b', 'c', 'a'])
})

test('a month without records is a gap that is seen', () => {
  assert.deepEqual(periodsBetween(['2026-11-01', null, '2026-08-01'], 'month'), [
    '2026-08-01',
    '2026-09-01',
    '2026-10-01',
    '2026-11-01',
  ])
})

test('one day mistyped by a century does not fill the chart with days', () => {
  assert.deepEqual(periodsBetween(['1926-11-01', '2026-11-01'], 'day'), ['1926-11-01', '2026-11-01'])
})

test('a group leads to exactly its records, beside the conditions of the list', () => {
  const closeDate = { name: 'closeDate', type: 'date', options: {} } as FieldDefinition
  const tags = { name: 'tags', type: 'multiSelect', options: { options: [] } } as unknown as FieldDefinition
  const month = groupFilter({ field: 'closeDate', bucket: 'month' }, closeDate, { key: '2026-11-01' })
  const rest = groupFilter({ field: 'tags' }, tags, { rest: ['a', null] })
  const either = {
    or: [
      { field: 'x', op: 'isBlank' },
      { field: 'y', op: 'isBlank' },
    ],
  } as const

  assert.deepEqual(rest, {
    or: [
      { field: 'tags', op: 'hasAny', value: ['a'] },
      { field: 'tags', op: 'isBlank' },
    ],
  })
  assert.deepEqual(narrowed({ or: [...either.or] }, [month]), {
    and: [
      either,
      { field: 'closeDate', op: 'gte', value: '2026-11-01' },
      { field: 'closeDate', op: 'lt', value: '2026-12-01' },
    ],
  })
})

test('a chart asks once, for what counts and averages are made of', () => {
  const question = chartQuestion(
    {
      shape: 'stacked',
      by: { field: 'closeDate', bucket: 'month' },
      split: { field: 'stage' },
      measure: { function: 'avg', field: 'amount' },
    },
    undefined,
    '',
  )

  assert.deepEqual(question.groupBy, [{ field: 'closeDate', bucket: 'month' }, { field: 'stage' }])
  assert.deepEqual(
    question.measures.map((one) => one.as),
    ['count', 'sum', 'known'],
  )
})
