import type { CalendarSpan } from '../../../../shared/core/views.ts'
import { addDays, addMonths, type IsoDate } from '../../../../shared/platform/dates.ts'
import { startOfPeriod } from '../../../../shared/platform/periods.ts'

/** Days on the screen: the first, and the one behind the last. */
export interface ShownDays {
  first: IsoDate
  before: IsoDate
}

const agendaDays = 31

/** The days a span of the calendar shows around one day; months in whole weeks. */
export function shownDays(anchor: IsoDate, span: CalendarSpan, weekStartsOn: number): ShownDays {
  const rules = { weekStartsOn, fiscalYearStartMonth: 1 }
  if (span === 'agenda') return { first: anchor, before: addDays(anchor, agendaDays) }
  const week = (day: IsoDate) => startOfPeriod(day, 'week', rules)
  if (span === 'week') return { first: week(anchor), before: addDays(week(anchor), 7) }
  const month = startOfPeriod(anchor, 'month', rules)
  const lastDay = addDays(addMonths(month, 1), -1)
  return { first: week(month), before: addDays(week(lastDay), 7) }
}

/** The day one is at after turning a page of the calendar. */
export function turned(anchor: IsoDate, span: CalendarSpan, step: 1 | -1): IsoDate {
  if (span === 'month') return addMonths(anchor, step)
  return addDays(anchor, step * (span === 'week' ? 7 : agendaDays))
}
