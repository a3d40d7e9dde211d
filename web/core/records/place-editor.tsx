import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../shared/core/records.ts'
import { webFieldTypeOf } from '../fields/index.ts'
import { useLabel } from '../metadata/metadata.ts'
import { useEditField } from './edit-field.ts'
import styles from './place-editor.module.css'

export interface PlaceEditorProps {
  object: ObjectDefinition
  one: OneRecord
  field: FieldDefinition
  /** Ended: 0 stay here, 1 go on to the next, -1 back to the one before. */
  onLeave: (step: 0 | 1 | -1) => void
}

/** A value being written where it stands: Enter and leaving save, Tab saves and goes on, Escape takes it back. */
export function PlaceEditor({ object, one, field, onLeave }: PlaceEditorProps) {
  const { Input } = webFieldTypeOf(field)
  const label = useLabel()
  const edit = useEditField(object)
  const old = one.record[field.name] ?? null
  const [value, setValue] = useState<unknown>(old)
  const [isWrong, setWrong] = useState(false)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isOver = useRef(false)
  useEffect(() => () => clearTimeout(leaving.current), [])
  if (!Input) return null

  function finish(final: unknown, step: 0 | 1 | -1) {
    if (isOver.current) return
    isOver.current = true
    if (!fieldTypeOf(field).equals(final, old)) edit(one.record, field, final)
    onLeave(step)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const inLines = event.target instanceof HTMLTextAreaElement && !(event.metaKey || event.ctrlKey)
    if (event.key === 'Escape') {
      isOver.current = true
      onLeave(0)
    } else if (event.key === 'Enter' && !inLines) {
      if (!isWrong) finish(value, 0)
    } else if (event.key === 'Tab') {
      if (!isWrong) finish(value, event.shiftKey ? -1 : 1)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field inside bubble here
    <div
      className={styles.editor}
      onKeyDown={onKeyDown}
      // Focus moving into a list that floats elsewhere is not leaving: it bubbles here too.
      onFocus={() => clearTimeout(leaving.current)}
      onBlur={() => {
        leaving.current = setTimeout(() => (isWrong ? onLeave(0) : finish(value, 0)), 0)
      }}
    >
      <Input
        field={field}
        value={value}
        related={one.related}
        onChange={(next, done) => {
          setValue(next)
          if (done) finish(next, 0)
        }}
        onProblem={(problem) => setWrong(problem !== null)}
        place="cell"
        label={label(field.label)}
      />
    </div>
  )
}
