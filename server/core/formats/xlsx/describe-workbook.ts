import type { FileDescription } from '../../../../shared/core/imports/table.ts'
import { columnNames, headerAt, recogniseHeader } from '../csv/recognise-header.ts'
import { describeColumns, previewRows } from '../describe-columns.ts'
import { formatLimits } from '../limits.ts'
import { cellText } from '../row.ts'
import type { Source } from '../source.ts'
import type { Wanted } from '../wanted.ts'
import { putShared, sheetRows } from './read-xlsx.ts'
import { openArchive } from './xlsx-archive.ts'
import type { SheetRow, SheetState } from './xlsx-sheet.ts'
import { readWorkbook, type Workbook } from './xlsx-workbook.ts'

/** What a workbook holds: its sheets, and the table on one of them. */
export async function describeWorkbook(source: Source, wanted: Wanted): Promise<FileDescription> {
  const { sheets } = await workbookOf(source)
  const sheet = wanted.sheet ?? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.name ?? ''
  const { rows, declaredRows, isWhole } = await firstRows(source, sheet)
  const sampled = rows.map(({ line, cells }) => ({ line, lastLine: line, cells: cells.map(cellText) }))
  const header = wanted.header === undefined ? recogniseHeader(sampled) : headerAt(sampled, wanted.header)
  const body = rows.filter(({ line }) => line > (header?.lastLine ?? 0))
  const width = Math.max(0, header?.names.length ?? 0, ...body.map(({ cells }) => cells.length))
  const columns = columnNames(header?.names ?? [], width)
  const counted = isWhole ? body.length : Math.max(body.length, declaredRows - (header?.lastLine ?? 0))
  return {
    format: {
      kind: 'xlsx',
      sheet,
      header: header && { firstLine: header.firstLine, lastLine: header.lastLine },
      columns,
    },
    name: source.name,
    size: source.size,
    encodings: [],
    encodingCertainty: 'certain',
    byteOrderMark: false,
    lineEnding: null,
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    columns: describeColumns(columns, body),
    rows: previewRows(body),
    rowCount: { value: counted, exact: isWhole },
    warnings: [],
  }
}

async function workbookOf(source: Source): Promise<Workbook> {
  const archive = await openArchive(source)
  try {
    return await readWorkbook(archive)
  } finally {
    archive.close()
  }
}

async function firstRows(
  source: Source,
  sheet: string,
): Promise<{ rows: SheetRow[]; declaredRows: number; isWhole: boolean }> {
  const state: SheetState = { rows: [], declaredRows: 0 }
  const rows: SheetRow[] = []
  for await (const { row, strings } of sheetRows(source, sheet, { state })) {
    if (rows.length >= formatLimits.sampleRows)
      return { rows, declaredRows: state.declaredRows, isWhole: false }
    await putShared(row, strings)
    if (row.cells.some((cell) => cellText(cell).trim() !== '')) rows.push(row)
  }
  return { rows, declaredRows: state.declaredRows, isWhole: true }
}
