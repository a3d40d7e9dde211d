import type { TableFormat } from '../../../../shared/core/imports/table.ts'
import { refusal } from '../refusal.ts'
import { cellText, type ReadOptions, type Row } from '../row.ts'
import { rowProblem } from '../row-problem.ts'
import type { Source } from '../source.ts'
import { cleanCells } from '../text/text-cells.ts'
import { openArchive } from './xlsx-archive.ts'
import { type SheetRow, type SheetState, sheetHandlers } from './xlsx-sheet.ts'
import { readSharedStrings, type SharedStrings } from './xlsx-strings.ts'
import { readWorkbook, type Workbook } from './xlsx-workbook.ts'
import { parseXml } from './xlsx-xml.ts'

/**
 * The rows of one sheet of an Excel workbook, with cells typed as the sheet formats them and the last
 * computed value of formulas. Blank rows are passed over. A row can be resumed at, but not jumped to:
 * the sheet is unpacked again up to there.
 */
export async function* readXlsx(
  source: Source,
  format: TableFormat,
  options: ReadOptions = {},
): AsyncGenerator<Row> {
  const from = options.from?.row ?? 1
  let number = 0
  for await (const { row, strings } of sheetRows(source, format.sheet, options)) {
    if (row.line <= (format.header?.lastLine ?? 0)) continue
    await putShared(row, strings)
    if (row.cells.every((cell) => cellText(cell).trim() === '')) continue
    if (++number < from) continue
    yield xlsxRow(row, number, format.columns)
  }
}

/** The rows of a sheet as they are, shared strings not yet put in (see putShared), header and all. */
export async function* sheetRows(
  source: Source,
  sheetName: string | undefined,
  options: ReadOptions & { state?: SheetState } = {},
): AsyncGenerator<{ row: SheetRow; strings: SharedStrings }> {
  const archive = await openArchive(source)
  let strings: SharedStrings | null = null
  try {
    const workbook = await readWorkbook(archive)
    const sheet = sheetOf(workbook, sheetName)
    strings = await readSharedStrings(archive, workbook.stringsPath, options)
    const state = options.state ?? { rows: [], declaredRows: 0 }
    const handlers = sheetHandlers(state, workbook)
    for await (const _ of parseXml(await archive.stream(sheet.path), handlers, options.signal)) {
      for (const row of state.rows.splice(0)) yield { row, strings }
    }
  } finally {
    await strings?.close()
    archive.close()
  }
}

/** Puts the texts in that the row names by number. */
export async function putShared(row: SheetRow, strings: SharedStrings): Promise<void> {
  for (const [at, index] of row.shared) {
    const text = strings.at(index)
    row.cells[at] = typeof text === 'string' ? text : await text
  }
}

/** The sheet of that name, or the first one that people see. */
function sheetOf(workbook: Workbook, name: string | undefined): Workbook['sheets'][number] {
  const sheet =
    name === undefined
      ? (workbook.sheets.find(({ hidden }) => !hidden) ?? workbook.sheets[0])
      : workbook.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw refusal('imports.sheet-missing', { sheet: name })
  return sheet
}

function xlsxRow(row: SheetRow, number: number, columns: readonly string[]): Row {
  const { cells, line } = row
  const problems = [
    ...row.problems.map((problem) => ({ ...problem, column: columns[Number(problem.column)] ?? '' })),
    ...cleanCells(cells, line, columns),
  ]
  while (cells.length > columns.length && cells.at(-1) === '') cells.pop()
  if (cells.length > columns.length) {
    const params = { found: cells.length, columns: columns.length }
    problems.push(rowProblem('imports.row-long', line, { params }))
  }
  while (cells.length < columns.length) cells.push('')
  return { number, line, cells, problems, next: { row: number + 1, line: line + 1, byte: 0, chars: 0 } }
}
