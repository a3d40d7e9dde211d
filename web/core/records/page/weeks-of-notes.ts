import type { AggregateResult } from '../../../../shared/core/records.ts'
import { touchWeekStarts } from '../../../../shared/core/touches.ts'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import type { RhythmWeek } from '../../../platform/ui/marks/rhythm.tsx'

/** Counts by the first days of their weeks as all twelve weeks, those without any too. */
export function weeksOfNotes(groups: AggregateResult['groups'], first: IsoDate): RhythmWeek[] {
  const counts = new Map(groups.map(({ keys, measures }) => [String(keys[0]), Number(measures.count)]))
  return touchWeekStarts(first).map((start) => ({ start, ours: counts.get(start) ?? 0 }))
}
