import type { FileKind, TableFormat } from '../../../shared/core/imports/table.ts'
import { type Dialect, recogniseDialect } from './csv/recognise-dialect.ts'
import { columnNames, type Header, headerAt, recogniseHeader } from './csv/recognise-header.ts'
import { sampleCsv } from './csv/sample-csv.ts'
import type { SampledRow } from './describe-columns.ts'
import { columnPlaces, placeCells } from './json/named-cells.ts'
import { sampleNamed } from './json/sample-named.ts'
import type { TextSample } from './sample-source.ts'
import type { Wanted } from './wanted.ts'

/** A table as far as a sample shows it. */
interface SampledTable {
  format: Omit<TableFormat, 'kind' | 'encoding'>
  rows: SampledRow[]
}

/** Separator, header and rows of delimited text. */
export function csvTable(sample: TextSample, wanted: Wanted): SampledTable {
  const found = recogniseDialect(sample.text.slice(0, dialectChars))
  const dialect: Dialect = {
    delimiter: wanted.delimiter ?? found.delimiter,
    quote: wanted.quote ?? found.quote,
  }
  const rows = sampleCsv(sample, dialect)
  const header = wanted.header === undefined ? recogniseHeader(rows) : headerAt(rows, wanted.header)
  const body = rows.filter(({ line }) => line > (header?.lastLine ?? 0))
  const columns = columnNames(header?.names ?? [], csvWidth(header, body))
  const place = header && { firstLine: header.firstLine, lastLine: header.lastLine }
  return { format: { ...dialect, header: place, columns }, rows: body }
}

const dialectChars = 256 * 1024

/** As many columns as the header has, or as half of the rows reach where the header is shorter. */
function csvWidth(header: Header | null, body: readonly { cells: readonly string[] }[]): number {
  const widths = body.map(({ cells }) => cells.length).sort((a, b) => b - a)
  return Math.max(header?.names.length ?? 0, widths[Math.floor(widths.length / 2)] ?? 0)
}

/** Columns and rows of text that names its values itself. */
export function namedTable(sample: TextSample, kind: Exclude<FileKind, 'csv' | 'xlsx'>): SampledTable {
  const { columns, rows } = sampleNamed(sample, kind)
  const places = columnPlaces(columns)
  const placed = rows.map(({ line, values }) => ({ line, cells: placeCells(values, places, line).cells }))
  return { format: { header: null, columns }, rows: placed }
}
