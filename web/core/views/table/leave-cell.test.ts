import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GridCursor } from './grid-cursor.ts'
import { leaveCell } from './leave-cell.ts'
import type { Line } from './line.ts'

const record = (id: string) => ({ kind: 'record', record: { id }, related: {} }) as unknown as Line
const heading = { kind: 'group', isOpen: true } as unknown as Line
const waiting: Line = { kind: 'waiting' }
const lines = [heading, record('a'), record('b'), heading, record('c'), waiting]
const cells = { lines, columns: 4, isWritable: ({ column }: GridCursor) => column === 1 || column === 2 }
const writes = (row: number, column: number) => ({ row, column, isEditing: true })

test('Tab goes on writing in the next cell that may be written, back with Shift', () => {
  assert.deepEqual(leaveCell({ row: 1, column: 1 }, 1, cells), writes(1, 2))
  assert.deepEqual(leaveCell({ row: 1, column: 2 }, 1, cells), writes(2, 1))
  assert.deepEqual(leaveCell({ row: 2, column: 1 }, -1, cells), writes(1, 2))
})

test('Tab goes on behind the heading of the next group', () => {
  assert.deepEqual(leaveCell({ row: 2, column: 2 }, 1, cells), writes(4, 1))
  assert.deepEqual(leaveCell({ row: 4, column: 1 }, -1, cells), writes(2, 2))
})

test('Tab in the last cell ends the writing instead of beginning it again', () => {
  assert.equal(leaveCell({ row: 4, column: 2 }, 1, cells), null)
  assert.equal(leaveCell({ row: 1, column: 1 }, -1, cells), null)
})

test('a row in which nothing may be written is passed over, and where there is nothing else one stays', () => {
  const open = { ...cells, isWritable: ({ row, column }: GridCursor) => row !== 2 && column === 1 }
  const none = { ...cells, isWritable: () => false }

  assert.deepEqual(leaveCell({ row: 1, column: 1 }, 1, open), writes(4, 1))
  assert.equal(leaveCell({ row: 1, column: 1 }, 1, none), null)
})

test('Enter goes to the record below without writing there, and stays on the last one', () => {
  assert.deepEqual(leaveCell({ row: 2, column: 2 }, 'down', cells), { row: 4, column: 2, isEditing: false })
  assert.equal(leaveCell({ row: 4, column: 2 }, 'down', cells), null)
  assert.equal(leaveCell({ row: 2, column: 2 }, 0, cells), null)
})
