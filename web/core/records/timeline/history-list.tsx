import { Checkbox } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { HistoryEvent, TimelineItem } from '../../../../shared/core/history.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { absoluteTime, dayHeading } from '../../../platform/i18n/time-words.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useTimeZone } from '../../session/session.ts'
import { recordTexts } from '../record-texts.ts'
import { CompareDialog } from './compare-dialog.tsx'
import { EventLine } from './event-line.tsx'
import { useHistory } from './history.ts'
import { HistoryTools } from './history-tools.tsx'
import styles from './timeline.module.css'
import { timelineDays } from './timeline-entries.ts'
import tools from './timeline-tools.module.css'

/** Who changed what when, and nothing else: of one field where that is asked, and two moments side by side. */
export function HistoryList({ object, record }: { object: ObjectDefinition; record: RecordValues }) {
  const t = useTexts(recordTexts)
  const timeZone = useTimeZone()
  const history = useHistory(object.name, record.id)
  const [field, setField] = useState<string | null>(null)
  const [ticked, setTicked] = useState<string[] | null>(null)
  const [isComparing, setComparing] = useState(false)
  if (history.isPending) return <Loading rows={5} />
  if (history.error && history.events.length === 0) {
    return <Problem error={history.error} retry={() => void history.refetch()} />
  }
  const events = history.events.flatMap((event) => ofField(event, field))
  const items = events.map((event): TimelineItem => ({ kind: 'event', at: event.at, event }))
  const days = timelineDays(items, timeZone)
  const today = localDate(new Date(), timeZone)
  // The two ticked last.
  const tick = (at: string) =>
    setTicked((before = []) =>
      before?.includes(at) ? before.filter((one) => one !== at) : [...(before ?? []), at].slice(-2),
    )
  return (
    <>
      <HistoryTools
        object={object}
        field={field}
        onField={setField}
        ticked={ticked}
        onTicking={(isTicking) => setTicked(isTicking ? [] : null)}
        onCompare={() => setComparing(true)}
      />
      {days.length === 0 && <Empty isPart icon={IconHistory} title={t('noHistory')} />}
      {days.map(({ day, items: those }) => (
        <section key={day} className={styles.day}>
          <h3 className={styles.heading}>{dayHeading(day, today, t.language)}</h3>
          <ol>
            {those.map((item) => {
              if (!('event' in item)) return null
              const { event } = item
              const line = <EventLine object={object} event={event} related={history.related} />
              return (
                <Ticked
                  key={event.id}
                  at={event.at}
                  label={absoluteTime(event.at, t.language, timeZone)}
                  ticked={ticked}
                  onTick={tick}
                >
                  {line}
                </Ticked>
              )
            })}
          </ol>
        </section>
      ))}
      {history.hasNextPage && (
        <button type="button" className={styles.more} onClick={() => void history.fetchNextPage()}>
          {t('showMore')}
        </button>
      )}
      {isComparing && ticked && (
        <CompareDialog
          object={object}
          record={record}
          moments={ticked.toSorted()}
          onClose={() => setComparing(false)}
        />
      )}
    </>
  )
}

interface TickedProps {
  at: string
  label: string
  ticked: readonly string[] | null
  onTick: (at: string) => void
  children: ReactNode
}

function Ticked({ at, label, ticked, onTick, children }: TickedProps) {
  if (ticked === null) return children
  return (
    <div className={tools.tick}>
      <Checkbox checked={ticked.includes(at)} aria-label={label} onChange={() => onTick(at)} />
      {children}
    </div>
  )
}

/** An event with what it did to one field only; nothing where it left that alone. */
function ofField(event: HistoryEvent, field: string | null): HistoryEvent[] {
  if (field === null) return [event]
  const change = event.changes?.[field]
  return change ? [{ ...event, changes: { [field]: change } }] : []
}
