import { firstTouchDay, touchWeekStarts } from '../../../shared/core/touches.ts'
import { localDate } from '../../../shared/platform/time-zones.ts'
import { Rhythm } from '../../platform/ui/marks/rhythm.tsx'
import { useValueContext } from '../fields/value-context.ts'

/** The last weeks of a record as its list read them, small enough for a card. */
export function TouchRhythm({ touches }: { touches: readonly number[] | undefined }) {
  const { now, timeZone, weekStartsOn = 1 } = useValueContext()
  const starts = touchWeekStarts(firstTouchDay(localDate(now, timeZone), weekStartsOn))
  const weeks = starts.map((start, at) => ({ start, ours: touches?.[at] ?? 0 }))
  return <Rhythm weeks={weeks} height={15} bar={2} />
}
