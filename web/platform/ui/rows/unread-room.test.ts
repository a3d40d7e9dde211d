import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowAtHeight, unreadRoom, unreadRows } from './unread-room.ts'

const read = { count: 100, rowHeight: 36 }

test('few unread rows take what rows take, very many less', () => {
  assert.deepEqual(unreadRoom({ before: 10, after: 20 }, 36), { above: 360, below: 720, perRow: 36 })
  const many = unreadRoom({ before: 400_000, after: 600_000 }, 36)
  assert.deepEqual(many, { above: 4_800_000, below: 7_200_000, perRow: 12 })
})

test('a height tells the row of the whole list, in what was read and around it', () => {
  const room = unreadRoom({ before: 400_000, after: 600_000 }, 36)
  const at = (top: number) => rowAtHeight(top, room, read)

  assert.deepEqual([at(0), at(-5), at(2_400_000)], [0, 0, 200_000])
  assert.deepEqual([at(room.above), at(room.above + 360)], [400_000, 400_010])
  assert.equal(at(room.above + 3_600 + 1_200), 400_200)
})

test('rows stand in for unread ones where somebody looks, in the steps of rows', () => {
  const room = { above: 3_600, below: 7_200, perRow: 36 }
  const rows = (from: number, to: number) => unreadRows(room, read, { from, to })

  assert.deepEqual(rows(3_600, 7_200), [])
  assert.deepEqual(rows(3_500, 3_700), [3_528, 3_564])
  assert.deepEqual(rows(7_100, 7_260), [7_200, 7_236])
  assert.equal(rows(1_000, 1_800).length, 23)
  assert.ok(rows(1_000, 1_800).every((top, at, all) => at === 0 || top - all[at - 1]! === 36))
  assert.deepEqual(rows(14_380, 15_000), [14_364])
})
