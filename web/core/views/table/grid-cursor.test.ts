import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GridCursor, moveCursor, rangeOf } from './grid-cursor.ts'

const size = { rows: 100, columns: 5, page: 20 }
const at = (row: number, column: number): GridCursor => ({ row, column, isEditing: false })

test('arrows and J K move by one and stop at the edges', () => {
  assert.deepEqual(moveCursor(at(3, 2), 'J', size), at(4, 2))
  assert.deepEqual(moveCursor(at(0, 2), 'K', size), at(0, 2))
  assert.deepEqual(moveCursor(at(99, 4), 'ArrowRight', size), at(99, 4))
})

test('up from the first row are the heads, and down from them the first row', () => {
  assert.deepEqual(moveCursor(at(0, 2), 'ArrowUp', size), at(-1, 2))
  assert.deepEqual(moveCursor(at(-1, 2), 'ArrowUp', size), at(-1, 2))
  assert.deepEqual(moveCursor(at(-1, 2), 'ArrowDown', size), at(0, 2))
})

test('with Shift the chosen cells grow from the cursor, and shrink back to it', () => {
  const one = moveCursor(at(3, 2), 'Shift+ArrowDown', size)
  const two = moveCursor(one, 'Shift+ArrowLeft', size)
  assert.deepEqual(two && rangeOf(two), { top: 3, bottom: 4, left: 1, right: 2 })
  const back = moveCursor(moveCursor(two, 'Shift+ArrowUp', size), 'Shift+ArrowRight', size)
  assert.deepEqual(back && rangeOf(back), rangeOf(at(3, 2)))
  const end = moveCursor(at(3, 2), 'Mod+Shift+ArrowDown', size)
  assert.deepEqual(end && rangeOf(end), { top: 3, bottom: 99, left: 2, right: 2 })
})

test('with Shift they grow to either end of a row, by a page, and to the last row', () => {
  const ends = ['Shift+Home', 'Shift+End', 'Shift+PageDown', 'Mod+Shift+End'].map(
    (chord) => moveCursor(at(3, 2), chord, size)?.to,
  )

  assert.deepEqual(ends, [
    { row: 3, column: 0 },
    { row: 3, column: size.columns - 1 },
    { row: Math.min(3 + size.page, size.rows - 1), column: 2 },
    { row: size.rows - 1, column: 2 },
  ])
})

test('a move without Shift lets the chosen cells go', () => {
  const chosen = moveCursor(at(3, 2), 'Shift+ArrowDown', size)
  assert.deepEqual(moveCursor(chosen, 'ArrowRight', size), at(3, 3))
})

test('the first move enters the table at its first cell', () => {
  assert.deepEqual(moveCursor(null, 'ArrowDown', size), at(0, 0))
})

test('an empty table has no cell to go to', () => {
  assert.equal(moveCursor(null, 'ArrowDown', { ...size, rows: 0 }), null)
})

test('other keys are left to others', () => {
  assert.equal(moveCursor(at(0, 0), 'Enter', size), null)
})
