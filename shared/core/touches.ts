import { addDays, type IsoDate } from '../platform/dates.ts'
import { startOfPeriod } from '../platform/periods.ts'

/** So many weeks are looked back at, this one among them. */
const touchWeeks = 12

/** The first day of the oldest week that is looked at. */
export function firstTouchDay(today: IsoDate, weekStartsOn: number): IsoDate {
  const rules = { weekStartsOn, fiscalYearStartMonth: 1 }
  return addDays(startOfPeriod(today, 'week', rules), -7 * (touchWeeks - 1))
}

/** The first days of all the weeks, the oldest first. */
export function touchWeekStarts(first: IsoDate): IsoDate[] {
  return Array.from({ length: touchWeeks }, (_, at) => addDays(first, at * 7))
}
