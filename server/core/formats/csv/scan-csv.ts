import { afterLineEnd, countLineEnds, type Ending, type Scanned } from '../json/read-records.ts'
import { formatLimits } from '../limits.ts'
import type { RowProblemCode } from '../row-problem.ts'

interface CsvDialect {
  /** Character codes; quote is -1 where nothing is quoted. */
  delimiter: number
  quote: number
}

export interface CsvRecord extends Scanned {
  cells: string[]
  flaws: readonly { code: RowProblemCode; cell: number }[]
  /** Nothing between the separators, not even quotes. */
  blank: boolean
}

export function csvDialect(delimiter: string, quote: string): CsvDialect {
  return { delimiter: delimiter.charCodeAt(0), quote: quote === '' ? -1 : quote.charCodeAt(0) }
}

/**
 * Reads one record, by RFC 4180 where the text follows it, and otherwise so that a flaw costs its own
 * line and no other: a quotation mark that is never closed, or closed only by the opening one of a later
 * value, is read as an ordinary character of a one-line value.
 */
export function scanCsv(text: string, start: number, ending: Ending, dialect: CsvDialect): CsvRecord | null {
  if (start >= text.length) return null
  const record: CsvRecord = { cells: [], flaws: none, blank: true, end: start, lines: 0 }
  let end = start
  for (let at = start; ; at = end + 1) {
    const opening = openingQuote(text, at, dialect)
    if (opening < 0) {
      end = plainEnd(text, at, dialect)
      addCell(record, text.slice(at, end))
    } else {
      const cell = quotedCell(text, opening, ending, dialect)
      if (cell === null) return null
      end = addQuotedCell(record, cell)
    }
    if (end >= text.length || text.charCodeAt(end) !== dialect.delimiter) break
  }
  return endRecord(record, text, end, ending)
}

interface QuotedCell {
  end: number
  lines: number
  value: string
  flaw?: RowProblemCode
}

const none: CsvRecord['flaws'] = []
const lineFeed = 10
const carriageReturn = 13
const space = 32

function addCell(record: CsvRecord, value: string): void {
  if (record.cells.length < formatLimits.columns) record.cells.push(value)
  record.blank &&= value === '' || value.trim() === ''
}

function addQuotedCell(record: CsvRecord, cell: QuotedCell): number {
  if (cell.flaw !== undefined) {
    record.flaws = [...record.flaws, { code: cell.flaw, cell: record.cells.length }]
  }
  addCell(record, cell.value)
  record.blank = false
  record.lines += cell.lines
  return cell.end
}

function endRecord(record: CsvRecord, text: string, end: number, ending: Ending): CsvRecord | null {
  const isCutOff = end >= text.length
  if (isCutOff && ending === 'more') return null
  const after = isCutOff ? end : afterLineEnd(text, end, ending !== 'more')
  if (after === null) return null
  record.end = after
  if (isCutOff) record.truncated = ending === 'stop'
  else record.lines++
  return record
}

function quotedCell(text: string, opening: number, ending: Ending, dialect: CsvDialect): QuotedCell | null {
  const quote = String.fromCharCode(dialect.quote)
  let close = text.indexOf(quote, opening + 1)
  let hasPairs = false
  while (close >= 0 && text.charCodeAt(close + 1) === dialect.quote) {
    hasPairs = true
    close = text.indexOf(quote, close + 2)
  }
  const end = close < 0 ? text.length : afterSpaces(text, close + 1, dialect)
  if (end >= text.length && ending === 'more') return null
  if (close < 0) return asPlain(text, opening, 'imports.quote-not-closed', dialect)

  const inside = text.slice(opening + 1, close)
  const lines = countLineEnds(inside)
  if (end < text.length && !isCellEnd(text.charCodeAt(end), dialect)) {
    return asPlain(text, opening, lines > 0 ? 'imports.quote-not-closed' : 'imports.quote-misplaced', dialect)
  }
  return { end, lines, value: hasPairs ? inside.replaceAll(quote + quote, quote) : inside }
}

function asPlain(text: string, from: number, flaw: RowProblemCode, dialect: CsvDialect): QuotedCell {
  const end = plainEnd(text, from, dialect)
  return { end, lines: 0, value: text.slice(from, end), flaw }
}

function openingQuote(text: string, from: number, dialect: CsvDialect): number {
  const at = afterSpaces(text, from, dialect)
  return text.charCodeAt(at) === dialect.quote ? at : -1
}

function plainEnd(text: string, from: number, dialect: CsvDialect): number {
  let at = from
  while (at < text.length && !isCellEnd(text.charCodeAt(at), dialect)) at++
  return at
}

function isCellEnd(code: number, dialect: CsvDialect): boolean {
  return code === dialect.delimiter || code === lineFeed || code === carriageReturn
}

function afterSpaces(text: string, from: number, dialect: CsvDialect): number {
  let at = from
  if (dialect.delimiter === space) return at
  while (text.charCodeAt(at) === space) at++
  return at
}
