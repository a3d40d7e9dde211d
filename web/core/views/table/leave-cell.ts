import type { GridCursor, GridPlace } from './grid-cursor.ts'
import { type Line, recordIn } from './line.ts'

/** Where one goes on when a cell was written: nowhere else, to the next or last one, to the row below. */
export type CellStep = 0 | 1 | -1 | 'down'

interface Cells {
  lines: readonly Line[]
  /** How many columns there are. */
  columns: number
  isWritable: (at: GridCursor) => boolean
}

/**
 * Where one goes when the editing of a cell ends: Tab goes on writing in the next one that may be written, Enter to the
 * row below. Headings of groups are no cells to write in. null: one stays, and writes no more.
 */
export function leaveCell(from: GridPlace, step: CellStep, cells: Cells): GridCursor | null {
  if (step === 0) return null
  if (step !== 'down') return nextWritable(from, step, cells)
  const row = recordRow(from.row, 1, cells)
  return row === null ? null : { row, column: from.column, isEditing: false }
}

function nextWritable(from: GridPlace, step: 1 | -1, cells: Cells): GridCursor | null {
  const { columns, isWritable } = cells
  let { row, column } = from
  // What may be written in one record may be in the next one: beyond a few rows there is no such column.
  for (let tries = 0; tries < columns * 3; tries++) {
    column += step
    if (column < 0 || column >= columns) {
      const next = recordRow(row, step, cells)
      if (next === null) return null
      row = next
      column = step === 1 ? 0 : columns - 1
    }
    const at = { row, column, isEditing: false }
    if (isWritable(at)) return { ...at, isEditing: true }
  }
  return null
}

/** The next row with a record that has come; null where there is none. */
function recordRow(from: number, step: 1 | -1, { lines }: Cells): number | null {
  for (let row = from + step; row >= 0 && row < lines.length; row += step)
    if (recordIn(lines[row])) return row
  return null
}
