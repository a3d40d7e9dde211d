import { addDays, type IsoDate } from '../platform/dates.ts'
import { addPeriods, type CalendarRules, type PeriodUnit, startOfPeriod } from '../platform/periods.ts'
import { localDate } from '../platform/time-zones.ts'
import type { ValueContext } from './fields/field-type.ts'
import { parseRelativeDates, sayRelativeDates } from './relative-date-words.ts'

/** A range of days told from today, as data. `within` filters carry its words (relative-date-words.ts). */
export interface RelativeDates {
  /** The span itself, or the days before it, after it, from its first day on, up to its last. */
  relation: 'in' | 'before' | 'after' | 'since' | 'until'
  span: RelativeSpan
}

export type RelativeSpan =
  /** Whole periods: `count` of them, the first one `offset` periods from the present one. */
  | { kind: 'whole'; unit: PeriodUnit; offset: number; count: number }
  /** From the same day `count` periods ago through today, or from today up to the same day ahead. */
  | { kind: 'rolling'; unit: PeriodUnit; count: number; direction: 'past' | 'coming' }
  /** From the start of the present period through today. */
  | { kind: 'toDate'; unit: PeriodUnit }

/** Days from `from` on and before `before`; null is without end. */
interface DayRange {
  from: IsoDate | null
  before: IsoDate | null
}

interface Calendar extends CalendarRules {
  today: IsoDate
}

/** Today where the workspace is, and how it cuts its year. */
export function calendarOf(context: ValueContext): Calendar {
  return {
    today: localDate(context.now, context.timeZone),
    weekStartsOn: context.weekStartsOn ?? 1,
    fiscalYearStartMonth: context.fiscalYearStartMonth ?? 1,
  }
}

/** The canonical words of a relative range ("Last  30 Days" is 'last 30 days'), or null. */
export function readRelativeRange(text: string): string | null {
  const dates = parsed(text)
  return dates === null ? null : sayRelativeDates(dates)
}

/** The days that words such as 'last 30 days' or 'before this week' mean today; null for other words. */
export function relativeRange(text: string, calendar: Calendar): DayRange | null {
  const dates = parsed(text)
  return dates === null ? null : daysOf(dates, calendar)
}

/** The days of a relative range, as of the calendar's today. */
export function daysOf({ relation, span }: RelativeDates, calendar: Calendar): DayRange {
  const { from, before } = daysOfSpan(span, calendar)
  if (relation === 'before') return { from: null, before: from }
  if (relation === 'after') return { from: before, before: null }
  if (relation === 'since') return { from, before: null }
  if (relation === 'until') return { from: null, before }
  return { from, before }
}

function daysOfSpan(span: RelativeSpan, calendar: Calendar): { from: IsoDate; before: IsoDate } {
  const { today } = calendar
  const tomorrow = addDays(today, 1)
  const start = startOfPeriod(today, span.unit, calendar)
  if (span.kind === 'toDate') return { from: start, before: tomorrow }
  if (span.kind === 'whole') {
    const from = addPeriods(start, span.offset, span.unit)
    return { from, before: addPeriods(from, span.count, span.unit) }
  }
  if (span.direction === 'past') return { from: addPeriods(today, -span.count, span.unit), before: tomorrow }
  return { from: today, before: addDays(addPeriods(today, span.count, span.unit), 1) }
}

// A filter is evaluated for many records with the same few words.
const known = new Map<string, RelativeDates | null>()

function parsed(text: string): RelativeDates | null {
  const cached = known.get(text)
  if (cached !== undefined) return cached
  if (text.length > 100) return null
  const dates = parseRelativeDates(text)
  if (known.size >= 1_000) known.clear()
  known.set(text, dates)
  return dates
}
