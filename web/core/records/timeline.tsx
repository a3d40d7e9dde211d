import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { localDate } from '../../../shared/platform/time-zones.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Loading } from '../../platform/ui/loading.tsx'
import { Problem } from '../../platform/ui/problem.tsx'
import { useTimeZone } from '../session/session.ts'
import { EventLine } from './event-line.tsx'
import { useHistory } from './history.ts'
import { NoteComposer } from './note-composer.tsx'
import { NoteEntry } from './note-entry.tsx'
import { useNotes } from './notes.ts'
import { recordTexts } from './record-texts.ts'
import { dayHeading } from './time-words.ts'
import styles from './timeline.module.css'
import { timelineDays } from './timeline-entries.ts'

interface Props {
  object: ObjectDefinition
  record: RecordValues
}

/** Everything about a record in the order it happened, newest first: what was written and what changed. */
export function Timeline({ object, record }: Props) {
  const t = useTexts(recordTexts)
  const timeZone = useTimeZone()
  const history = useHistory(object.name, record.id)
  const notes = useNotes(record.id)
  const today = localDate(new Date(), timeZone)
  const days = timelineDays(history.events, notes.data?.records ?? [], {
    hasMore: history.hasNextPage,
    timeZone,
  })
  const related = { ...history.related, ...notes.data?.related }

  return (
    <>
      <NoteComposer object={object} recordId={record.id} />
      {history.error && days.length === 0 ? (
        <Problem error={history.error} retry={() => void history.refetch()} />
      ) : history.isPending ? (
        <Loading rows={4} />
      ) : (
        days.map(({ day, entries }) => (
          <section key={day} className={styles.day}>
            <h3 className={styles.heading}>{dayHeading(day, today, t.language)}</h3>
            <ol>
              {entries.map((entry) =>
                entry.kind === 'note' ? (
                  <NoteEntry
                    key={entry.id}
                    object={object}
                    recordId={record.id}
                    note={entry.note}
                    related={related}
                  />
                ) : (
                  <EventLine key={entry.id} object={object} event={entry.event} related={related} />
                ),
              )}
            </ol>
          </section>
        ))
      )}
      {history.hasNextPage && (
        <button type="button" className={styles.more} onClick={() => void history.fetchNextPage()}>
          {t('showMore')}
        </button>
      )}
    </>
  )
}
