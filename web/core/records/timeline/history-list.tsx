import type { TimelineItem } from '../../../../shared/core/history.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useTimeZone } from '../../session/session.ts'
import { recordTexts } from '../record-texts.ts'
import { dayHeading } from '../time-words.ts'
import { EventLine } from './event-line.tsx'
import { useHistory } from './history.ts'
import styles from './timeline.module.css'
import { timelineDays } from './timeline-entries.ts'

/** Who changed what when, and nothing else. */
export function HistoryList({ object, record }: { object: ObjectDefinition; record: RecordValues }) {
  const t = useTexts(recordTexts)
  const timeZone = useTimeZone()
  const history = useHistory(object.name, record.id)
  if (history.isPending) return <Loading rows={5} />
  if (history.error && history.events.length === 0) {
    return <Problem error={history.error} retry={() => void history.refetch()} />
  }
  const items = history.events.map((event): TimelineItem => ({ kind: 'event', at: event.at, event }))
  const days = timelineDays(items, timeZone)
  const today = localDate(new Date(), timeZone)
  return (
    <>
      {days.length === 0 && <p className={styles.none}>{t('noHistory')}</p>}
      {days.map(({ day, items: those }) => (
        <section key={day} className={styles.day}>
          <h3 className={styles.heading}>{dayHeading(day, today, t.language)}</h3>
          <ol>
            {those.map(
              (item) =>
                'event' in item && (
                  <EventLine
                    key={item.event.id}
                    object={object}
                    event={item.event}
                    related={history.related}
                  />
                ),
            )}
          </ol>
        </section>
      ))}
      {history.hasNextPage && (
        <button type="button" className={styles.more} onClick={() => void history.fetchNextPage()}>
          {t('showMore')}
        </button>
      )}
    </>
  )
}
