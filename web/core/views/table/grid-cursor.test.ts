import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GridCursor, moveCursor, nextCell } from './grid-cursor.ts'

const size = { rows: 100, columns: 5, page: 20 }
const at = (row: number, column: number): GridCursor => ({ row, column, isEditing: false })

test('arrows and J K move by one and stop at the edges', () => {
  assert.deepEqual(moveCursor(at(3, 2), 'J', size), at(4, 2))
  assert.deepEqual(moveCursor(at(0, 2), 'ArrowUp', size), at(0, 2))
  assert.deepEqual(moveCursor(at(99, 4), 'ArrowRight', size), at(99, 4))
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

test('Tab goes on to the next row after the last cell', () => {
  assert.deepEqual(nextCell(at(3, 4), 1, size), at(4, 0))
  assert.deepEqual(nextCell(at(4, 0), -1, size), at(3, 4))
  assert.deepEqual(nextCell(at(0, 0), -1, size), at(0, 0))
})
