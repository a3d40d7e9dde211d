import type { FileKind } from '../../../../shared/core/imports/table.ts'
import { formatLimits } from '../limits.ts'
import type { Cell } from '../row.ts'
import type { TextSample } from '../sample-source.ts'
import { scanCard } from '../vcard/scan-vcard.ts'
import { cardColumns, cardValues } from '../vcard/vcard-values.ts'
import { flattenObject, parseJson } from './flatten-object.ts'
import { scanElement } from './read-json-array.ts'
import { scanLine, type TextRecord } from './read-json-lines.ts'
import { sampleRecords } from './sample-records.ts'

interface NamedSample {
  /** Every name that occurs, in the order in which people expect them. */
  columns: string[]
  rows: { line: number; values: ReadonlyMap<string, Cell> }[]
}

/** The first objects or contacts of a file whose values have names. Broken ones are passed over. */
export function sampleNamed(sample: TextSample, kind: Exclude<FileKind, 'csv' | 'xlsx'>): NamedSample {
  const rows = kind === 'vcard' ? sampleCards(sample) : sampleObjects(sample, kind)
  const names = new Set(rows.flatMap(({ values }) => [...values.keys()]))
  const columns = kind === 'vcard' ? inCardOrder([...names]) : [...names]
  return { columns: columns.slice(0, formatLimits.columns), rows }
}

function sampleCards(sample: TextSample): NamedSample['rows'] {
  return sampleRecords(sample, (text, at) => scanCard(text, at, 'final')).flatMap(({ record, line }) =>
    record.body === null ? [] : [{ line, values: cardValues(record.body) }],
  )
}

function sampleObjects(sample: TextSample, kind: 'jsonLines' | 'jsonArray'): NamedSample['rows'] {
  const scan = kind === 'jsonLines' ? scanLine : scanElement
  return sampleRecords<TextRecord>(sample, (text, at) => scan(text, at, 'final')).flatMap(
    ({ record, line }) => {
      const value = objectIn(record.text)
      return value === null ? [] : [{ line, values: flattenObject(value) }]
    },
  )
}

function objectIn(text: string): object | null {
  try {
    const value = parseJson(text)
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function inCardOrder(names: string[]): string[] {
  const base = (name: string) =>
    cardColumns.findIndex((column) => name === column || name.startsWith(`${column} `))
  const number = (name: string) => Number(/ (\d+)$/.exec(name)?.[1] ?? 1)
  return names.sort((a, b) => base(a) - base(b) || number(a) - number(b))
}
