import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import yazl from 'yazl'
import { type Cell, cellText } from '../row.ts'
import { cellCharLimit, cellStyles, textCell, xlsxCell } from './xlsx-cells.ts'
import { sheetName, sheetPath, workbookParts } from './xlsx-parts.ts'
import { columnLetters } from './xlsx-values.ts'

export interface XlsxOptions {
  /** Name of the sheet; further ones are numbered. */
  sheet?: string
  /** Rows of a sheet, its header included. Default: all a spreadsheet can show. */
  rowsPerSheet?: number
  /** Told of every text that was too long for a cell and was cut. */
  onCut?(row: number, column: string): void
}

/** What spreadsheets can show. */
const sheetLimits = { rows: 1_048_576, columns: 16_384, bytes: 3 * 1024 ** 3 } as const
const pieceChars = 64 * 1024
const rowsForWidths = 100

/**
 * A table as an Excel workbook: header in bold and fixed, numbers, dates and booleans as such, widths by
 * the first rows, further sheets where one is full. Nothing in it runs as a formula. Rows are pulled as
 * fast as the reader of the stream takes them; an error of theirs is the stream's.
 */
export function writeXlsx(
  columns: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
  options: XlsxOptions = {},
): Readable {
  const zip = new yazl.ZipFile()
  // Declared as any readable; it is a PassThrough.
  const output = zip.outputStream as Readable
  const table = {
    columns: columns.slice(0, sheetLimits.columns),
    rows: rows[Symbol.asyncIterator](),
    options,
  }
  addSheets(zip, output, table).catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  return output
}

interface Table {
  columns: readonly string[]
  rows: AsyncIterator<readonly Cell[]>
  options: XlsxOptions
}

interface Progress {
  /** Rows read ahead, to be written first. */
  ahead: (readonly Cell[])[]
  widths: number[]
  written: number
  isDone: boolean
  /** Being written now. */
  sheet: Readable | null
}

async function addSheets(zip: yazl.ZipFile, output: Readable, table: Table): Promise<void> {
  const progress: Progress = { ahead: [], widths: [], written: 0, isDone: false, sheet: null }
  output.once('close', () => progress.sheet?.destroy())
  const names: string[] = []
  try {
    await readAhead(table, progress)
    while (!progress.isDone || names.length === 0) {
      names.push(sheetName(table.options.sheet ?? 'Sheet', names.length + 1))
      const sheet = Readable.from(sheetXml(table, progress), { objectMode: false })
      progress.sheet = sheet
      zip.addReadStream(sheet, sheetPath(names.length), { compressionLevel: 3 })
      await finished(sheet)
    }
    for (const [path, content] of workbookParts(names)) zip.addBuffer(Buffer.from(content), path)
    zip.end()
  } finally {
    await table.rows.return?.()
  }
}

/** Column widths stand before the rows they depend on. */
async function readAhead(table: Table, progress: Progress): Promise<void> {
  progress.widths = table.columns.map((name) => displayWidth(name) + 2)
  while (progress.ahead.length < rowsForWidths) {
    const next = await table.rows.next()
    if (next.done) break
    progress.ahead.push(next.value)
    for (const [at, width] of progress.widths.entries()) {
      progress.widths[at] = Math.max(width, displayWidth(cellText(next.value[at] ?? '')))
    }
  }
}

/** Han characters are twice as wide; only the first line counts. */
function displayWidth(text: string): number {
  const line = text.slice(0, 60).split('\n')[0] ?? ''
  return line.length + (line.match(/[\u2e80-\uffdc]/g)?.length ?? 0)
}

async function* sheetXml(table: Table, progress: Progress): AsyncGenerator<Buffer> {
  let piece = sheetStart(table.columns, progress.widths)
  const most = Math.min(table.options.rowsPerSheet ?? sheetLimits.rows, sheetLimits.rows)
  let bytes = 0
  let line = 1
  while (line < most && bytes < sheetLimits.bytes) {
    const cells = await nextRow(table, progress)
    if (cells === null) break
    line++
    piece += rowXml(cells, line, table, progress)
    if (piece.length < pieceChars) continue
    bytes += piece.length
    yield Buffer.from(piece)
    piece = ''
  }
  if (!progress.isDone) await peek(table, progress)
  yield Buffer.from(piece + sheetEnd(table.columns.length, line))
}

async function nextRow({ rows }: Table, progress: Progress): Promise<readonly Cell[] | null> {
  const ahead = progress.ahead.shift()
  if (ahead !== undefined) return ahead
  const next = await rows.next()
  if (next.done) progress.isDone = true
  return next.done ? null : next.value
}

/** Whether another sheet is needed shows only in whether there is another row. */
async function peek(table: Table, progress: Progress): Promise<void> {
  const next = await nextRow(table, progress)
  if (next !== null) progress.ahead.unshift(next)
}

function rowXml(
  cells: readonly Cell[],
  line: number,
  { columns, options }: Table,
  progress: Progress,
): string {
  progress.written++
  let xml = `<row r="${line}">`
  for (let at = 0; at < columns.length; at++) {
    const cell = cells[at] ?? ''
    if (options.onCut !== undefined && cellText(cell).length > cellCharLimit) {
      options.onCut(progress.written, columns[at] ?? '')
    }
    xml += xlsxCell(cell, at, line)
  }
  return `${xml}</row>`
}

function sheetStart(columns: readonly string[], widths: readonly number[]): string {
  const header = columns.map((name, at) => textCell(`${columnLetters(at)}1`, name, cellStyles.header))
  const sizes = widths.map((width, at) => {
    const shown = Math.min(60, Math.max(8, width + 1))
    return `<col min="${at + 1}" max="${at + 1}" width="${shown}" customWidth="1"/>`
  })
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews>' +
    (sizes.length > 0 ? `<cols>${sizes.join('')}</cols>` : '') +
    `<sheetData><row r="1">${header.join('')}</row>`
  )
}

function sheetEnd(columns: number, lines: number): string {
  const filter =
    columns > 0 && lines > 1 ? `<autoFilter ref="A1:${columnLetters(columns - 1)}${lines}"/>` : ''
  return `</sheetData>${filter}</worksheet>`
}
