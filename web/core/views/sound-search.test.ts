import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleMetadata } from '../../../shared/core/example-metadata.ts'
import { fieldPath } from '../metadata/field-path.ts'
import type { ListSearch } from './list-search.ts'
import { soundSearch } from './sound-search.ts'

const metadata = exampleMetadata()
const object = metadata.objects.get('deal')!
const sound = (search: ListSearch) => soundSearch(search, object, (path) => fieldPath(metadata, object, path))

test('an address that names fields of the object is shown as it is', () => {
  const search: ListSearch = {
    view: 'v1',
    sort: [],
    columns: [{ field: 'name' }, { field: 'company.name' }],
    groupBy: 'company',
    sumField: 'amount',
    rowGroup: { field: '' },
    calendar: { date: 'closeDate' },
    chart: { shape: 'bar', by: { field: 'company' }, measure: { function: 'sum', field: 'amount' } },
    board: { cards: ['amount'] },
    q: 'x',
  }
  assert.deepEqual(sound(search), search)
})

test('what names a field that is gone, or of another kind, is as if it had not been said', () => {
  assert.deepEqual(
    sound({
      sort: [{ field: 'gone', direction: 'asc' }],
      columns: [{ field: 'gone' }],
      groupBy: 'gone',
      sumField: 'name',
      rowGroup: { field: 'gone' },
      calendar: { date: 'name' },
      chart: { shape: 'bar', by: { field: 'gone' }, measure: { function: 'count' } },
      board: { cards: ['gone', 'amount'] },
    }),
    { board: { cards: ['amount'] } },
  )
  const chart = {
    shape: 'bar',
    by: { field: 'company' },
    measure: { function: 'sum', field: 'name' },
  } as const
  assert.deepEqual(sound({ chart }), {})
})
