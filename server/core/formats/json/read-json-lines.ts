import type { TableFormat } from '../../../../shared/core/imports/table.ts'
import type { ReadOptions, Row } from '../row.ts'
import { rowProblem } from '../row-problem.ts'
import type { Source } from '../source.ts'
import { flattenObject, parseJson } from './flatten-object.ts'
import { columnPlaces, placeCells } from './named-cells.ts'
import { afterLineEnd, type Ending, lineEnd, readRecords, type Scanned } from './read-records.ts'

export interface TextRecord extends Scanned {
  text: string
}

/** The rows of a file with one JSON object on each line. A line that is not one is reported and stops nothing. */
export function readJsonLines(
  source: Source,
  format: TableFormat,
  options: ReadOptions = {},
): AsyncGenerator<Row> {
  const places = columnPlaces(format.columns)
  return readRecords<TextRecord>(
    source,
    {
      encoding: format.encoding ?? 'utf-8',
      scan: scanLine,
      toRow: (record, line) => (record.text.trim() === '' ? null : jsonRow(record, line, places)),
    },
    options,
  )
}

/** One line of text, without its end. */
export function scanLine(text: string, start: number, ending: Ending): TextRecord | null {
  if (start >= text.length) return null
  const end = lineEnd(text, start)
  if (end < text.length) {
    const after = afterLineEnd(text, end, ending !== 'more')
    return after === null ? null : { text: text.slice(start, end), end: after, lines: 1 }
  }
  if (ending === 'more') return null
  return { text: text.slice(start), end: text.length, lines: 0, truncated: ending === 'stop' }
}

/** The row of one JSON text. Whatever it is, it makes a row: a broken one has blank cells and a problem. */
export function jsonRow(
  record: TextRecord,
  line: number,
  places: ReadonlyMap<string, number>,
): Pick<Row, 'cells' | 'problems'> {
  const blank = Array<string>(places.size).fill('')
  if (record.truncated) return { cells: blank, problems: [rowProblem('imports.row-too-large', line)] }
  const value = parsed(record.text)
  if (value === undefined) return { cells: blank, problems: [rowProblem('imports.json-broken', line)] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { cells: blank, problems: [rowProblem('imports.json-not-object', line)] }
  }
  return placeCells(flattenObject(value), places, line)
}

function parsed(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}
