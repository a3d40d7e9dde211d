import { addDays, type Instant, instantOf, isDate, parseInstant } from '../../platform/dates.ts'
import type { ErrorDetail } from '../../platform/errors.ts'
import { instantOfLocal, startOfDay } from '../../platform/time-zones.ts'
import { readers } from '../expressions/readers.ts'
import type { Operator } from '../filters.ts'
import type { FieldDefinition, FieldOptions } from '../metadata.ts'
import { calendarOf, relativeRange } from '../relative-dates.ts'
import { optionProblem } from './check-options.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesOrdered } from './conditions/ordered-conditions.ts'
import { findDate, readPeriod } from './date.ts'
import type { FieldType, Parsed, ValueContext } from './field-type.ts'
import { accepted, blank, refused } from './problems.ts'
import { readTime } from './reading/read-time.ts'
import { dateTime as shown } from './shown/date-time.ts'
import { dateOperators } from './shown/operators.ts'

/** Moments from `from` on and before `before`; null is without end. */
export interface InstantRange {
  from: Instant | null
  before: Instant | null
}

/**
 * A moment, in UTC. An operand of a filter may also be a day, which stands for all moments of that day
 * where the workspace is: eq is on that day, gt after its end, lte before its end.
 */
export const dateTime: FieldType<Instant> = {
  ...shown,
  inExpressions: () => readers.dateTime,
  checkOptions: checkDateTimeOptions,
  parse: (input, field) => {
    const read = readInstant(input)
    return read.ok && read.value !== null ? checkBounds(read.value, field.options) : read
  },
  parseText: parseDateTimeText,
  parseOperand: (condition) =>
    readOperand(condition, dateOperators, (input, op) =>
      op === 'within' ? readPeriod(input) : readMoment(input),
    ),
  matches: matchesMoment,
  schema: () => ({ type: 'string', format: 'date-time', description: 'With an offset; answers are in UTC.' }),
  examples: ['2026-11-03T06:30:00.000Z', '1999-12-31T23:59:59.999Z', '0001-01-01T00:00:00.000Z'],
}

/** The moments an operand stands for where the workspace is: one of them, a day's, or a relative period's. */
export function instantRange(op: Operator, operand: string, context: ValueContext): InstantRange | null {
  if (op === 'within') return instantsOfPeriod(operand, context)
  if (!isDate(operand)) return { from: operand, before: instantOf(Date.parse(operand) + 1) }
  return {
    from: startOfDay(operand, context.timeZone),
    before: operand === '9999-12-31' ? null : startOfDay(addDays(operand, 1), context.timeZone),
  }
}

function matchesMoment(
  value: Instant | null,
  op: Operator,
  operand: unknown,
  _field: FieldDefinition,
  context: ValueContext,
): boolean {
  const place = (moment: Instant, one: unknown) => placeIn(moment, instantRange(op, String(one), context))
  if (op === 'within') return value !== null && place(value, operand) === 0
  return matchesOrdered(value, { op, operand }, place)
}

function placeIn(moment: Instant, range: InstantRange | null): number {
  if (range === null) return Number.NaN
  if (range.from !== null && moment < range.from) return -1
  return range.before !== null && moment >= range.before ? 1 : 0
}

function instantsOfPeriod(period: string, context: ValueContext): InstantRange | null {
  const days = relativeRange(period, calendarOf(context))
  if (days === null) return null
  const start = (day: string | null) => (day === null ? null : startOfDay(day, context.timeZone))
  return { from: start(days.from), before: start(days.before) }
}

function readInstant(input: unknown): Parsed<Instant> {
  if (input === null || input === undefined || input === '') return blank
  if (typeof input !== 'string')
    return refused('fields.wrong-type', { expected: 'a time such as 2026-11-03T14:30:00Z' })
  const instant = input.length > 40 ? null : parseInstant(input)
  if (instant !== null) return accepted(instant)
  const isLocal = input.length <= 40 && parseInstant(`${input}Z`) !== null
  return refused(isLocal ? 'fields.dateTime.no-zone' : 'fields.dateTime.not-a-time', { text: input })
}

function readMoment(input: unknown): Parsed<string> {
  return isDate(input) ? accepted(input) : readInstant(input)
}

/** Without an offset in the text it is the clock of the workspace; without a time the day's start. */
function parseDateTimeText(text: string, field: FieldDefinition, context: ValueContext): Parsed<Instant> {
  if (text.trim() === '') return blank
  const moment = text.length > 100 ? null : readDateTime(text.normalize('NFKC').trim(), context)
  return moment === null
    ? refused('fields.dateTime.not-a-time', { text })
    : checkBounds(moment, field.options)
}

function readDateTime(text: string, context: ValueContext): Instant | null {
  const exact = parseInstant(text)
  if (exact !== null) return exact
  const found = findDate(text, context)
  if (found === null) return null
  if (found.rest.trim() === '') return startOfDay(found.date, context.timeZone)
  const time = readTime(found.rest)
  if (time === null) return null
  if (time.offset === null) return instantOfLocal(found.date, time.msOfDay, context.timeZone)
  return instantOf(Date.parse(`${found.date}T00:00:00Z`) + time.msOfDay - time.offset * 60_000)
}

function checkBounds(value: Instant, { min, max }: FieldOptions): Parsed<Instant> {
  if (typeof min === 'string' && value < min) return refused('fields.below-minimum', { min })
  if (typeof max === 'string' && value > max) return refused('fields.above-maximum', { max })
  return accepted(value)
}

function checkDateTimeOptions({ min, max }: FieldOptions): ErrorDetail[] {
  const problems = Object.entries({ min, max })
    .filter(
      ([, bound]) => bound !== undefined && (typeof bound !== 'string' || parseInstant(bound) !== bound),
    )
    .map(([path]) => optionProblem(path, 'fields.options.bad-bound'))
  if (typeof min === 'string' && typeof max === 'string' && min > max)
    problems.push(optionProblem('min', 'fields.options.bounds-crossed'))
  return problems
}
