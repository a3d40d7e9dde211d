import {
  addDays,
  addMonths,
  dateOf,
  dateParts,
  daysBetween,
  type IsoDate,
  weekday,
} from '../../../platform/dates.ts'
import { startOfPeriod } from '../../../platform/periods.ts'

/** The day a person says it on, and the first day of their weeks. */
export interface Today {
  date: IsoDate
  /** 1 Monday to 7 Sunday. */
  weekStartsOn: number
  /** A bare 3/11 is the third of November; else the eleventh of March. */
  dayFirst: boolean
}

/** A way of saying a day: what it looks like at the beginning of a text, and which day it is then. */
export type SpokenDate = readonly [
  form: RegExp,
  day: (match: RegExpExecArray, today: Today) => IsoDate | null,
]

/** The day so many units from today, back where negative. */
export function distantDay(
  today: Today,
  count: number,
  unit: 'day' | 'week' | 'month' | 'year',
): IsoDate | null {
  if (!(Math.abs(count) <= 3_660)) return null
  if (unit === 'day' || unit === 'week') return addDays(today.date, unit === 'week' ? count * 7 : count)
  return addMonths(today.date, unit === 'year' ? count * 12 : count)
}

/** A weekday of the week so many weeks from this one. */
export function dayOfWeek(today: Today, day: number, weeks: number): IsoDate {
  const first = startOfPeriod(today.date, 'week', {
    weekStartsOn: today.weekStartsOn,
    fiscalYearStartMonth: 1,
  })
  return addDays(first, ((day - today.weekStartsOn + 7) % 7) + weeks * 7)
}

/** The coming weekday, a week ahead when that is today; or the one that was last. */
export function nearWeekday(today: Today, day: number, direction: 1 | -1): IsoDate {
  const ahead = (day - weekday(today.date) + 7) % 7
  if (direction === 1) return addDays(today.date, ahead === 0 ? 7 : ahead)
  return addDays(today.date, ahead - 7)
}

/** The first or the last day of the week, month, quarter or year so many from this one. */
export function edgeOf(
  today: Today,
  unit: 'week' | 'month' | 'quarter' | 'year',
  distance: number,
  edge: 'start' | 'end',
): IsoDate {
  const rules = { weekStartsOn: today.weekStartsOn, fiscalYearStartMonth: 1 }
  const start = startOfPeriod(today.date, unit, rules)
  const months = { week: 0, month: 1, quarter: 3, year: 12 }[unit]
  const at = (steps: number) =>
    unit === 'week' ? addDays(start, steps * 7) : addMonths(start, steps * months)
  return edge === 'start' ? at(distance) : addDays(at(distance + 1), -1)
}

/** A day of a month without its year: the one nearest to today. */
export function nearestDay(today: Today, month?: string | number, day?: string | number): IsoDate | null {
  const year = dateParts(today.date)!.year
  const possible = [year - 1, year, year + 1]
    .map((each) => dateOf({ year: each, month: Number(month), day: Number(day) }))
    .filter((date) => date !== null)
  const distance = (date: IsoDate) => Math.abs(daysBetween(today.date, date))
  return possible.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

/** A day of the month so many from this one. */
export function dayOfMonth(today: Today, distance: number, day: number): IsoDate | null {
  const { year, month } = dateParts(edgeOf(today, 'month', distance, 'start'))!
  return dateOf({ year, month, day })
}
