import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Filter } from '../filters.ts'
import type { ViewDefinition } from '../views.ts'
import { onlyParts, viewFilters, viewPaths, visitParts } from './visit-parts.ts'

const is = (field: string): Filter => ({ field, op: 'isBlank' })
const view: Partial<ViewDefinition> = {
  layout: 'board',
  filter: is('asked'),
  columns: [{ field: 'name', width: 90 }, { field: 'amount' }],
  sort: [{ field: 'rank', direction: 'asc' }],
  rowGroup: { field: 'owner' },
  groupBy: 'stage',
  sumField: 'amount',
  colors: [{ filter: is('mood'), color: 'rose' }],
  board: { cards: ['name', 'amount'], columns: [{ value: 'a' }] },
  calendar: { span: 'week', date: 'begin', end: 'until' },
  chart: {
    shape: 'bar',
    by: { field: 'month' },
    split: { field: 'owner' },
    measure: { field: 'amount', function: 'sum' },
  },
}
const without = (gone: string) =>
  visitParts(view, {
    path: (path) => (path === gone ? undefined : path),
    filter: (filter) => ('field' in filter && filter.field === gone ? undefined : filter),
  })

test('each path of a view is told with its place', () => {
  assert.deepEqual(viewPaths(view), [
    ['columns[0].field', 'name'],
    ['columns[1].field', 'amount'],
    ['sort[0].field', 'rank'],
    ['rowGroup.field', 'owner'],
    ['groupBy', 'stage'],
    ['sumField', 'amount'],
    ['board.cards[0]', 'name'],
    ['board.cards[1]', 'amount'],
    ['calendar.date', 'begin'],
    ['calendar.end', 'until'],
    ['chart.by.field', 'month'],
    ['chart.split.field', 'owner'],
    ['chart.measure.field', 'amount'],
  ])
  assert.deepEqual(viewPaths(view, ['groupBy']), [['groupBy', 'stage']])
})

test('the conditions of a view are its own and those of its colours', () => {
  assert.deepEqual(viewFilters(view), [is('asked'), is('mood')])
  assert.deepEqual(viewFilters(onlyParts(view, ['colors'])), [is('mood')])
})

test('a new name is put into every place, and nothing else becomes another', () => {
  const renamed = visitParts(view, {
    path: (path) => (path === 'amount' ? 'value' : path),
    filter: (filter) => filter,
  })

  assert.equal(JSON.stringify(renamed), JSON.stringify(view).replaceAll('"amount"', '"value"'))
})

test('of lists what is left out goes alone, of a calendar or a chart all of it', () => {
  const { columns, sumField, board, chart, calendar } = without('amount')
  assert.deepEqual(columns, [{ field: 'name', width: 90 }])
  assert.deepEqual(board, { cards: ['name'], columns: [{ value: 'a' }] })
  assert.deepEqual([sumField, chart], [undefined, undefined])
  assert.deepEqual(calendar, view.calendar)

  assert.equal(without('until').calendar, undefined)
  assert.equal(without('owner').chart, undefined)
  assert.deepEqual(without('mood').colors, [])
})
