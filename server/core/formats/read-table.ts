import type { FileKind, TableFormat } from '../../../shared/core/imports/table.ts'
import { readCsv } from './csv/read-csv.ts'
import { readJsonArray } from './json/read-json-array.ts'
import { readJsonLines } from './json/read-json-lines.ts'
import type { ReadOptions, Row } from './row.ts'
import type { Source } from './source.ts'
import { readVcard } from './vcard/read-vcard.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

type Reader = (source: Source, format: TableFormat, options?: ReadOptions) => AsyncIterable<Row>

const readers: Readonly<Record<FileKind, Reader>> = {
  csv: readCsv,
  xlsx: readXlsx,
  vcard: readVcard,
  jsonLines: readJsonLines,
  jsonArray: readJsonArray,
}

/**
 * The rows of a file of any format, one after the other, in bounded memory. What is odd about a row comes
 * with it as problems and stops nothing. Goes on at `from` (the `next` of an earlier row) and ends with an
 * AbortError when `signal` says so. Throws AppError `imports.…` when the file as a whole cannot be read.
 */
export function readTable(
  source: Source,
  format: TableFormat,
  options: ReadOptions = {},
): AsyncIterable<Row> {
  return readers[format.kind](source, format, options)
}
