import type { RowProblem } from '../../../../shared/core/imports/table.ts'
import { type Cell, cellText, type Row } from '../row.ts'
import { rowProblem } from '../row-problem.ts'
import { cleanCells } from '../text/text-cells.ts'

/**
 * Puts named values in the order of the columns. A value under a name that is not a column is reported
 * and kept out: nothing is placed under a wrong heading, and nothing is lost unsaid.
 */
export function placeCells(
  values: ReadonlyMap<string, Cell>,
  columns: ReadonlyMap<string, number>,
  line: number,
): Pick<Row, 'cells' | 'problems'> {
  const cells = Array<Cell>(columns.size).fill('')
  const unknown: RowProblem[] = []
  for (const [name, cell] of values) {
    const at = columns.get(name)
    if (at !== undefined) cells[at] = cell
    else if (cellText(cell) !== '')
      unknown.push(rowProblem('imports.column-unknown', line, { column: name, params: { name } }))
  }
  return { cells, problems: [...cleanCells(cells, line, [...columns.keys()]), ...unknown] }
}

/** Where each column's values go. */
export function columnPlaces(columns: readonly string[]): Map<string, number> {
  return new Map(columns.map((name, at) => [name, at]))
}
