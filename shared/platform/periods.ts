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

/** 1 to 4, of the calendar year. */
export function quarterOf(date: IsoDate): number {
  return Math.ceil(Number(date.slice(5, 7)) / 3)
}

const monthsIn = { month: 1, quarter: 3, year: 12, fiscalQuarter: 3, fiscalYear: 12 } as const
