import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordPage } from '../../../../shared/core/records.ts'
import { placeInPages } from './walked-list.ts'

const page = (...ids: string[]) => ({ records: ids.map((id) => ({ id })) }) as unknown as RecordPage
const pages = [page('a', 'b'), page('c', 'd'), page('e')]

test('a record stands in a list behind all that was read before it, on the page of a cursor', () => {
  const data = { pages, pageParams: [null, 'after-b', 'after-d'] }

  assert.deepEqual(placeInPages(data, 'a'), { at: 0, cursors: [''], before: 0 })
  assert.deepEqual(placeInPages(data, 'd'), { at: 3, cursors: ['', 'after-b'], before: 2 })
  assert.equal(placeInPages(data, 'z'), null)
})

test('pages read from the middle on count from there', () => {
  const data = { pages: pages.slice(1), pageParams: ['after-b', 'after-d'] }

  assert.deepEqual(placeInPages(data, 'e', 2), { at: 4, cursors: ['after-b', 'after-d'], before: 4 })
})
