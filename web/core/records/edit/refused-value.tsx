import { useEffect } from 'react'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { isTyping } from '../../../platform/ui/keys/key-chord.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useEditField } from './edit-field.ts'
import styles from './place-editor.module.css'
import { useRefusalAtField } from './refusal-at-field.ts'
import type { RefusedEdit } from './refused-edits.ts'

interface Props {
  object: ObjectDefinition
  record: RecordValues
  field: FieldDefinition
  label: string
  refused: RefusedEdit
  related: Related
  onOpen: () => void
}

const opened = new WeakSet<RefusedEdit>()

/**
 * What was written into a field and is not saved, with the reason. Its editor opens again by itself once; what only
 * found nobody there can be sent again.
 */
export function RefusedValue({ object, record, field, label, refused, related, onOpen }: Props) {
  const edit = useEditField(object, useRefusalAtField(object))
  const ui = useTexts(uiTexts)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal
  useEffect(() => {
    if (opened.has(refused) || refused.typed !== undefined || refused.mayRetry || isWriting()) return
    opened.add(refused)
    onOpen()
  }, [refused])
  return (
    <span className={styles.refused}>
      <button type="button" onClick={onOpen} aria-label={`${label}: ${refused.why}`}>
        {refused.typed ?? <FieldValue field={field} value={refused.value} related={related} />}
      </button>
      <span className={styles.why} role="alert">
        {refused.why}
        {refused.mayRetry && (
          <button type="button" className={styles.retry} onClick={() => edit(record, field, refused.value)}>
            {ui('tryAgain')}
          </button>
        )}
      </span>
    </span>
  )
}

// Somebody who writes on in the next field is not called back.
function isWriting(): boolean {
  const here = document.activeElement
  return isTyping(here) || (here?.matches('input, [role="listbox"]') ?? false)
}
