import type { TableFormat } from '../../../../shared/core/imports/table.ts'
import { columnPlaces, placeCells } from '../json/named-cells.ts'
import { readRecords } from '../json/read-records.ts'
import type { ReadOptions, Row } from '../row.ts'
import { rowProblem } from '../row-problem.ts'
import type { Source } from '../source.ts'
import { type CardRecord, scanCard } from './scan-vcard.ts'
import { cardValues } from './vcard-values.ts'

/** The contacts of a vCard file (2.1, 3.0, 4.0) as rows. Lines outside of any contact are reported. */
export function readVcard(
  source: Source,
  format: TableFormat,
  options: ReadOptions = {},
): AsyncGenerator<Row> {
  const places = columnPlaces(format.columns)
  return readRecords<CardRecord>(
    source,
    {
      encoding: format.encoding ?? 'utf-8',
      scan: scanCard,
      toRow: (record, line) => (record.blank ? null : cardRow(record, line, places)),
    },
    options,
  )
}

function cardRow(
  record: CardRecord,
  line: number,
  places: ReadonlyMap<string, number>,
): Pick<Row, 'cells' | 'problems'> {
  const blank = Array<string>(places.size).fill('')
  if (record.truncated) return { cells: blank, problems: [rowProblem('imports.row-too-large', line)] }
  if (record.body === null) return { cells: blank, problems: [rowProblem('imports.card-broken', line)] }
  const row = placeCells(cardValues(record.body), places, line)
  if (!record.ended) row.problems.push(rowProblem('imports.card-not-ended', line))
  return row
}
