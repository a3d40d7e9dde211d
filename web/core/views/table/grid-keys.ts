import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { chordOf } from '../../../platform/ui/keys/key-chord.ts'
import { askPeekFocus } from '../../records/peek/peek-focus.ts'
import { usePeek } from '../../records/peek/use-peek.ts'
import type { Column } from '../columns/column.ts'
import { useMayEdit } from '../may-edit.ts'
import type { Selection } from '../selection/selection.ts'
import { type GridCursor, moveCursor, nextCell } from './grid-cursor.ts'

interface GridKeys {
  object: ObjectDefinition
  columns: Column[]
  records: RecordValues[]
  selection: Selection
  cursor: GridCursor | null
  setCursor: (cursor: GridCursor | null) => void
  reveal: (row: number) => void
}

const pageOfRows = 15

/** What keys do in a table: move, open, edit, select. */
export function useGridKeys(grid: GridKeys) {
  const { columns, records, cursor, setCursor, reveal } = grid
  const mayEdit = useMayEdit(grid.object)
  const size = { rows: records.length, columns: columns.length, page: pageOfRows }
  const isWritable = (at: GridCursor) => columns[at.column] !== undefined && mayEdit(columns[at.column]!)
  const commands = useCommands(grid, isWritable)

  function go(to: GridCursor) {
    setCursor(to)
    reveal(to.row)
  }

  function act(event: KeyboardEvent) {
    if (cursor?.isEditing || event.isComposing) return
    const chord = chordOf(event)
    if (chord === null || (chord === 'Space' && isControl(event.target))) return
    const to = moveCursor(cursor, chord, size)
    const record = cursor && records[cursor.row]
    if (to) go(to)
    else if (cursor && record && commands[chord]) commands[chord](cursor, record)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Ends the editing of a cell; Tab goes on writing in the next one that may be written. */
  function leaveCell(step: 0 | 1 | -1) {
    if (!cursor) return
    let to = cursor
    for (let tries = 0; step !== 0 && tries < columns.length; tries++) {
      to = nextCell(to, step, size)
      if (isWritable(to)) return go({ ...to, isEditing: true })
    }
    setCursor({ ...cursor, isEditing: false })
  }

  return { act, leaveCell }
}

type Command = (at: GridCursor, record: RecordValues) => void

function useCommands(
  { object, records, selection, setCursor }: GridKeys,
  isWritable: (at: GridCursor) => boolean,
): Record<string, Command> {
  const navigate = useNavigate()
  const peek = usePeek()
  const anchor = useRef(0)
  const edit: Command = (at) => isWritable(at) && setCursor({ ...at, isEditing: true })
  const leave = () => {
    if (peek.target) return peek.close()
    return selection.ids.size > 0 ? selection.clear() : setCursor(null)
  }
  const look: Command = (_at, { id }) => peek.toggle({ object: object.name, id })
  const writeBeside: Command = (_at, { id }) => {
    askPeekFocus()
    peek.open({ object: object.name, id })
  }
  const select: Command = (at, { id }) => {
    anchor.current = at.row
    selection.toggle(id)
  }
  const selectRange: Command = (at) => {
    const [from, to] = [Math.min(anchor.current, at.row), Math.max(anchor.current, at.row)]
    selection.add(records.slice(from, to + 1).map((record) => record.id))
  }
  const open: Command = (_at, { id }) =>
    navigate({ to: '/records/$object/$id', params: { object: object.name, id } })
  const selectAll = () => selection.set(records.map((record) => record.id))
  return {
    Enter: open,
    'Mod+Enter': writeBeside,
    Space: look,
    E: edit,
    F2: edit,
    X: select,
    'Shift+X': selectRange,
    'Mod+A': selectAll,
    Escape: leave,
  }
}

// The bar presses what has the focus: a box that is ticked, a button.
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, button')
}
