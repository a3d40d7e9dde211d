import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { TimelineItem } from '../../../../shared/core/history.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { useCounted } from '../../metadata/counting/use-counted.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { recordTexts } from '../record-texts.ts'
import { EntryTime } from './entry-time.tsx'
import { foldFollowers } from './fold-followers.ts'
import styles from './timeline.module.css'
import { commonOperation, itemKey } from './timeline-entries.ts'
import { TimelineEntry } from './timeline-item.tsx'
import { timelineTexts } from './timeline-texts.ts'
import { UndoChange } from './undo-change.tsx'
import { useRunCount } from './use-run-count.ts'

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

const madeBy: Readonly<Record<string, 'runImported' | 'runSampled'>> = {
  import: 'runImported',
  sample: 'runSampled',
}

/** Many events of one kind as a line that opens. */
export function TimelineRunEntry({ object, recordId, items, related, goesOn }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [first] = items
  // Where it was done one by one, each has its own way back.
  const common = commonOperation(items)
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
                <RunWords
                  object={object}
                  recordId={recordId}
                  items={items}
                  related={related}
                  goesOn={goesOn}
                />
              </span>
            </button>
            {common && <UndoChange event={common} ofMany />}
            {first && <EntryTime at={first.at} />}
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

function RunWords({ object, recordId, items, related, goesOn }: Props) {
  const t = useTexts(recordTexts)
  const counted = useCounted()
  const { byId } = useMetadata()
  const [first] = items
  const event = first && 'event' in first ? first.event : null
  const other = byId.get(event?.objectId ?? '')
  const { count, isMore } = useRunCount(object, recordId, { items, other, goesOn })
  if (!event || !other) return null
  if (first?.kind === 'event') return <EditedFields object={other} items={items} related={related} />
  const made = event.kind === 'records.created' ? madeBy[event.operationKind] : undefined
  const who = event.actorId === null ? t('system') : (related[event.actorId]?.title ?? t('someone'))
  return t.rich(made ?? sentences[event.kind] ?? 'runUpdated', {
    who: (
      <b>
        <Name>{who}</Name>
      </b>
    ),
    counted: counted(other, count, isMore),
  })
}

const namedFields = 3

/** Several edits of the record itself: who, how many, of which fields. */
function EditedFields({ object, items, related }: Pick<Props, 'object' | 'items' | 'related'>) {
  const t = useTexts(timelineTexts)
  const records = useTexts(recordTexts)
  const label = useLabel()
  const events = items.flatMap((item) => ('event' in item ? [item.event] : []))
  const ids = new Set(events.flatMap(({ changes }) => Object.keys(changes ?? {})))
  const changed = object.fields.filter((field) => ids.has(field.id)).map((field) => ({ field }))
  const names = foldFollowers(changed).map(({ told: { field } }) => label(field.label))
  const more = names.length - namedFields
  const who = related[events[0]?.actorId ?? '']?.title ?? records('someone')
  return t.rich('editedFields', {
    who: (
      <b>
        <Name>{who}</Name>
      </b>
    ),
    count: events.length,
    fields: listed([...names.slice(0, namedFields), ...(more > 0 ? [`+${more}`] : [])], t.language),
  })
}
