import { useQuery } from '@tanstack/react-query'
import { firstTouchDay } from '../../../../shared/core/touches.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Rhythm } from '../../../platform/ui/marks/rhythm.tsx'
import { useValueContext } from '../../fields/value-context.ts'
import { aggregateRecords } from '../../record-requests.ts'
import { recordTexts } from '../record-texts.ts'
import { HeadFact } from './head-fact.tsx'
import { weeksOfNotes } from './weeks-of-notes.ts'

/**
 * Twelve weeks of what was noted about a record; dots where nothing was, and until it is known, so that
 * nothing moves when it is. One side only: what the others answered
 * is not written down anywhere yet.
 */
export function RecordRhythm({ recordId }: { recordId: string }) {
  const t = useTexts(recordTexts)
  const { now, timeZone, weekStartsOn = 1 } = useValueContext()
  const first = firstTouchDay(localDate(now, timeZone), weekStartsOn)
  const { data, isError } = useQuery({
    // Beside the notes themselves, so that it is read again along with them.
    queryKey: ['records', 'note', 'about', recordId, 'rhythm', first],
    queryFn: ({ signal }) =>
      aggregateRecords(
        'note',
        {
          filter: {
            and: [
              { field: 'about', op: 'hasAny', value: [recordId] },
              { field: 'createdAt', op: 'gte', value: first },
            ],
          },
          groupBy: [{ field: 'createdAt', bucket: 'week' }],
          measures: [{ function: 'count', as: 'count' }],
        },
        signal,
      ),
  })
  if (isError) return null
  return (
    <HeadFact label={t('notesByWeek')}>
      <Rhythm weeks={weeksOfNotes(data?.groups ?? [], first)} height={21} />
    </HeadFact>
  )
}
