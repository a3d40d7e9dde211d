import assert from 'node:assert/strict'
import { test } from 'node:test'
import { viewParts } from '../../../../shared/core/view-parts/view-parts.ts'
import type { ColorRule, ViewDefinition } from '../../../../shared/core/views.ts'
import type { ListState } from '../list-state.ts'
import { viewChange, viewOf } from './view-of.ts'

const chart = { shape: 'bar', by: { field: 'stage' }, measure: { function: 'count' } } as const
const calendar = { date: 'closeDate' }
const plain = {
  object: { name: 'deal' },
  view: null,
  layout: 'table',
  sort: [],
  colors: [],
  board: {},
  chart,
  calendar,
} as unknown as ListState
const name = { en: 'Mine' }
const view = (parts: Partial<ViewDefinition>) => ({ ...parts }) as ViewDefinition

test('a list as it begins makes a view of its layout alone', () => {
  assert.deepEqual(viewOf(plain, name, false), { object: 'deal', name, shared: false, layout: 'table' })
})

test('calendar and chart are kept by who looks at them, and where the view has them', () => {
  assert.deepEqual(viewOf({ ...plain, layout: 'calendar' }, name, true).calendar, calendar)
  assert.deepEqual(viewOf({ ...plain, view: view({ chart }) }, name, true).chart, chart)
  assert.equal(viewOf({ ...plain, layout: 'chart' }, name, true).calendar, undefined)
})

test('what is taken out of a view is kept as empty, so that it is not read from the view again', () => {
  const before = { ...plain, view: view({ colors: [], board: { cards: ['amount'] } }) }

  assert.deepEqual(viewOf(before, name, true).colors, [])
  assert.deepEqual(viewOf(before, name, true).board, {})
})

test('a colour whose condition cannot be asked is left out', () => {
  const rule: ColorRule = { color: 'amber', filter: { field: 'amount', op: 'gt', value: 5 } }
  const colors: ColorRule[] = [rule, { color: 'sky', filter: { and: [] } }]

  assert.deepEqual(viewOf({ ...plain, colors }, name, true).colors, [rule])
})

test('as a change of its view it takes away what is no more, and says nothing of who sees it', () => {
  const change = viewChange(viewOf({ ...plain, sort: [{ field: 'name', direction: 'asc' }] }, name, true))

  assert.deepEqual(change, {
    name,
    filter: null,
    columns: null,
    rowGroup: null,
    groupBy: null,
    sumField: null,
    colors: null,
    board: null,
    calendar: null,
    chart: null,
    sort: [{ field: 'name', direction: 'asc' }],
  })
})

test('whatever part a view has no more is taken away, each that there is', () => {
  const change = viewChange({ object: 'deal', name, shared: true, layout: 'table' })
  const { layout: _, ...optional } = viewParts

  assert.deepEqual(
    Object.entries(change)
      .filter(([, value]) => value === null)
      .map(([part]) => part)
      .toSorted(),
    Object.keys(optional).toSorted(),
  )
})
