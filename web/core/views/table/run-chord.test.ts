import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import type { Column } from '../columns/column.ts'
import type { GridCursor } from './grid-cursor.ts'
import type { Line } from './line.ts'
import { type Acts, runChord, takesLetters } from './run-chord.ts'

const record = { kind: 'record', record: { id: 'a' }, related: {} } as unknown as Line
const heading = { kind: 'group', isOpen: true } as unknown as Line
const columns = ['name', 'amount', 'createdAt'].map((path) => ({ path }) as unknown as Column)
let did: unknown[] = []
beforeEach(() => {
  did = []
})

const acts: Acts = {
  size: { rows: 3, columns: 3, page: 2 },
  isWritable: ({ column }) => column < 2,
  edit: ({ row, column }, begins) => did.push(['edit', row, column, begins]),
  go: ({ row, column }) => did.push(['go', row, column]),
  commands: { X: () => did.push('select'), Escape: () => did.push('leave'), Enter: () => did.push('enter') },
  isShortcut: (chord) => chord === 'N',
}

/** Presses a key at a place, and gives whether it was for something. */
function press(at: Partial<GridCursor> | null, chord: string, isFar = false): boolean {
  const cursor = at && { row: 1, column: 0, isEditing: false, ...at }
  const grid = {
    cursor,
    columns,
    lines: [heading, record, record],
    onHeadKey: (column: Column, key: string) =>
      key === 'S' && did.push(['head', columns.indexOf(column)]) > 0,
    onFold: (row: number) => did.push(['fold', row]),
    onFar: isFar ? (to: string) => did.push(['far', to]) : undefined,
  }
  const [key, isControl] = [chord.split('+').at(-1)!.toLowerCase(), chord.includes('Mod')]
  const event = { key: chord.length === 1 ? key : chord, keyCode: 0, isComposing: false, metaKey: false }
  return runChord(grid, acts, { ...event, ctrlKey: isControl, altKey: false }, chord)
}

test('letters are commands on the whole record, and begin to write in its cells', () => {
  press({ column: 0 }, 'X')
  press({ column: 1 }, 'X')

  assert.deepEqual(did, ['select', ['edit', 1, 1, 'x']])
})

test('a letter where nothing may be written tells why, unless it is for something on the page', () => {
  assert.equal(press({ column: 2 }, 'Q'), true)
  assert.equal(press({ column: 2 }, 'N'), false)
  assert.equal(press({ column: 0 }, 'Q'), false)
  assert.equal(press({ row: 0, column: 2 }, 'Q'), false)

  assert.deepEqual(did, [['edit', 1, 2, undefined]])
})

test('keys on the heading of a group fold it, and the others move on', () => {
  for (const chord of ['ArrowLeft', 'Enter', 'Space', 'ArrowDown']) press({ row: 0 }, chord)

  assert.deepEqual(did, [
    ['fold', 0],
    ['fold', 0],
    ['fold', 0],
    ['go', 1, 0],
  ])
})

test('on the heads of the columns only what is for them and leaving them is done', () => {
  assert.equal(press({ row: -1, column: 2 }, 'S'), true)
  assert.equal(press({ row: -1 }, 'X'), false)
  assert.equal(press({ row: -1 }, 'Escape'), true)

  assert.deepEqual(did, [['head', 2], 'leave'])
})

test('an end of the list that was not read is gone to in its own way', () => {
  press({}, 'Mod+End', true)
  press({}, 'Mod+End')

  assert.deepEqual(did, [
    ['far', 'last'],
    ['go', 2, 0],
  ])
})

test('without a place in the table a key only enters it', () => {
  assert.equal(press(null, 'X'), false)
  assert.equal(press(null, 'ArrowDown'), true)

  assert.deepEqual(did, [['go', 0, 0]])
})

test('a cell that is being written, or belongs to no record, takes no letters', () => {
  const lines = [heading, record]
  const takes = (at: Partial<GridCursor>) =>
    takesLetters({ lines }, acts, { row: 1, column: 1, isEditing: false, ...at })

  assert.deepEqual(
    [takes({}), takes({ isEditing: true }), takes({ row: 0 }), takes({ column: 0 }), takes({ column: 2 })],
    [true, false, false, false, false],
  )
})
