import { Readable } from 'node:stream'
import { guardFormula } from '../../../../shared/core/imports/formula-guard.ts'
import { type Cell, cellText, type TypedCell } from '../row.ts'

export interface CsvOptions {
  delimiter?: string
  /** Excel reads UTF-8 only with it. Default: true. */
  byteOrderMark?: boolean
}

/**
 * A table as delimited text by RFC 4180, in UTF-8. Text a spreadsheet would run as a formula gets an
 * apostrophe, which readCsv takes away again. Rows are pulled as fast as the reader of the stream takes
 * them; an error of theirs is the stream's.
 */
export function writeCsv(
  columns: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
  options: CsvOptions = {},
): Readable {
  return Readable.from(csvPieces(columns, rows, options), { objectMode: false })
}

const pieceChars = 64 * 1024

async function* csvPieces(
  columns: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
  { delimiter = ',', byteOrderMark = true }: CsvOptions,
): AsyncGenerator<Buffer> {
  let piece = (byteOrderMark ? '\ufeff' : '') + csvLine(columns, delimiter)
  for await (const row of rows) {
    piece += csvLine(row, delimiter)
    if (piece.length < pieceChars) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}

/** One record with its line end. A blank one is written so that it is not taken for an empty line. */
function csvLine(cells: readonly Cell[], delimiter: string): string {
  let line = ''
  for (let at = 0; at < cells.length; at++) {
    if (at > 0) line += delimiter
    line += csvCell(cells[at] ?? '', delimiter)
  }
  return `${isBlank(cells) ? `""${line}` : line}\r\n`
}

/** What may need quotes or an apostrophe; everything else is written as it is. */
const special = /^[\s'=+\-@＝＋－＠]|["\r\n]|\s$/

function csvCell(cell: Cell, delimiter: string): string {
  const isText = typeof cell === 'string'
  const text = isText ? cell : typedText(cell)
  if (!special.test(text) && !text.includes(delimiter)) return text
  const safe = isText ? guardFormula(text) : text
  const needsQuotes = safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe)
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Spreadsheets take a moment for one only where a space parts the day from the time. */
function typedText({ kind, text }: TypedCell): string {
  return kind === 'dateTime' ? text.replace('T', ' ') : text
}

function isBlank(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cellText(cell) === '')
}
