import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readListSearch } from './list-search.ts'

test('an address of a list is read as it was written', () => {
  const search = {
    view: 'v1',
    layout: 'board',
    filter: { and: [{ field: 'name', op: 'contains', value: 'x' }, { not: { or: [] } }] },
    sort: [{ field: 'amount', direction: 'desc' }],
    columns: [{ field: 'name', width: 200 }],
    groupBy: 'stage',
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
  })

  assert.deepEqual(search, {
    sort: [{ field: 'amount', direction: 'asc' }],
    columns: [{ field: 'amount' }],
    groupBy: 'stage',
  })
})
