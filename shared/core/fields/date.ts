import { dateParts, type IsoDate, isDate } from '../../platform/dates.ts'
import type { ErrorDetail } from '../../platform/errors.ts'
import { readers } from '../expressions/readers.ts'
import { filterProblem } from '../filter-problems.ts'
import type { FieldDefinition, FieldOptions } from '../metadata.ts'
import { calendarOf, readRelativeRange, relativeRange } from '../relative-dates.ts'
import { optionProblem } from './check-options.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesOrdered } from './conditions/ordered-conditions.ts'
import type { FieldType, Parsed, ValueContext } from './field-type.ts'
import { accepted, blank, refused } from './problems.ts'
import { dateRules } from './reading/date-rules.ts'
import { type FoundDate, readDate } from './reading/read-date.ts'
import { readTime } from './reading/read-time.ts'
import { compareIso, date as shown } from './shown/date.ts'
import { dateOperators } from './shown/operators.ts'

/** A day of the calendar, 'YYYY-MM-DD', the same day everywhere. */
export const date: FieldType<IsoDate> = {
  ...shown,
  inExpressions: () => readers.date,
  checkOptions: checkDateOptions,
  parse: parseDate,
  parseText: parseDateText,
  parseOperand: (condition) =>
    readOperand(condition, dateOperators, (input, op) =>
      op === 'within' ? readPeriod(input) : readDay(input),
    ),
  matches: (value, op, operand, _field, context) =>
    op === 'within'
      ? value !== null && isInPeriod(value, String(operand), context)
      : matchesOrdered(value, { op, operand }, (a, b) => compareIso(a, String(b))),
  schema: () => ({ type: 'string', format: 'date' }),
  examples: ['2026-11-03', '2024-02-29', '0001-01-01', '9999-12-31'],
}

/** A relative period from a filter, in its canonical words. */
export function readPeriod(input: unknown): Parsed<string> {
  if (input === undefined || input === null || input === '') return blank
  const range = typeof input === 'string' ? readRelativeRange(input) : null
  if (range === null)
    return { ok: false, problem: filterProblem('filters.not-a-period', { text: shortText(input) }) }
  return accepted(range)
}

function parseDate(input: unknown, field: FieldDefinition): Parsed<IsoDate> {
  const read = readDay(input)
  return read.ok && read.value !== null ? checkBounds(read.value, field.options) : read
}

function readDay(input: unknown): Parsed<IsoDate> {
  if (input === null || input === undefined || input === '') return blank
  if (typeof input !== 'string')
    return refused('fields.wrong-type', { expected: 'a date such as 2026-11-03' })
  return isDate(input) ? accepted(input) : refused('fields.date.not-a-date', { text: input })
}

/** A time behind the date may stand there and is left out: the day is the one that was written. */
function parseDateText(text: string, field: FieldDefinition, context: ValueContext): Parsed<IsoDate> {
  if (dateParts(text) !== null) return checkBounds(text, field.options)
  if (text.trim() === '') return blank
  const found = text.length > 100 ? null : findDate(text.normalize('NFKC').trim(), context)
  if (found === null || (found.rest.trim() !== '' && readTime(found.rest) === null))
    return refused('fields.date.not-a-date', { text })
  return checkBounds(found.date, field.options)
}

/** The date a text begins with, as it is written or, where a person types, as it is said. */
export function findDate(text: string, context: ValueContext): FoundDate | null {
  return readDate(text, dateRules(context)) ?? context.spoken?.date(text, context) ?? null
}

function checkBounds(value: IsoDate, { min, max }: FieldOptions): Parsed<IsoDate> {
  if (typeof min === 'string' && value < min) return refused('fields.below-minimum', { min })
  if (typeof max === 'string' && value > max) return refused('fields.above-maximum', { max })
  return accepted(value)
}

function isInPeriod(value: IsoDate, period: string, context: ValueContext): boolean {
  const range = relativeRange(period, calendarOf(context))
  if (range === null) return false
  return (range.from === null || value >= range.from) && (range.before === null || value < range.before)
}

function checkDateOptions({ min, max }: FieldOptions): ErrorDetail[] {
  const problems = Object.entries({ min, max })
    .filter(([, bound]) => bound !== undefined && !isDate(bound))
    .map(([path]) => optionProblem(path, 'fields.options.bad-bound'))
  if (typeof min === 'string' && typeof max === 'string' && min > max)
    problems.push(optionProblem('min', 'fields.options.bounds-crossed'))
  return problems
}

function shortText(input: unknown): string {
  return typeof input === 'string' ? input.slice(0, 100) : typeof input
}
