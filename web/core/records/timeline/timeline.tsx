import { IconSearchOff } from '@tabler/icons-react'
import { Suspense, useEffect } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { dayHeading } from '../../../platform/i18n/time-words.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useTimeZone } from '../../session/session.ts'
import { NoteComposer } from '../notes/note-composer.tsx'
import { recordTexts } from '../record-texts.ts'
import { useTimeline } from './history.ts'
import { useTellsWords } from './tells-words.ts'
import styles from './timeline.module.css'
import { itemKey, timelineDays, timelineRuns } from './timeline-entries.ts'
import { timelineQuestion, useTimelineFilters } from './timeline-filters.ts'
import { TimelineEntry } from './timeline-item.tsx'
import { TimelineRunEntry } from './timeline-run.tsx'
import { timelineTexts } from './timeline-texts.ts'

const TimelineTools = latePart(async () => (await import('./timeline-tools.tsx')).TimelineTools, {
  missing: 'unseen',
})

interface Props {
  object: ObjectDefinition
  record: RecordValues
}

/** Everything about a record in the order it happened, newest first: what was written and what changed. */
export function Timeline({ object, record }: Props) {
  const t = useTexts(recordTexts)
  const own = useTexts(timelineTexts)
  const timeZone = useTimeZone()
  const { filters, change } = useTimelineFilters()
  // Beside what happened, not after it: most timelines have them.
  useEffect(() => void TimelineTools.fetch(), [])
  const timeline = useTimeline(object.name, record.id, timelineQuestion(filters, timeZone))
  const tells = useTellsWords(filters.find ?? '', timeline.related)
  const items = timeline.items.filter(tells)
  useReadOn(timeline, filters.find !== undefined && items.length < enoughFound)
  // A handful is read faster than it is narrowed.
  const hasTools =
    Object.keys(filters).length > 0 || timeline.hasNextPage || timeline.items.length > fewEntries
  const today = localDate(new Date(), timeZone)
  const days = timelineDays(items, timeZone)

  return (
    <>
      <NoteComposer object={object} recordId={record.id} />
      {hasTools && (
        <Suspense fallback={<div className={styles.toolsPlace} />}>
          <TimelineTools filters={filters} change={change} />
        </Suspense>
      )}
      {timeline.error && days.length === 0 ? (
        <Problem error={timeline.error} retry={() => void timeline.refetch()} />
      ) : timeline.isPending ? (
        <Loading rows={4} />
      ) : (
        days.map(({ day, items: those }) => (
          <section key={day} className={styles.day}>
            <h3 className={styles.heading}>{dayHeading(day, today, t.language)}</h3>
            <ol>
              {timelineRuns(those).map((run) => {
                const [item] = run.items
                const props = { object, recordId: record.id, related: timeline.related }
                if (!item) return null
                if (!run.isMany) return <TimelineEntry key={itemKey(item)} {...props} item={item} />
                const goesOn = timeline.hasNextPage && run.items.at(-1) === timeline.items.at(-1)
                return <TimelineRunEntry key={itemKey(item)} {...props} items={run.items} goesOn={goesOn} />
              })}
            </ol>
          </section>
        ))
      )}
      {days.length === 0 && !timeline.isPending && !timeline.error && !timeline.hasNextPage && (
        <Empty isPart icon={IconSearchOff} title={own('nothingHere')} />
      )}
      {timeline.hasNextPage && (
        <button type="button" className={styles.more} onClick={() => void timeline.fetchNextPage()}>
          {t('showMore')}
        </button>
      )}
    </>
  )
}

const fewEntries = 4
const enoughFound = 10
const mostPages = 20

// Words are looked for in what was read: until enough was found, more is read by itself.
function useReadOn(timeline: ReturnType<typeof useTimeline>, wantsMore: boolean): void {
  const { hasNextPage, isFetching, fetchNextPage, data } = timeline
  const isDeep = (data?.pages.length ?? 0) >= mostPages
  useEffect(() => {
    if (wantsMore && hasNextPage && !isFetching && !isDeep) void fetchNextPage()
  }, [wantsMore, hasNextPage, isFetching, isDeep, fetchNextPage])
}
