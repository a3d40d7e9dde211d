import type { Encoding } from '../../../../shared/core/imports/table.ts'
import { formatLimits } from '../limits.ts'
import type { ReadOptions, Row } from '../row.ts'
import type { Source } from '../source.ts'
import { readText } from '../text/read-text.ts'
import { createTextWindow } from '../text/text-window.ts'

/** more: text follows. final: nothing follows. stop: more follows, but no more of it fits into memory. */
export type Ending = 'more' | 'final' | 'stop'

/** What every text format knows of one record: where it ends, and how many line ends it took. */
export interface Scanned {
  end: number
  lines: number
  /** Line ends passed over before the record itself begins. */
  leading?: number
  /** Cut off because it was too long: what follows on its line is passed over. */
  truncated?: boolean
}

interface TextFormat<R extends Scanned> {
  encoding: Encoding
  /** The record that begins at a place, or null when it needs more text (or, at the end, when there is none). */
  scan(text: string, start: number, ending: Ending): R | null
  /** The row a record makes, or null when it is not data (header, blank line). */
  toRow(record: R, line: number): Pick<Row, 'cells' | 'problems'> | null
}

/** Rows of any format that is text, in memory bounded by one record, resumable at every row. */
export async function* readRecords<R extends Scanned>(
  source: Source,
  format: TextFormat<R>,
  options: ReadOptions = {},
): AsyncGenerator<Row> {
  const { from, signal } = options
  const window = createTextWindow(from?.chars)
  const cursor = { at: 0, number: from?.row ?? 1, line: from?.line ?? 1, skipping: false }
  let enough = 0
  for await (const chunk of readText(source, format.encoding, { byte: from?.byte, signal })) {
    window.add(chunk)
    // A record longer than the text at hand is looked at again only when there is twice as much of it.
    if (!window.final && window.text.length < enough) continue
    for (;;) {
      const record = nextRecord(window, cursor, format)
      if (record === null) break
      const line = cursor.line + (record.leading ?? 0)
      const made = format.toRow(record, line)
      cursor.at = record.end
      cursor.line += record.lines
      cursor.skipping = record.truncated === true
      if (made === null) continue
      const number = cursor.number++
      yield {
        number,
        line,
        ...made,
        next: { row: number + 1, line: cursor.line, ...window.pointAt(cursor.at) },
      }
    }
    enough = cursor.at === 0 ? Math.min(window.text.length * 2, formatLimits.recordChars + 1) : 0
    window.discard(cursor.at)
    cursor.at = 0
  }
}

interface Cursor {
  at: number
  line: number
  skipping: boolean
}

function nextRecord<R extends Scanned>(
  window: { text: string; final: boolean },
  cursor: Cursor,
  format: TextFormat<R>,
): R | null {
  if (cursor.skipping && !skipToNextLine(window, cursor)) return null
  const isTooLong = window.text.length - cursor.at > formatLimits.recordChars
  return format.scan(window.text, cursor.at, window.final ? 'final' : isTooLong ? 'stop' : 'more')
}

function skipToNextLine(window: { text: string; final: boolean }, cursor: Cursor): boolean {
  const end = lineEnd(window.text, cursor.at)
  const after = afterLineEnd(window.text, end, window.final)
  cursor.at = after ?? end
  if (after === null) return false
  cursor.line++
  cursor.skipping = false
  return true
}

/** Where the line ends that a place is on: at its CR, its LF or the end of the text. */
export function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  const end = feed < 0 ? text.length : feed
  const carriage = text.slice(from, end).indexOf('\r')
  return carriage < 0 ? end : from + carriage
}

/** Where the next line begins; null when that cannot be known before there is more text. */
export function afterLineEnd(text: string, end: number, final: boolean): number | null {
  if (end >= text.length) return null
  if (text.charCodeAt(end) !== carriageReturn) return end + 1
  if (end + 1 < text.length) return text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1
  return final ? end + 1 : null
}

/** How many lines end in a text: CR LF, CR and LF count as one each. */
export function countLineEnds(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

const carriageReturn = 13
const lineFeed = 10
