import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Column } from '../columns/column.ts'
import { placeOfColumn, seenColumns } from './seen-columns.ts'

// Only what the placing of columns reads of them.
const column = (path: string, isPinned = false) => ({ path, width: 100, isPinned }) as Column
const columns = [column('name', true), ...Array.from({ length: 40 }, (_, at) => column(`f${at}`))]
const paths = (seen: { column: Column }[]) => seen.map((one) => one.column.path)

test('only the columns in sight and a little beyond are drawn, and the others leave their room', () => {
  const seen = seenColumns(columns, { left: 1_500, width: 838 }, 38, null)

  assert.deepEqual(paths(seen.pinned), ['name'])
  assert.equal(seen.pinned[0]?.left, 38)
  assert.deepEqual(paths(seen.moving).slice(0, 2), ['f12', 'f13'])
  assert.equal(seen.before, 1_200)
  assert.equal(seen.before + seen.moving.length * 100 + seen.after, 4_000)
  assert.ok(seen.moving.length < 15)
})

test('the column that is written in is drawn wherever it is, with all between', () => {
  const seen = seenColumns(columns, { left: 0, width: 838 }, 38, 20)

  assert.equal(paths(seen.moving).at(-1), 'f19')
  assert.equal(seen.before + seen.moving.length * 100 + seen.after, 4_000)
})

test('a column has its place behind the pinned ones; a pinned one is always in sight', () => {
  assert.deepEqual(placeOfColumn(columns, 3), { start: 200, end: 300 })
  assert.equal(placeOfColumn(columns, 0), null)
})
