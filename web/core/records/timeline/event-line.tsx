import type { ReactNode } from 'react'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { useModulePart } from '../../web-module.ts'
import { recordTexts } from '../record-texts.ts'
import { EntryTime } from './entry-time.tsx'
import { EventSubject } from './event-subject.tsx'
import { OperationLink } from './operation-link.tsx'
import styles from './timeline.module.css'
import { UndoChange } from './undo-change.tsx'
import { withoutFollowers } from './without-followers.ts'

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
  const followers = useModulePart('followers', object.name)
  const who = <Actor event={event} related={related} />
  if (event.kind === 'records.created') return t.rich(created[event.operationKind] ?? 'eventCreated', { who })
  if (event.kind === 'records.deleted') return t.rich('eventDeleted', { who })
  if (event.kind === 'records.restored') return t.rich('eventRestored', { who })
  const changes = Object.entries(event.changes ?? {}).flatMap(([fieldId, [before, after]]) => {
    const field = object.fields.find((candidate) => candidate.id === fieldId)
    return field ? [{ field, before, after }] : []
  })
  if (changes.length === 0) return t.rich('eventHappened', { who, what: event.kind })
  const told = isBrief && followers ? withoutFollowers(changes, followers) : changes
  // Whoever did it is named once: the lines below are of the same moment.
  return told.map(({ field, before, after }, at) => (
    <span key={field.id} className={styles.change}>
      <Change who={at === 0 ? who : null} field={field} before={before} after={after} related={related} />
    </span>
  ))
}

interface ChangeProps {
  who: ReactNode
  field: FieldDefinition
  before: unknown
  after: unknown
  related: Related
}

function Change({ who, field, before, after, related }: ChangeProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const name = <em>{label(field.label)}</em>
  const show = (value: unknown, isAfter: boolean) => (
    <span className={isAfter ? `${styles.inline} ${styles.after}` : styles.inline}>
      <FieldValue field={field} value={value} related={related} />
    </span>
  )
  if (after === null) return t.rich('eventEmptied', { who, field: name, before: show(before, false) })
  if (before === null) return t.rich('eventSet', { who, field: name, after: show(after, true) })
  return t.rich('eventChanged', { who, field: name, before: show(before, false), after: show(after, true) })
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
