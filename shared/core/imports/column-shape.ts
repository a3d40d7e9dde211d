import type { FieldTypeName, ReadingHints, ValueContext } from '../fields/field-type.ts'
import { amountRules } from '../fields/reading/amount-rules.ts'
import { readCountry } from '../fields/reading/country-names.ts'
import { dateRules } from '../fields/reading/date-rules.ts'
import { readAmount } from '../fields/reading/read-amount.ts'
import { readBoolean } from '../fields/reading/read-boolean.ts'
import { readCurrencyMarks } from '../fields/reading/read-currency-mark.ts'
import { readDate } from '../fields/reading/read-date.ts'
import { readTime } from '../fields/reading/read-time.ts'
import { readingHintsOf } from './reading-hints.ts'
import type { ColumnSample } from './table.ts'

const valueShapes = [
  'blank',
  'email',
  'url',
  'phone',
  'date',
  'dateTime',
  'boolean',
  'percent',
  'money',
  'number',
  'country',
  'choice',
  'longText',
  'text',
] as const
export type ValueShape = (typeof valueShapes)[number]

/** What the values of a column look like. */
export interface ColumnShape {
  shape: ValueShape
  /** Different values among the samples, as a share: 1 when none repeats. */
  distinct: number
  /** What ambiguous dates and numbers of this column mean, as far as its values tell. */
  hints: ReadingHints
}

const enough = 0.85

/** Looks at the sampled values of a column. Most of them decide, so that a few dirty ones do not matter. */
export function columnShape(column: ColumnSample, context: ValueContext): ColumnShape {
  const samples = column.samples.map((text) => text.normalize('NFKC').trim()).filter((text) => text !== '')
  const distinct = samples.length === 0 ? 1 : new Set(samples).size / samples.length
  return { shape: shapeOf(column, samples, context), distinct, hints: readingHintsOf(samples, column.cells) }
}

/** The field type a new field for such values would have. */
export const typeOfShape: Readonly<Record<ValueShape, FieldTypeName>> = {
  blank: 'text',
  email: 'email',
  url: 'url',
  phone: 'phone',
  date: 'date',
  dateTime: 'dateTime',
  boolean: 'boolean',
  percent: 'percent',
  money: 'currency',
  number: 'number',
  country: 'text',
  choice: 'select',
  longText: 'longText',
  text: 'text',
}

function shapeOf(column: ColumnSample, samples: string[], context: ValueContext): ValueShape {
  if (samples.length === 0) return 'blank'
  if (column.cells !== 'text' && column.cells !== 'mixed' && column.cells !== 'time') return column.cells
  const tests = shapeTests(samples, context)
  const found = tests.find(([, test]) => samples.filter(test).length >= samples.length * enough)
  if (found !== undefined) return found[0]
  if (samples.some((text) => text.length > 250 || text.includes('\n')) || meanLength(samples) > 80)
    return 'longText'
  const repeats = new Set(samples).size <= samples.length / 3
  return samples.length >= 6 && repeats && meanLength(samples) <= 40 ? 'choice' : 'text'
}

/** In the order in which one excludes the next. */
function shapeTests(samples: string[], context: ValueContext): [ValueShape, (text: string) => boolean][] {
  const dates = { ...dateRules(context), excelDates: null }
  const amounts = amountRules(context)
  const isPair = new Set(samples).size <= 2
  return [
    ['email', (text) => /^(?:mailto:)?[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/i.test(text)],
    ['url', isUrl],
    ['boolean', (text) => isPair && text !== '-' && readBoolean(text) !== null],
    ['date', (text) => readDate(text, dates)?.rest.trim() === ''],
    ['dateTime', (text) => isDateTime(readDate(text, dates)?.rest)],
    ['phone', isPhone],
    ['percent', (text) => readAmount(text, amounts)?.marks.includes('%') ?? false],
    ['number', (text) => readAmount(text, amounts)?.marks.length === 0],
    ['money', (text) => isMoney(readAmount(text, amounts)?.marks, context)],
    ['country', (text) => !/^\d/.test(text) && text.length > 1 && readCountry(text) !== null],
  ]
}

function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) || /^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?:\/\S*)?$/i.test(text)
}

/** Seven to fifteen digits, written as no amount is: with a prefix, groups, or as a Chinese mobile number. */
function isPhone(text: string): boolean {
  const bare = text.replace(/\s*(?:ext|x|转|轉|分机|分機)\.?\s*\d{1,6}$/i, '').replace(/^tel:/i, '')
  const digits = bare.replace(/\D/g, '')
  if (!/^[+(]?[\d\s()./-]+$/.test(bare) || digits.length < 7 || digits.length > 15) return false
  return /^[+(0]/.test(bare) || /\d[\s()/-]+\d/.test(bare) || /^1[3-9]\d{9}$/.test(bare)
}

function isDateTime(rest: string | undefined): boolean {
  return rest !== undefined && rest.trim() !== '' && readTime(rest) !== null
}

function isMoney(marks: readonly string[] | undefined, context: ValueContext): boolean {
  return marks !== undefined && marks.length > 0 && Boolean(readCurrencyMarks(marks, context))
}

function meanLength(samples: readonly string[]): number {
  return samples.reduce((sum, text) => sum + text.length, 0) / samples.length
}
