import { IconPencil } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { isLong, isNumeric, isTime } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useKeyHint } from '../../../platform/ui/keys/key-hint.ts'
import { useCutTitle } from '../../../platform/ui/use-cut-title.ts'
import { FailedFormula } from '../../fields/cell/failed-formula.tsx'
import { fieldPath } from '../../metadata/field-path.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { PlaceEditor } from '../edit/place-editor.tsx'
import { useWaitingEdits } from '../edit/queued-edits.ts'
import { useRefusedEdits } from '../edit/refused-edits.ts'
import { RefusedValue } from '../edit/refused-value.tsx'
import { WaitingSign } from '../edit/waiting-sign.tsx'
import { recordTexts } from '../record-texts.ts'
import { CopyValue } from './copy-value.tsx'
import styles from './fact-row.module.css'
import { FactValue } from './fact-value.tsx'
import { OfEverybody } from './of-everybody.tsx'
import { Lock } from './read-only-notice.tsx'
import { useWhyFieldReadOnly } from './why-read-only.ts'

interface Props {
  object: ObjectDefinition
  one: OneRecord
  field: FieldDefinition
  label: string
  /** What stands above it is its name: it is told, not drawn. */
  isNamed?: boolean
}

/** One field of a record: its label, its value, and its editor in the same place. */
export function FactRow({ object, one, field, label, isNamed = false }: Props) {
  const t = useTexts(recordTexts)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const [isEditing, setEditing] = useState(false)
  const metadata = useMetadata()
  const path = fieldPath(metadata, object, field.name)
  const mayEdit = useMayEdit(object)
  const canEdit = path !== null && mayEdit(path, one.record)
  const whyReadOnly = useWhyFieldReadOnly(object)(field)
  const refused = useRefusedEdits(one.record.id).get(field.name)
  const isWaiting = useWaitingEdits(one.record.id).has(field.name)
  const isEmpty = one.record[field.name] == null
  const shown = resultField(field)
  const hasFailed = one.record.failedFormulas?.[field.name] !== undefined
  const open = unlessLooking(() => setEditing(true))

  // At once: a key struck right after Enter or Escape must find the focus where it belongs.
  function leave(step: 0 | 1 | -1) {
    flushSync(() => setEditing(false))
    goOn(root.current, step)
  }

  return (
    <div
      ref={root}
      className={styles.fact}
      data-field={field.name}
      data-editable={canEdit || undefined}
      data-waiting={isWaiting || undefined}
      data-long={isLong(field) || isNamed || undefined}
      data-named={isNamed || undefined}
      data-figures={isNumeric(shown) || isTime(shown) || undefined}
    >
      <span id={`${id}-label`} className={styles.label} title={label}>
        {label}
      </span>
      {isEditing ? (
        <PlaceEditor object={object} one={one} field={field} onLeave={leave} />
      ) : refused && !isWaiting ? (
        <RefusedValue
          object={object}
          record={one.record}
          field={field}
          label={label}
          refused={refused}
          related={one.related}
          onOpen={open}
        />
      ) : (
        <span className={styles.value}>
          <span id={`${id}-value`} className={styles.shown} data-shown>
            <FactValue field={field} one={one} />
          </span>
          {isWaiting && <WaitingSign />}
          {canEdit && isEmpty && (
            <span className={styles.add} aria-hidden>
              {t('addValue')}
            </span>
          )}
          {!canEdit && isEmpty && !hasFailed && <span className={styles.none}>–</span>}
          <FailedFormula field={field} record={one.record} />
          {!isEmpty && <OfEverybody field={field} />}
          {whyReadOnly !== null && <Lock why={whyReadOnly} />}
          {!isEmpty && <CopyValue field={field} value={one.record[field.name]} label={label} />}
          {canEdit && (
            <EditButton
              id={id}
              label={label}
              isEmpty={isEmpty}
              keys={field.name === object.ownerField ? 'A' : 'E'}
              onClick={open}
            />
          )}
        </span>
      )}
    </div>
  )
}

interface EditButtonProps {
  id: string
  label: string
  isEmpty: boolean
  /** What opens it without the pointer. */
  keys: string
  onClick: () => void
}

/** Lies over the whole row. A filled fact is announced by its name and value, an empty one as something to add. */
function EditButton({ id, label, isEmpty, keys, onClick }: EditButtonProps) {
  const t = useTexts(recordTexts)
  const withKey = useKeyHint()
  const filled = useCutTitle(withKey(t('editValue'), keys))
  return (
    <button
      type="button"
      className={styles.edit}
      data-edit
      {...(isEmpty
        ? { 'aria-label': `${label}: ${t('addValue')}` }
        : { 'aria-labelledby': `${id}-label ${id}-value`, ...filled })}
      onClick={onClick}
    >
      {!isEmpty && <Icon of={IconPencil} size={14} />}
    </button>
  )
}

// Tab writes on in the next fact; after Enter and Escape the keyboard stays where it was.
function goOn(row: HTMLElement | null, step: 0 | 1 | -1): void {
  const own = row?.querySelector<HTMLElement>('[data-edit]')
  if (!row || !own || document.activeElement !== document.body) return
  if (step === 0) own.focus({ preventScroll: true })
  if (step === 0) return
  const all = [...(row.closest('[data-facts]')?.querySelectorAll<HTMLElement>('[data-edit]') ?? [])]
  all[all.indexOf(own) + step]?.click()
}
