import { isKnownHeader } from '../../../../shared/core/imports/known-headers.ts'
import { columnLetters } from '../xlsx/xlsx-values.ts'

/** A row of a sample as text, with the physical lines it covers. */
export interface SampleRow {
  line: number
  lastLine: number
  cells: string[]
}

export interface Header {
  firstLine: number
  lastLine: number
  names: string[]
}

const searchedRows = 20

/**
 * Finds the header among the first rows of a table: below titles and notes, above the data, one or two
 * rows high. null when the table begins with data.
 */
export function recogniseHeader(rows: readonly SampleRow[]): Header | null {
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  const candidates = rows.slice(0, searchedRows)
  const usual = widthOf(rows)
  const least = usual < 2 ? 1 : Math.max(2, Math.ceil(usual / 2))
  const at = candidates.findIndex((row) => filled(row) >= least)
  const row = candidates[at]
  if (row === undefined) return null
  const next = rows[at + 1]
  if (next !== undefined && isGroupRow(row, next)) {
    return { firstLine: row.line, lastLine: next.lastLine, names: joined(row, next, width) }
  }
  const body = rows.slice(at + 1)
  if (!looksLikeHeader(row, body)) return null
  return { firstLine: row.line, lastLine: row.lastLine, names: row.cells.map((cell) => cell.trim()) }
}

/** The header a person pointed at; null for none. */
export function headerAt(
  rows: readonly SampleRow[],
  place: { firstLine: number; lastLine: number } | null,
): Header | null {
  if (place === null) return null
  const [upper, lower] = rows.filter((row) => row.line >= place.firstLine && row.line <= place.lastLine)
  if (upper === undefined) return { ...place, names: [] }
  const width = Math.max(upper.cells.length, lower?.cells.length ?? 0)
  const names = lower === undefined ? upper.cells.map((cell) => cell.trim()) : joined(upper, lower, width)
  return { ...place, names }
}

/** Unique, not blank and not endless: what columns are called. Nameless ones get the letter of their place. */
export function columnNames(names: readonly string[], width: number): string[] {
  const seen = new Set<string>()
  return Array.from({ length: width }, (_, at) => {
    const wanted = (names[at] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200) || columnLetters(at)
    let name = wanted
    for (let number = 2; seen.has(name); number++) name = `${wanted} (${number})`
    seen.add(name)
    return name
  })
}

function filled(row: SampleRow): number {
  return row.cells.filter((cell) => cell.trim() !== '').length
}

/** The usual number of filled cells, so that a title above the table is not taken for its header. */
function widthOf(rows: readonly SampleRow[]): number {
  const counts = rows.map(filled).sort((a, b) => a - b)
  return counts[Math.floor(counts.length / 2)] ?? 0
}

function looksLikeHeader(row: SampleRow, body: readonly SampleRow[]): boolean {
  const names = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (names.filter(isKnownHeader).length >= Math.max(1, names.length / 3)) return true
  if (names.some(isValue) || names.some((name) => name.length > 100)) return false
  const isDistinct = new Set(names).size === names.length
  if (!isDistinct) return false
  return body.length === 0 || names.length < 2 || differsFromBody(row, body)
}

/** A number, date, address or link is data; names of columns are words. */
function isValue(text: string): boolean {
  return (
    /^[+-]?[\d.,'\s\u00a0]*\d[%\s]*$/.test(text) ||
    /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text) ||
    /^[^\s@]+@[^\s@]+\.\w+$/.test(text) ||
    /^https?:\/\//i.test(text)
  )
}

/** Some column holds values where the header has a word, or repeats what no header would repeat. */
function differsFromBody(row: SampleRow, body: readonly SampleRow[]): boolean {
  return row.cells.some((name, at) => {
    const values = body.map((other) => (other.cells[at] ?? '').trim()).filter((value) => value !== '')
    const usual = values.filter(isValue).length
    const hasRepeats = values.length >= 4 && new Set(values).size <= values.length / 2
    return usual > values.length / 2 || (hasRepeats && !values.includes(name.trim()))
  })
}

/** A merged heading above the real names: gaps in the upper row that the lower one fills with words. */
function isGroupRow(upper: SampleRow, lower: SampleRow): boolean {
  const cells = (row: SampleRow, at: number) => (row.cells[at] ?? '').trim()
  const places = Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, at) => at)
  const gaps = places.filter((at) => cells(upper, at) === '' && cells(lower, at) !== '')
  const both = places.filter((at) => cells(upper, at) !== '' && cells(lower, at) !== '')
  const lowerNames = places.map((at) => cells(lower, at)).filter((name) => name !== '')
  if (gaps.length === 0 || both.length === 0 || lowerNames.some(isValue)) return false
  const hasVerticalMerge = places.some((at) => cells(upper, at) !== '' && cells(lower, at) === '')
  const known = lowerNames.filter(isKnownHeader).length
  return known >= lowerNames.length / 2 || (hasVerticalMerge && gaps.length >= both.length)
}

/** "Contact" over "Name" and "Phone" gives "Contact Name" and "Contact Phone". */
function joined(upper: SampleRow, lower: SampleRow, width: number): string[] {
  let group = ''
  return Array.from({ length: width }, (_, at) => {
    const above = (upper.cells[at] ?? '').trim()
    const below = (lower.cells[at] ?? '').trim()
    if (above !== '') group = above
    return below === '' ? above : `${group} ${below}`.trim()
  })
}
