import type { Column } from '../columns/column.ts'
import type { GridRange } from '../table/grid-cursor.ts'
import type { Line } from '../table/line.ts'

export interface ChosenCells {
  range: GridRange
  /** The records among the chosen rows. */
  rows: Extract<Line, { kind: 'record' }>[]
  columns: Column[]
}

/** The cells of a range of a table. */
export function chosenCells(
  lines: readonly Line[],
  columns: readonly Column[],
  range: GridRange,
): ChosenCells {
  const among = lines.slice(range.top, range.bottom + 1)
  return {
    range,
    rows: among.flatMap((line) => (line.kind === 'record' ? [line] : [])),
    columns: columns.slice(range.left, range.right + 1),
  }
}
