import type { FileDescription, FileKind, FileWarning } from '../../../shared/core/imports/table.ts'
import { countUndecodable } from './text/decode.ts'

/** What is odd about the text of a sample. */
export function textWarnings(text: string): FileWarning[] {
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

/** What is odd about a file of any format. */
export function commonWarnings({ name, format, columns, rows }: FileDescription): FileWarning[] {
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
