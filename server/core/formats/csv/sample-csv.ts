import { sampleRecords } from '../json/sample-records.ts'
import type { TextSample } from '../sample-source.ts'
import { isSeparatorLine } from './read-csv.ts'
import type { Dialect } from './recognise-dialect.ts'
import type { SampleRow } from './recognise-header.ts'
import { csvDialect, scanCsv } from './scan-csv.ts'

/** The first records of a delimited file, without blank lines. */
export function sampleCsv(sample: TextSample, dialect: Dialect): SampleRow[] {
  const codes = csvDialect(dialect.delimiter, dialect.quote)
  const rows: SampleRow[] = []
  for (const { record, line } of sampleRecords(sample, (text, at) => scanCsv(text, at, 'final', codes))) {
    if (record.blank || isSeparatorLine(record, line)) continue
    rows.push({ line, lastLine: line + Math.max(0, record.lines - 1), cells: record.cells })
  }
  return rows
}
