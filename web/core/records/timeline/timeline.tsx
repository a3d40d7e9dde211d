import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useTimeZone } from '../../session/session.ts'
import { NoteComposer } from '../notes/note-composer.tsx'
import { recordTexts } from '../record-texts.ts'
import { dayHeading } from '../time-words.ts'
import { useTimeline } from './history.ts'
import styles from './timeline.module.css'
import { itemKey, timelineDays, timelineRuns } from './timeline-entries.ts'
import { TimelineEntry } from './timeline-item.tsx'
import { TimelineRunEntry } from './timeline-run.tsx'

interface Props {
  object: ObjectDefinition
  record: RecordValues
}

/** Everything about a record in the order it happened, newest first: what was written and what changed. */
export function Timeline({ object, record }: Props) {
  const t = useTexts(recordTexts)
  const timeZone = useTimeZone()
  const timeline = useTimeline(object.name, record.id)
  const today = localDate(new Date(), timeZone)
  const days = timelineDays(timeline.items, timeZone)

  return (
    <>
      <NoteComposer object={object} recordId={record.id} />
      {timeline.error && days.length === 0 ? (
        <Problem error={timeline.error} retry={() => void timeline.refetch()} />
      ) : timeline.isPending ? (
        <Loading rows={4} />
      ) : (
        days.map(({ day, items }) => (
          <section key={day} className={styles.day}>
            <h3 className={styles.heading}>{dayHeading(day, today, t.language)}</h3>
            <ol>
              {timelineRuns(items).map((run) => {
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
      {timeline.hasNextPage && (
        <button type="button" className={styles.more} onClick={() => void timeline.fetchNextPage()}>
          {t('showMore')}
        </button>
      )}
    </>
  )
}
