import type { AggregateResult } from '../../../../shared/core/records.ts'
import { addDays, type IsoDate } from '../../../../shared/platform/dates.ts'
import { startOfPeriod } from '../../../../shared/platform/periods.ts'
import type { RhythmWeek } from '../../../platform/ui/marks/rhythm.tsx'

export const shownWeeks = 12

/** The first day of the oldest week that is drawn. */
export function firstDayOf(today: IsoDate, weekStartsOn: number): IsoDate {
  const rules = { weekStartsOn, fiscalYearStartMonth: 1 }
  return addDays(startOfPeriod(today, 'week', rules), -7 * (shownWeeks - 1))
}

/** Counts by the first days of their weeks as all twelve weeks, those without any too. */
export function weeksOfNotes(groups: AggregateResult['groups'], first: IsoDate): RhythmWeek[] {
  const counts = new Map(groups.map(({ keys, measures }) => [String(keys[0]), Number(measures.count)]))
  return Array.from({ length: shownWeeks }, (_, at) => {
    const start = addDays(first, at * 7)
    return { start, ours: counts.get(start) ?? 0 }
  })
}
