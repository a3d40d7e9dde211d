import { addDays, addMonths, type IsoDate, weekday } from './dates.ts'

export const periodUnits = ['day', 'week', 'month', 'quarter', 'year', 'fiscalQuarter', 'fiscalYear'] as const
export type PeriodUnit = (typeof periodUnits)[number]

/** How a workspace cuts its calendar. */
export interface CalendarRules {
  /** 1 Monday to 7 Sunday. */
  weekStartsOn: number
  /** 1 to 12. */
  fiscalYearStartMonth: number
}

/** The first day of the period a date lies in. */
export function startOfPeriod(date: IsoDate, unit: PeriodUnit, rules: CalendarRules): IsoDate {
  if (unit === 'day') return date
  if (unit === 'week') return addDays(date, -((weekday(date) - rules.weekStartsOn + 7) % 7))
  const firstOfMonth = `${date.slice(0, 8)}01`
  const month = Number(date.slice(5, 7))
  const yearStart = unit === 'fiscalQuarter' || unit === 'fiscalYear' ? rules.fiscalYearStartMonth : 1
  return addMonths(firstOfMonth, -((month - yearStart + 12) % monthsIn[unit]))
}

/** The date so many periods later (or earlier), on the same day of the period where there is one. */
export function addPeriods(date: IsoDate, count: number, unit: PeriodUnit): IsoDate {
  if (unit === 'day') return addDays(date, count)
  if (unit === 'week') return addDays(date, count * 7)
  return addMonths(date, count * monthsIn[unit])
}

/** The fiscal year a date belongs to, named for the calendar year in which it ends. */
export function fiscalYearOf(date: IsoDate, rules: CalendarRules): number {
  const start = startOfPeriod(date, 'fiscalYear', rules)
  return Number(start.slice(0, 4)) + (rules.fiscalYearStartMonth === 1 ? 0 : 1)
}

/** 1 to 4, of the calendar year or the fiscal one. */
export function quarterOf(date: IsoDate, yearStartMonth = 1): number {
  return Math.floor(((Number(date.slice(5, 7)) - yearStartMonth + 12) % 12) / 3) + 1
}

/** The ISO 8601 week: number and the year it belongs to. */
export function isoWeekOf(date: IsoDate): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekday(date))
  const year = Number(thursday.slice(0, 4))
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000
  return { year, week: Math.floor(dayOfYear / 7) + 1 }
}

const monthsIn = { month: 1, quarter: 3, year: 12, fiscalQuarter: 3, fiscalYear: 12 } as const
