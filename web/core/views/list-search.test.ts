import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasUnreadParts, readListAddress, readListSearch } from './list-search.ts'

test('an address of a list is read as it was written', () => {
  const search = {
    view: 'v1',
    layout: 'board',
    filter: { and: [{ field: 'name', op: 'contains', value: 'x' }, { not: { or: [] } }] },
    sort: [{ field: 'amount', direction: 'desc' }],
    columns: [{ field: 'name', width: 200 }],
    groupBy: 'stage',
    sumField: 'amount',
    colors: [{ filter: { field: 'name', op: 'contains', value: 'x' }, color: 'amber', name: 'Urgent' }],
    board: {
      cards: ['amount', 'owner'],
      columns: [
        { value: 's1', hidden: true },
        { value: 's2', limit: { of: 'sum', most: 5, over: 'refuse' } },
      ],
    },
    calendar: { date: 'closeDate', end: 'doneAt', span: 'week' },
    chart: {
      shape: 'stacked',
      by: { field: 'closeDate', bucket: 'month' },
      split: { field: 'stage' },
      measure: { function: 'sum', field: 'amount' },
    },
    day: '2026-11-26',
    stalled: true,
    q: 'pump',
  }

  assert.deepEqual(readListSearch(search), search)
})

test('a text of digits in the address is still a text', () => {
  assert.deepEqual(readListSearch({ q: 2026 }), { q: '2026' })
  assert.deepEqual(readListSearch({ q: '' }), {})
})

test('parts that make no sense are left out, and the others are kept', () => {
  const search = readListSearch({
    view: 7,
    layout: 'cube',
    filter: { and: [{ field: 'name' }] },
    sort: [
      { field: 'name', direction: 'sideways' },
      { field: 'amount', direction: 'asc' },
    ],
    columns: ['name', { field: 'amount' }],
    groupBy: 'stage',
    colors: [
      { filter: { field: 'name' }, color: 'amber' },
      { filter: { and: [] }, color: 'gold' },
    ],
    board: { cards: [7, 'amount'], columns: [{ hidden: true }, { value: 's', limit: { most: 'all' } }] },
    calendar: { end: 'closeDate' },
    chart: { shape: 'pie', by: { field: 'stage' }, measure: { function: 'count' } },
  })

  assert.deepEqual(search, {
    sort: [{ field: 'amount', direction: 'asc' }],
    columns: [{ field: 'amount' }],
    groupBy: 'stage',
    colors: [],
    board: { cards: ['amount'], columns: [{ value: 's' }] },
  })
})

test('an address that asks for what makes no sense is told from one that does not', () => {
  for (const odd of [
    { q: {} },
    { view: 7 },
    { filter: { field: 'name', op: 'cube', value: 1 } },
    { filter: { field: 'name', op: 'in', value: 'x' } },
    { sort: [{ field: 'name', direction: 'sideways' }] },
    { peek: 'nobody' },
    { unknown: 1 },
  ])
    assert.equal(hasUnreadParts(odd), true, JSON.stringify(odd))
  for (const sound of [{}, { q: '' }, { q: 7, view: 'all' }, { sort: [{ field: 'name', direction: 'asc' }] }])
    assert.equal(hasUnreadParts(sound), false, JSON.stringify(sound))
})

test('what makes no sense stays in the address, so that it is told, and nothing of a list is as if it were not said', () => {
  const sideways = { field: 'name', direction: 'sideways' }
  const asc = { field: 'name', direction: 'asc' }
  // As the router does it: what is read stands in the place of what was written.
  const shown = (raw: Record<string, unknown>) => ({ ...raw, ...readListAddress(raw) })

  for (const odd of [{ sort: [sideways] }, { sort: [asc, sideways] }, { columns: [{ fiel: 'name' }] }])
    assert.equal(hasUnreadParts(shown(odd)), true, JSON.stringify(odd))
  assert.equal(hasUnreadParts(shown({ sort: [asc], columns: [], q: 7 })), false)
  assert.deepEqual(readListSearch({ sort: [sideways] }), {})
  assert.deepEqual(readListSearch({ sort: [asc, sideways] }), { sort: [asc] })
  assert.deepEqual(readListSearch({ sort: [] }), { sort: [] })
})
