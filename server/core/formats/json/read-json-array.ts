import type { TableFormat } from '../../../../shared/core/imports/table.ts'
import { refusal } from '../refusal.ts'
import type { ReadOptions, Row } from '../row.ts'
import type { Source } from '../source.ts'
import { columnPlaces } from './named-cells.ts'
import { jsonRow, type TextRecord } from './read-json-lines.ts'
import { countLineEnds, type Ending, readRecords } from './read-records.ts'

/**
 * The rows of a JSON array of objects, one element in memory at a time. An element that is not a valid
 * object is reported and stops nothing; one that never ends cannot be told from the rest of the file
 * and ends the reading with `imports.json-unfinished`.
 */
export function readJsonArray(
  source: Source,
  format: TableFormat,
  options: ReadOptions = {},
): AsyncGenerator<Row> {
  const places = columnPlaces(format.columns)
  return readRecords<TextRecord>(
    source,
    {
      encoding: format.encoding ?? 'utf-8',
      scan: scanElement,
      toRow: (record, line) => {
        if (record.truncated) throw refusal('imports.json-unfinished', { line })
        return record.text === '' ? null : jsonRow(record, line, places)
      },
    },
    options,
  )
}

/** What lies between two commas of the array, brackets and strings respected. */
export function scanElement(text: string, start: number, ending: Ending): TextRecord | null {
  const from = skipBetween(text, start)
  const leading = countLineEnds(text.slice(start, from))
  if (from >= text.length) {
    return ending === 'more' || from === start ? null : { text: '', end: from, lines: leading, leading }
  }
  const end = elementEnd(text, from)
  if (end < 0) {
    if (ending === 'more') return null
    return { text: '', end: text.length, lines: 0, leading, truncated: true }
  }
  const element = text.slice(from, end).trimEnd()
  return { text: element, end, lines: countLineEnds(text.slice(start, end)), leading }
}

const betweenElements = /[\s,[\]]*/y

function skipBetween(text: string, from: number): number {
  betweenElements.lastIndex = from
  betweenElements.test(text)
  return betweenElements.lastIndex
}

/** Where an element ends: after its closing bracket, or before the comma that follows a plain value. */
function elementEnd(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) at = stringEnd(text, at)
    else if (code === openBrace || code === openBracket) depth++
    else if (code === closeBrace || code === closeBracket) {
      depth--
      if (depth < 0) return Math.max(at, from + 1)
      if (depth === 0) return at + 1
    } else if (code === comma && depth === 0) return at
    if (at < 0) return -1
  }
  return -1
}

/** The closing quotation mark of a string; negative when the text ends inside it. */
function stringEnd(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === backslash) at++
    else if (code === quote) return at
  }
  return -2
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
