import type { RowProblem } from '../../../../shared/core/imports/table.ts'
import { formatLimits } from '../limits.ts'
import { type Cell, cellText } from '../row.ts'
import { rowProblem } from '../row-problem.ts'
import { countUndecodable } from './decode.ts'

/** PostgreSQL stores no NUL; the others have no meaning in text and break XML and terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** Leaves out, cell by cell, what cannot be stored (unreadable bytes, control characters, endless values), and says so. */
export function cleanCells(cells: Cell[], line: number, columns: readonly string[]): RowProblem[] {
  let found: RowProblem[] | null = null
  for (let at = 0; at < cells.length; at++) {
    const text = cellText(cells[at] ?? '')
    if (text === '' || isClean(text)) continue
    found ??= []
    cells[at] = cleanText(text, found, { line, column: columns[at] })
  }
  return found ?? []
}

function isClean(text: string): boolean {
  return text.length <= formatLimits.cellChars && text.isWellFormed() && text.search(controls) < 0
}

function cleanText(
  text: string,
  found: RowProblem[],
  at: { line: number; column: string | undefined },
): string {
  if (text.length > formatLimits.cellChars) {
    const params = { length: text.length, limit: formatLimits.cellChars }
    found.push(rowProblem('imports.cell-too-large', at.line, { column: at.column, params }))
    return ''
  }
  const count = countUndecodable(text)
  if (count > 0)
    found.push(rowProblem('imports.undecodable', at.line, { column: at.column, params: { count } }))
  const whole = text.toWellFormed()
  const clean = whole.replace(controls, '')
  if (clean !== whole) found.push(rowProblem('imports.control-characters', at.line, { column: at.column }))
  return clean
}
