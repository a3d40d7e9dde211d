import type {
  Encoding,
  FileDescription,
  FileKind,
  FileWarning,
  TableFormat,
} from '../../../../shared/core/imports/table.ts'
import { countUndecodable } from './decode.ts'
import { describeColumns, previewRows, type SampledRow } from './describe-columns.ts'
import { describeWorkbook } from './describe-workbook.ts'
import { formatLimits } from './limits.ts'
import { columnPlaces, placeCells } from './named-cells.ts'
import { type Dialect, recogniseDialect } from './recognise-dialect.ts'
import { candidateOf, type RecognisedEncoding, recogniseEncoding } from './recognise-encoding.ts'
import { columnNames, type Header, headerAt, recogniseHeader } from './recognise-header.ts'
import { recogniseBinary, recogniseTextKind } from './recognise-kind.ts'
import { refusal } from './refusal.ts'
import { sampleCsv, sampleNamed } from './sample-rows.ts'
import { sampleBytes, sampleText, type TextSample } from './sample-source.ts'
import type { Source } from './source.ts'

/** What a person said about a file; the rest is recognised. */
export interface Wanted {
  encoding?: Encoding
  delimiter?: string
  quote?: string
  sheet?: string
  /** null: the file has no header. */
  header?: TableFormat['header']
}

/**
 * Recognises what a file is and how to read it, from a sample of it: kind, encoding, separator, header,
 * columns, first rows. Its content decides; a wrong ending is only mentioned. Refuses what is not a table
 * with a sentence that says what to do instead.
 */
export async function describeFile(source: Source, wanted: Wanted = {}): Promise<FileDescription> {
  const binary = await recogniseBinary(source)
  const described =
    binary === 'xlsx' ? await describeWorkbook(source, wanted) : await describeText(source, wanted)
  return { ...described, warnings: [...described.warnings, ...commonWarnings(described)] }
}

async function describeText(source: Source, wanted: Wanted): Promise<FileDescription> {
  const recognised = chosenEncoding(await sampleBytes(source), wanted.encoding)
  const encoding = recognised.candidates[0]?.encoding ?? 'utf-8'
  const head = await sampleText(source, encoding, formatLimits.sampleBytes)
  if (head.text.trim() === '') throw refusal('imports.file-empty')
  const kind = recogniseTextKind(head.text)
  const sample = kind === 'csv' ? head : await sampleText(source, encoding, formatLimits.namedSampleBytes)
  const table = kind === 'csv' ? csvTable(sample, wanted) : namedTable(sample, kind)
  return {
    format: { kind, encoding, ...table.format },
    name: source.name,
    size: source.size,
    encodings: recognised.candidates,
    encodingCertainty: recognised.certainty,
    byteOrderMark: recognised.byteOrderMark,
    lineEnding: lineEndingOf(head.text),
    sheets: [],
    columns: describeColumns(table.format.columns, table.rows),
    rows: previewRows(table.rows),
    rowCount: rowCount(table.rows.length, sample, source.size),
    warnings: textWarnings(head.text),
  }
}

function chosenEncoding(sample: Buffer, wanted: Encoding | undefined): RecognisedEncoding {
  const recognised = recogniseEncoding(sample)
  if (wanted === undefined || recognised.candidates[0]?.encoding === wanted) return recognised
  const others = recognised.candidates.filter(({ encoding }) => encoding !== wanted)
  return { candidates: [candidateOf(wanted, sample), ...others], certainty: 'certain', byteOrderMark: false }
}

interface SampledTable {
  format: Omit<TableFormat, 'kind' | 'encoding'>
  rows: SampledRow[]
}

function csvTable(sample: TextSample, wanted: Wanted): SampledTable {
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

function namedTable(sample: TextSample, kind: Exclude<FileKind, 'csv' | 'xlsx'>): SampledTable {
  const { columns, rows } = sampleNamed(sample, kind)
  const places = columnPlaces(columns)
  const placed = rows.map(({ line, values }) => ({ line, cells: placeCells(values, places, line).cells }))
  return { format: { header: null, columns }, rows: placed }
}

function rowCount(rows: number, sample: TextSample, size: number): FileDescription['rowCount'] {
  if (sample.isWhole) return { value: rows, exact: true }
  return { value: Math.round((rows * size) / sample.bytes), exact: false }
}

function lineEndingOf(text: string): FileDescription['lineEnding'] {
  const count = { crlf: 0, lf: 0, cr: 0 }
  for (const [end] of text.slice(0, dialectChars).matchAll(/\r\n|\r|\n/g)) {
    count[end === '\r\n' ? 'crlf' : end === '\n' ? 'lf' : 'cr']++
  }
  const present = (['crlf', 'lf', 'cr'] as const).filter((one) => count[one] > 0)
  return present.length > 1 ? 'mixed' : (present[0] ?? null)
}

function textWarnings(text: string): FileWarning[] {
  const warnings: FileWarning[] = []
  const count = countUndecodable(text)
  if (count > 0) warnings.push({ code: 'imports.file-undecodable', params: { count } })
  if (text.includes('\ufffd')) warnings.push({ code: 'imports.file-damaged-before', params: {} })
  return warnings
}

const endings: Readonly<Record<FileKind, readonly string[]>> = {
  csv: ['csv', 'tsv', 'tab', 'txt'],
  xlsx: ['xlsx', 'xlsm', 'xltx'],
  vcard: ['vcf', 'vcard'],
  jsonLines: ['jsonl', 'ndjson', 'json'],
  jsonArray: ['json'],
}

function commonWarnings({ name, format, columns, rows }: FileDescription): FileWarning[] {
  const warnings: FileWarning[] = []
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  if (ending !== undefined && !endings[format.kind].includes(ending)) {
    warnings.push({ code: 'imports.file-ending', params: { ending, kind: format.kind } })
  }
  if (format.header === null && (format.kind === 'csv' || format.kind === 'xlsx')) {
    warnings.push({ code: 'imports.file-no-header', params: {} })
  }
  if (rows.length === 0) warnings.push({ code: 'imports.file-no-rows', params: {} })
  const repeated = columns.filter((column) => / \(\d+\)$/.test(column.name)).map((column) => column.name)
  if (repeated.length > 0)
    warnings.push({ code: 'imports.file-columns-repeated', params: { names: repeated.join(', ') } })
  return warnings
}
