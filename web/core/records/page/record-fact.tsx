import { IconPencil } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { isNumeric, isTime } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useCutTitle } from '../../../platform/ui/use-cut-title.ts'
import { FailedFormula } from '../../fields/cell/failed-formula.tsx'
import { FieldValue } from '../../fields/field-value.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { useModulePart } from '../../web-module.ts'
import { DaysUntil } from '../days-until.tsx'
import { PlaceEditor } from '../edit/place-editor.tsx'
import { useWaitingEdits } from '../edit/queued-edits.ts'
import { WaitingSign } from '../edit/waiting-sign.tsx'
import { recordTexts } from '../record-texts.ts'
import { HeadFact } from './head-fact.tsx'
import { OfEverybody } from './of-everybody.tsx'
import styles from './record-fact.module.css'

interface Props {
  object: ObjectDefinition
  one: OneRecord
  field: FieldDefinition
}

/** One of the facts in the head: read large, written where it stands. What is refused goes on at its row below. */
export function RecordFact({ object, field, one }: Props) {
  const label = useLabel()
  const due = useModulePart('dues', object.name)
  const path = fieldPath(useMetadata(), object, field.name)
  const mayEdit = useMayEdit(object)
  const root = useRef<HTMLSpanElement>(null)
  const [isEditing, setEditing] = useState(false)
  const open = unlessLooking(() => setEditing(true))
  const isWaiting = useWaitingEdits(one.record.id).has(field.name)
  const value = one.record[field.name] ?? null
  const canEdit = path !== null && mayEdit(path, one.record)
  // At once: a key struck right after Enter must find the focus where it belongs.
  function leave() {
    flushSync(() => setEditing(false))
    if (document.activeElement === document.body) root.current?.querySelector<HTMLElement>('button')?.focus()
  }
  const name = label(field.label)
  // Half a number or half a day says something else.
  const isSoft = !isNumeric(resultField(field)) && !isTime(resultField(field))
  return (
    <HeadFact label={name} isSoft={isSoft}>
      <span ref={root} className={styles.place} data-editable={canEdit || undefined}>
        {isEditing ? (
          <span className={styles.editor}>
            <PlaceEditor object={object} one={one} field={field} onLeave={leave} />
          </span>
        ) : value === null ? (
          <>
            <MissingValue name={name} onOpen={canEdit ? open : null} />
            <FailedFormula field={field} record={one.record} isSign />
          </>
        ) : (
          <>
            <span
              className={styles.what}
              data-shown
              data-soft={isSoft || undefined}
              data-whole={webFieldTypeOf(field).leadsOut}
            >
              <FieldValue field={field} value={value} related={one.related} />
            </span>
            {canEdit && <EditFact name={name} onOpen={open} />}
          </>
        )}
      </span>
      {isWaiting && <WaitingSign />}
      {value !== null && <OfEverybody field={field} />}
      {field.type === 'date' && typeof value === 'string' && !due?.isOver(one.record) && (
        <DaysUntil day={value} isDue={due?.field === field.name} />
      )}
    </HeadFact>
  )
}

function MissingValue({ name, onOpen }: { name: string; onOpen: (() => void) | null }) {
  const t = useTexts(recordTexts)
  if (!onOpen) return <span className={styles.none}>–</span>
  return (
    <button type="button" className={styles.add} aria-label={`${name}: ${t('addValue')}`} onClick={onOpen}>
      {t('addValue')}
    </button>
  )
}

function EditFact({ name, onOpen }: { name: string; onOpen: () => void }) {
  const t = useTexts(recordTexts)
  return (
    <button
      type="button"
      className={styles.edit}
      aria-label={`${t('editValue')}: ${name}`}
      {...useCutTitle(t('editValue'))}
      onClick={onOpen}
    >
      <Icon of={IconPencil} size={13} />
    </button>
  )
}
