import { useEffect } from 'react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import styles from './place-editor.module.css'
import type { RefusedEdit } from './refused-edits.ts'

interface Props {
  field: FieldDefinition
  label: string
  refused: RefusedEdit
  related: Related
  onOpen: () => void
}

const opened = new WeakSet<RefusedEdit>()

/** What was written into a field and is not saved, with the reason. Its editor opens again by itself once. */
export function RefusedValue({ field, label, refused, related, onOpen }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal
  useEffect(() => {
    if (opened.has(refused) || refused.typed !== undefined || isWriting()) return
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
      </span>
    </span>
  )
}

// Somebody who writes on in the next field is not called back.
function isWriting(): boolean {
  return document.activeElement?.matches('input, textarea, [role="listbox"]') ?? false
}
