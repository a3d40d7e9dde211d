import { IconArrowBackUp, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { TimelineItem } from '../../../../shared/core/history.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OperationSummary } from '../../../../shared/core/operations.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useTimeZone } from '../../session/session.ts'
import { recordTexts } from '../record-texts.ts'
import { absoluteTime, timeOfDay } from '../time-words.ts'
import styles from './timeline.module.css'
import { commonOperation, itemKey } from './timeline-entries.ts'
import { TimelineEntry } from './timeline-item.tsx'
import { useUndoEvent } from './undo-event.ts'
import { UndoEventDialog } from './undo-event-dialog.tsx'

interface Props {
  object: ObjectDefinition
  recordId: string
  items: TimelineItem[]
  related: Related
  /** The run goes on in what was not read yet. */
  goesOn: boolean
}

const sentences: Readonly<Record<string, 'runCreated' | 'runUpdated' | 'runDeleted' | 'runRestored'>> = {
  'records.created': 'runCreated',
  'records.updated': 'runUpdated',
  'records.deleted': 'runDeleted',
  'records.restored': 'runRestored',
}

/** Many events of one kind as a line that opens. */
export function TimelineRunEntry({ object, recordId, items, related, goesOn }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <li className={styles.entry}>
        <span className={styles.dot} />
        <div className={styles.content}>
          <div className={styles.line}>
            <button
              type="button"
              className={styles.run}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon of={IconChevronRight} size={14} />
              <span>
                <RunWords items={items} related={related} goesOn={goesOn} />
              </span>
            </button>
            <UndoRun items={items} />
          </div>
        </div>
      </li>
      {isOpen &&
        items.map((item) => (
          <TimelineEntry
            key={itemKey(item)}
            object={object}
            recordId={recordId}
            item={item}
            related={related}
          />
        ))}
    </>
  )
}

/** Takes back what made the whole run, after a question; where it was done one by one, each has its own way back. */
function UndoRun({ items }: Pick<Props, 'items'>) {
  const t = useTexts(recordTexts)
  const timeZone = useTimeZone()
  const [whole, setWhole] = useState<OperationSummary | null>(null)
  const { undo, takeBack, isPending } = useUndoEvent(setWhole)
  const [first] = items
  const event = commonOperation(items)
  return (
    <>
      {event?.mayUndo && (
        <button
          type="button"
          className={styles.tool}
          title={t('undoChange')}
          aria-label={t('undoChange')}
          onClick={() => undo(event)}
          disabled={isPending}
        >
          <Icon of={IconArrowBackUp} size={14} />
        </button>
      )}
      {first && (
        <time
          className={styles.time}
          dateTime={first.at}
          title={absoluteTime(first.at, t.language, timeZone)}
        >
          {timeOfDay(first.at, t.language, timeZone)}
        </time>
      )}
      {whole && (
        <UndoEventDialog
          whole={whole}
          ofMany
          onUndo={() => {
            setWhole(null)
            takeBack({ operationId: whole.id })
          }}
          onClose={() => setWhole(null)}
        />
      )}
    </>
  )
}

function RunWords({ items, related, goesOn }: Pick<Props, 'items' | 'related' | 'goesOn'>) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const { byId } = useMetadata()
  const [first] = items
  const event = first && 'event' in first ? first.event : null
  const other = byId.get(event?.objectId ?? '')
  if (!event || !other) return null
  const isImported = event.kind === 'records.created' && event.operationKind === 'import'
  const number = new Intl.NumberFormat(t.language).format(items.length)
  const who = event.actorId === null ? t('system') : (related[event.actorId]?.title ?? t('someone'))
  return t.rich(isImported ? 'runImported' : (sentences[event.kind] ?? 'runUpdated'), {
    who: (
      <b>
        <Name>{who}</Name>
      </b>
    ),
    number: goesOn ? `${number}+` : number,
    name: inSentence(label(other.pluralLabel), t.language),
  })
}
