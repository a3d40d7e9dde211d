import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { recordTexts } from '../record-texts.ts'
import { Changes } from './changes.tsx'
import { EntryTime } from './entry-time.tsx'
import { EventSubject } from './event-subject.tsx'
import { OperationLink } from './operation-link.tsx'
import styles from './timeline.module.css'
import { UndoChange } from './undo-change.tsx'

interface Props {
  object: ObjectDefinition
  event: HistoryEvent
  related: Related
  /** On the page of a record it is not about: says which one. */
  isOfAnother?: boolean
  /** What followed from another change is left out: for timelines, not for the history. */
  isBrief?: boolean
}

/** Something that happened: who, what, from what to what, when; a change with the way back. */
export function EventLine({ object, event, related, isOfAnother = false, isBrief = false }: Props) {
  return (
    <li className={styles.entry}>
      <span className={styles.dot} />
      <div className={styles.content}>
        <div className={styles.line}>
          <div className={styles.text}>
            {isOfAnother && event.recordId !== null && (
              <EventSubject object={object} id={event.recordId} related={related} />
            )}
            <Happening object={object} event={event} related={related} isBrief={isBrief} />
            {event.kind === 'records.created' && <OperationLink event={event} />}
          </div>
          <UndoChange event={event} />
          <EntryTime at={event.at} />
        </div>
      </div>
    </li>
  )
}

const created: Readonly<Record<string, 'eventImported' | 'eventSampled'>> = {
  import: 'eventImported',
  sample: 'eventSampled',
}

function Happening({ object, event, related, isBrief }: Props) {
  const t = useTexts(recordTexts)
  const who = <Actor event={event} related={related} />
  if (event.kind === 'records.created') return t.rich(created[event.operationKind] ?? 'eventCreated', { who })
  if (event.kind === 'records.deleted') return t.rich('eventDeleted', { who })
  if (event.kind === 'records.restored') return t.rich('eventRestored', { who })
  if (Object.keys(event.changes ?? {}).length === 0) return t.rich('eventHappened', { who, what: event.kind })
  return <Changes who={who} object={object} event={event} related={related} isBrief={isBrief ?? false} />
}

function Actor({ event, related }: { event: HistoryEvent; related: Related }) {
  const t = useTexts(recordTexts)
  if (event.actorId === null) return <b>{t('system')}</b>
  return (
    <b>
      <Name>{related[event.actorId]?.title ?? t('someone')}</Name>
    </b>
  )
}
