import type { Column } from '../columns/column.ts'
import { type GridCursor, type GridRange, rangeOf } from '../table/grid-cursor.ts'
import type { Line } from '../table/line.ts'

export interface ChosenCells {
  range: GridRange
  /** The records among the chosen rows. */
  rows: Extract<Line, { kind: 'record' }>[]
  columns: Column[]
}

/** What is chosen of a table: the cells from the cursor to the opposite corner, or the one it is on. */
export function chosenCells(
  lines: readonly Line[],
  columns: readonly Column[],
  cursor: GridCursor,
): ChosenCells {
  const range = rangeOf(cursor)
  const among = lines.slice(range.top, range.bottom + 1)
  return {
    range,
    rows: among.flatMap((line) => (line.kind === 'record' ? [line] : [])),
    columns: columns.slice(range.left, range.right + 1),
  }
}
