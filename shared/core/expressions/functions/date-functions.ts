import {
  addMonths,
  dateOf,
  dateParts,
  daysBetween,
  instantOf,
  isDate,
  parseInstant,
  weekday,
} from '../../../platform/dates.ts'
import { BigDecimal } from '../../../platform/decimals.ts'
import { quarterOf } from '../../../platform/periods.ts'
import { instantOfLocal, localDate, localDateTime, startOfDay } from '../../../platform/time-zones.ts'
import { add } from '../arithmetic.ts'
import type { Surroundings } from '../compiled.ts'
import type { ExpressionFunction } from '../function.ts'
import { isNumber, type Value } from '../values.ts'

const days = ['date', 'dateTime'] as const
const number = ['number'] as const

export const dateFunctions: readonly ExpressionFunction[] = [
  {
    name: 'date',
    usage: 'date(value) or date(year, month, day)',
    does: 'The day in a text such as 2026-11-03, the day of a moment, or the day of three numbers; blank when there is none.',
    takes: [['text', 'date', 'dateTime', 'number'], number, number],
    optional: 2,
    gives: 'date',
    run: ([value, month, day], around) => dateFrom([value!, month, day], around),
  },
  {
    name: 'dateTime',
    usage: 'dateTime(value)',
    does: 'The moment in a text such as 2026-11-03T14:30:00Z, or the start of a day.',
    takes: [['text', 'date', 'dateTime']],
    gives: 'dateTime',
    run: ([value], { context }) => {
      if (typeof value !== 'string' || value.length > 40) return null
      return isDate(value) ? startOfDay(value, context.timeZone) : parseInstant(value)
    },
  },
  ...(['year', 'month', 'day'] as const).map((name, place) => ({
    name,
    usage: `${name}(date)`,
    does: `The ${name} of a date or time, as a number.`,
    takes: [days],
    gives: 'number' as const,
    run: ([value]: readonly Value[], around: Surroundings) =>
      numberOf(dayOf(value, around)?.split('-')[place]),
  })),
  {
    name: 'weekday',
    usage: 'weekday(date)',
    does: 'The day of the week: 1 is Monday, 7 Sunday.',
    takes: [days],
    gives: 'number',
    run: ([value], around) => onDay(value, around, weekday),
  },
  {
    name: 'quarter',
    usage: 'quarter(date)',
    does: 'The quarter of the calendar year, 1 to 4.',
    takes: [days],
    gives: 'number',
    run: ([value], around) => onDay(value, around, (day) => quarterOf(day)),
  },
  {
    name: 'daysBetween',
    usage: 'daysBetween(from, to)',
    does: 'Days from the first to the second; negative when the second is earlier.',
    takes: [days, days],
    gives: 'number',
    run: ([from, to], around) => {
      const [start, end] = [dayOf(from, around), dayOf(to, around)]
      return start === null || end === null ? null : new BigDecimal(daysBetween(start, end))
    },
  },
  {
    name: 'addDays',
    usage: 'addDays(date, count)',
    does: 'So many days later, or earlier for a negative count.',
    takes: [days, number],
    gives: 'same',
    sameAt: (place) => place === 0,
    run: ([value, count]) => add(value!, count!),
  },
  {
    name: 'addMonths',
    usage: 'addMonths(date, count)',
    does: 'The same day so many months later, or the last one of a shorter month.',
    takes: [days, number],
    gives: 'same',
    sameAt: (place) => place === 0,
    run: ([value, count], around) => monthsLater(value!, count!, around),
  },
  {
    name: 'today',
    usage: 'today()',
    does: 'This day where the workspace is. Not in formulas.',
    takes: [],
    gives: 'date',
    needsNow: true,
    run: (_, { context }) => localDate(context.now, context.timeZone),
  },
  {
    name: 'now',
    usage: 'now()',
    does: 'This moment. Not in formulas.',
    takes: [],
    gives: 'dateTime',
    needsNow: true,
    run: (_, { context }) => instantOf(context.now.getTime()),
  },
]

function dateFrom([value, month, day]: readonly (Value | undefined)[], around: Surroundings): Value {
  if (isNumber(value ?? null)) {
    const [y, m, d] = [Number(value), Number(month ?? 1), Number(day ?? 1)]
    return [y, m, d].every(Number.isInteger) ? dateOf({ year: y, month: m, day: d }) : null
  }
  return typeof value === 'string' ? dayOf(value.trim(), around) : null
}

/** The day of a date, or of a moment where the workspace is; null for other texts. */
function dayOf(value: Value | undefined, { context }: Surroundings): string | null {
  if (typeof value !== 'string' || value.length > 40) return null
  if (dateParts(value) !== null) return value
  const moment = parseInstant(value)
  return moment === null ? null : localDate(moment, context.timeZone)
}

function onDay(value: Value | undefined, around: Surroundings, of: (day: string) => number): Value {
  const day = dayOf(value, around)
  return day === null ? null : new BigDecimal(of(day))
}

function numberOf(digits: string | undefined): Value {
  return digits === undefined ? null : new BigDecimal(Number(digits))
}

/** Of a moment the clock stays as it is where the workspace is. */
function monthsLater(value: Value, count: Value, { context }: Surroundings): Value {
  const months = Math.trunc(Number(count))
  if (typeof value !== 'string' || Math.abs(months) > 120_000) return null
  if (isDate(value)) return addMonths(value, months)
  const [day = '', clock = ''] = localDateTime(value, context.timeZone).split('T')
  const msOfDay = Date.parse(`1970-01-01T${clock}Z`)
  return instantOfLocal(addMonths(day, months), msOfDay, context.timeZone)
}
