import type { KeyboardEvent } from 'react'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import styles from './typed-meanwhile.module.css'

/** What somebody wrote into a place whose editor was still to come. */
export interface Writing {
  /** Absent: nothing was typed, so the value stands. */
  text: string | undefined
  /** The key it was ended with. */
  ended: 'enter' | 'next' | 'before' | null
}

interface Props {
  field: FieldDefinition
  one: OneRecord
  writing: Writing
  onWrite: (writing: Writing) => void
  /** An input method began to compose here, or is done. */
  onComposing: (isComposing: boolean) => void
  onLeave: () => void
}

/** Stands where an editor will be, and takes what is typed until it is there. */
export function TypedMeanwhile({ field, one, writing, onWrite, onComposing, onLeave }: Props) {
  const label = useLabel()
  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onWrite({ ...writing, ended: 'enter' })
    else if (event.key === 'Tab') onWrite({ ...writing, ended: event.shiftKey ? 'before' : 'next' })
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }
  return (
    <span className={styles.place} aria-busy>
      {writing.text === undefined && (
        <span className={styles.value}>
          <FieldValue field={field} value={one.record[field.name]} related={one.related} />
        </span>
      )}
      <input
        className={styles.typed}
        aria-label={label(field.label)}
        // biome-ignore lint/a11y/noAutofocus: a cell was opened to be written in
        autoFocus
        value={writing.text ?? ''}
        onChange={({ currentTarget }) => onWrite({ text: currentTarget.value, ended: null })}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={({ currentTarget }) => {
          // Some browsers tell the change only after this.
          onWrite({ text: currentTarget.value, ended: null })
          onComposing(false)
        }}
        onKeyDown={onKeyDown}
      />
    </span>
  )
}
