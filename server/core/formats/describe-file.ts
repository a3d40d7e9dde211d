import type { Encoding, FileDescription } from '../../../shared/core/imports/table.ts'
import { describeColumns, previewRows } from './describe-columns.ts'
import { commonWarnings, textWarnings } from './file-warnings.ts'
import { formatLimits } from './limits.ts'
import { recogniseBinary, recogniseTextKind } from './recognise-kind.ts'
import { refusal } from './refusal.ts'
import { sampleBytes, sampleText, type TextSample } from './sample-source.ts'
import { csvTable, namedTable } from './sample-table.ts'
import type { Source } from './source.ts'
import { candidateOf, type RecognisedEncoding, recogniseEncoding } from './text/recognise-encoding.ts'
import type { Wanted } from './wanted.ts'
import { describeWorkbook } from './xlsx/describe-workbook.ts'

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

function rowCount(rows: number, sample: TextSample, size: number): FileDescription['rowCount'] {
  if (sample.isWhole) return { value: rows, exact: true }
  return { value: Math.round((rows * size) / sample.bytes), exact: false }
}

const lineEndChars = 256 * 1024

function lineEndingOf(text: string): FileDescription['lineEnding'] {
  const count = { crlf: 0, lf: 0, cr: 0 }
  for (const [end] of text.slice(0, lineEndChars).matchAll(/\r\n|\r|\n/g)) {
    count[end === '\r\n' ? 'crlf' : end === '\n' ? 'lf' : 'cr']++
  }
  const present = (['crlf', 'lf', 'cr'] as const).filter((one) => count[one] > 0)
  return present.length > 1 ? 'mixed' : (present[0] ?? null)
}
