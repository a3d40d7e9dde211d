import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { stopsLooker } from '../../../platform/api/only-looking.ts'
import { chordOf } from '../../../platform/ui/keys/key-chord.ts'
import { isShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { typedLetter } from '../../../platform/ui/keys/typed-letter.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { askPeekFocus } from '../../records/peek/peek-focus.ts'
import { usePeek } from '../../records/peek/use-peek.ts'
import type { Column } from '../columns/column.ts'
import type { CellCommands } from '../range/cell-commands.ts'
import type { Selection } from '../selection/selection.ts'
import { useFixedReason } from './fixed-reason.ts'
import { type FarEnd, farKeys, type GridCursor, type GridSize, moveCursor, nextCell } from './grid-cursor.ts'
import { type Line, recordIn, recordsIn } from './line.ts'

export interface GridKeys {
  object: ObjectDefinition
  columns: Column[]
  lines: readonly Line[]
  selection: Selection
  cursor: GridCursor | null
  setCursor: (cursor: GridCursor | null) => void
  reveal: (cursor: GridCursor) => void
  cells: CellCommands
  /** Folds or unfolds the group of a row. */
  onFold: (row: number) => void
  /** Goes to an end of the list that was not read; absent where all was. */
  onFar: ((to: FarEnd) => void) | undefined
  /** What a key does on a head; true when it did something. */
  onHeadKey: (column: Column, chord: string) => boolean
}

const pageOfRows = 15

/**
 * What keys do in a table. In the first column, which stands for the whole record, letters are commands; in the
 * others they begin to write.
 */
export function useGridKeys(grid: GridKeys) {
  const { columns, lines, cursor, setCursor, reveal } = grid
  const fixedReason = useFixedReason(grid.object)
  const isWritable = (at: GridCursor) => {
    const column = columns[at.column]
    return column !== undefined && fixedReason(column, recordIn(lines[at.row]) ?? null) === null
  }
  const edit = (at: GridCursor, begins?: string) => {
    const column = columns[at.column]
    const why = column ? fixedReason(column, recordIn(lines[at.row]) ?? null) : null
    if (why !== null) return sayProblem(why)
    if (stopsLooker()) return
    const { row, column: place } = at
    setCursor({ row, column: place, isEditing: true, ...(begins !== undefined && { begins }) })
  }
  const go = (to: GridCursor) => {
    setCursor(to)
    reveal(to)
  }
  const size = { rows: lines.length, columns: columns.length, page: pageOfRows }
  const acts: Acts = { size, isWritable, edit, go, commands: useCommands(grid, edit) }

  function act(event: KeyboardEvent) {
    if (cursor?.isEditing || event.isComposing || event.keyCode === 229) return
    const chord = chordOf(event)
    if (chord === null || (chord === 'Space' && isControl(event.target))) return
    if (!runChord(grid, acts, event, chord)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return {
    act,
    edit,
    leaveCell: (step: CellStep) => leaveCell(grid, acts, step),
    takesLetters: cursor !== null && takesLetters(grid, acts, cursor),
  }
}

/** Where one goes on when a cell was written: nowhere else, to the next or last one, to the row below. */
export type CellStep = 0 | 1 | -1 | 'down'

interface Acts {
  size: GridSize
  isWritable: (at: GridCursor) => boolean
  edit: (at: GridCursor, begins?: string) => void
  go: (to: GridCursor) => void
  commands: Record<string, Command>
}

/** Does what a key is for; false when it is for nothing here. */
function runChord(grid: GridKeys, acts: Acts, event: KeyboardEvent, chord: string): boolean {
  const { cursor, lines, columns } = grid
  const letter = typedLetter(event)
  const line = cursor ? lines[cursor.row] : undefined
  if (cursor && letter !== null && takesLetters(grid, acts, cursor)) {
    acts.edit(cursor, letter)
    return true
  }
  const head = cursor?.row === -1 ? columns[cursor.column] : undefined
  if (head && grid.onHeadKey(head, chord)) return true
  if (cursor && line?.kind === 'group' && folds.has(chord)) {
    grid.onFold(cursor.row)
    return true
  }
  const far = farKeys[chord]
  if (far && grid.onFar) {
    grid.onFar(far)
    return true
  }
  const to = moveCursor(cursor, chord, acts.size)
  const command = acts.commands[chord]
  if (to) acts.go(to)
  else if (cursor && command && (cursor.row >= 0 || chord === 'Escape')) command(cursor)
  // Whoever writes into what they may not write is told why, unless the letter is for something.
  else if (cursor && letter !== null && cursor.column > 0 && line?.kind === 'record' && !isShortcut(chord))
    acts.edit(cursor)
  else return false
  return true
}

/** Do letters begin to write here, and are no commands? */
function takesLetters({ lines }: GridKeys, acts: Acts, at: GridCursor): boolean {
  return at.column > 0 && !at.isEditing && lines[at.row]?.kind === 'record' && acts.isWritable(at)
}

const folds: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Enter', 'Space'])

/** Ends the editing of a cell; Tab goes on writing in the next one that may be written, Enter in the row below. */
function leaveCell({ cursor, columns, lines, setCursor }: GridKeys, acts: Acts, step: CellStep): void {
  if (!cursor) return
  const { row, column } = cursor
  const next = step === 'down' ? rowBelow(cursor, lines) : step === 0 ? null : nextWritable()
  if (next) acts.go(next)
  else setCursor({ row, column, isEditing: false })

  function nextWritable(): GridCursor | null {
    let to: GridCursor = { row, column, isEditing: false }
    for (let tries = 0; tries < columns.length; tries++) {
      to = nextCell(to, step === -1 ? -1 : 1, acts.size)
      if (acts.isWritable(to) && recordIn(lines[to.row])) return { ...to, isEditing: true }
    }
    return null
  }
}

// Headings of groups are no cells to write in.
function rowBelow({ row, column }: GridCursor, lines: readonly Line[]): GridCursor {
  const next = lines.findIndex((line, at) => at > row && line.kind === 'record')
  return { row: next < 0 ? row : next, column, isEditing: false }
}

type Command = (at: GridCursor) => void

function useCommands(grid: GridKeys, edit: Command): Record<string, Command> {
  const { object, columns, lines, selection, setCursor, cells } = grid
  const navigate = useNavigate()
  const peek = usePeek()
  const anchor = useRef(0)
  const leave: Command = (at) => {
    if (peek.target) return peek.close()
    if (selection.ids.size > 0) return selection.clear()
    setCursor(at.to ? { row: at.row, column: at.column, isEditing: false } : null)
  }
  const select: Command = (at) => {
    anchor.current = at.row
    const record = recordIn(lines[at.row])
    if (record) selection.toggle(record.id)
  }
  const selectRange: Command = (at) => {
    const [from, to] = [Math.min(anchor.current, at.row), Math.max(anchor.current, at.row)]
    selection.add(recordsIn(lines.slice(from, to + 1)).map((record) => record.id))
  }
  const open: Command = (at) => {
    const record = recordIn(lines[at.row])
    if (record) navigate({ to: '/records/$object/$id', params: { object: object.name, id: record.id } })
  }
  const selectAll: Command = (at) => {
    if (at.column === 0) return selection.set(recordsIn(lines).map((record) => record.id))
    const to = { row: lines.length - 1, column: columns.length - 1 }
    setCursor({ row: 0, column: 1, isEditing: false, to })
  }
  return {
    Enter: (at) => (at.column === 0 ? open(at) : edit(at)),
    ...usePeekCommands(grid),
    E: edit,
    F2: edit,
    X: select,
    'Shift+X': selectRange,
    'Mod+A': selectAll,
    'Mod+D': cells.fillDown,
    'Mod+Z': cells.undo,
    Delete: cells.clear,
    Backspace: cells.clear,
    Escape: leave,
  }
}

/** Opening the record beside its list: to look at it, or to go on writing there. */
function usePeekCommands({ object, lines }: GridKeys): Record<string, Command> {
  const peek = usePeek()
  const targetOf = (at: GridCursor) => {
    const record = recordIn(lines[at.row])
    return record ? { object: object.name, id: record.id } : null
  }
  return {
    Space: (at) => {
      const target = targetOf(at)
      if (target) peek.toggle(target)
    },
    'Mod+Enter': (at) => {
      const target = targetOf(at)
      if (!target) return
      askPeekFocus()
      peek.open(target)
    },
  }
}

// The bar presses what has the focus: a box that is ticked, a button.
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, button')
}
