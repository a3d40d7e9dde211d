import { unguardFormula } from '../../../../shared/core/imports/formula-guard.ts'
import type { RowProblem, TableFormat } from '../../../../shared/core/imports/table.ts'
import { readRecords } from '../json/read-records.ts'
import type { ReadOptions, Row } from '../row.ts'
import { rowProblem } from '../row-problem.ts'
import type { Source } from '../source.ts'
import { cleanCells } from '../text/text-cells.ts'
import { type CsvRecord, csvDialect, scanCsv } from './scan-csv.ts'

/**
 * The rows of a delimited text file. Blank lines are passed over; whatever else is odd about a row is
 * reported with it and stops nothing. An apostrophe an export put before a formula is taken away.
 */
export function readCsv(source: Source, format: TableFormat, options: ReadOptions = {}): AsyncGenerator<Row> {
  const dialect = csvDialect(format.delimiter ?? ',', format.quote ?? '"')
  return readRecords<CsvRecord>(
    source,
    {
      encoding: format.encoding ?? 'utf-8',
      scan: (text, start, ending) => scanCsv(text, start, ending, dialect),
      toRow: (record, line) => (isData(record, line, format) ? csvRow(record, line, format) : null),
    },
    options,
  )
}

/** `sep=;` on the first line tells Excel the separator; it is not a row. */
export function isSeparatorLine(record: CsvRecord, line: number): boolean {
  return line === 1 && record.cells.length <= 2 && /^sep=.?$/i.test(record.cells[0] ?? '')
}

function isData(record: CsvRecord, line: number, { header }: TableFormat): boolean {
  return !record.blank && !isSeparatorLine(record, line) && line > (header?.lastLine ?? 0)
}

function csvRow(record: CsvRecord, line: number, { columns }: TableFormat): Pick<Row, 'cells' | 'problems'> {
  const cells = record.cells
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? ''
    const plain = unguardFormula(cell)
    if (plain !== cell) cells[at] = plain
  }
  const problems: RowProblem[] = record.flaws.map((flaw) =>
    rowProblem(flaw.code, line, { column: columns[flaw.cell] }),
  )
  problems.push(...cleanCells(cells, line, columns), ...fitToColumns(cells, line, columns.length))
  if (record.truncated)
    return { cells: columns.map(() => ''), problems: [rowProblem('imports.row-too-large', line)] }
  return { cells, problems }
}

// Spreadsheets often end every line with separators, so empty values beyond the last column say nothing.
function fitToColumns(cells: string[], line: number, columns: number): RowProblem[] {
  const found = cells.length
  if (found < columns) {
    while (cells.length < columns) cells.push('')
    return [rowProblem('imports.row-short', line, { params: { found, columns } })]
  }
  while (cells.length > columns && cells.at(-1) === '') cells.pop()
  return cells.length > columns ? [rowProblem('imports.row-long', line, { params: { found, columns } })] : []
}
