import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { stopsLooker } from '../../../platform/api/only-looking.ts'
import { chordOf } from '../../../platform/ui/keys/key-chord.ts'
import { isShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { askPeekFocus } from '../../records/peek/peek-focus.ts'
import { usePeek } from '../../records/peek/use-peek.ts'
import type { Column } from '../columns/column.ts'
import type { CellCommands } from '../range/cell-commands.ts'
import type { Selection } from '../selection/selection.ts'
import { useFixedReason } from './fixed-reason.ts'
import type { FarEnd, GridCursor } from './grid-cursor.ts'
import { type CellStep, leaveCell } from './leave-cell.ts'
import { type Line, recordIn, recordsIn } from './line.ts'
import { type Acts, type Command, runChord, takesLetters } from './run-chord.ts'

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
  const commands = useCommands(grid, edit)
  const acts: Acts = { size, isWritable, edit, go, commands, isShortcut }

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
    leaveCell: (step: CellStep) => {
      if (!cursor) return
      const next = leaveCell(cursor, step, { lines, columns: columns.length, isWritable })
      if (next) go(next)
      else setCursor({ row: cursor.row, column: cursor.column, isEditing: false })
    },
    takesLetters: cursor !== null && takesLetters(grid, acts, cursor),
  }
}

function useCommands(grid: GridKeys, edit: Command): Record<string, Command> {
  const { object, columns, lines, selection, setCursor, cells } = grid
  const navigate = useNavigate()
  const peek = usePeek()
  const anchor = useRef<number | null>(null)
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
    // Nothing was ticked yet that it could go on from: this row alone, and on from it then.
    const begun = anchor.current ?? at.row
    anchor.current = begun
    const [from, to] = [Math.min(begun, at.row), Math.max(begun, at.row)]
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
