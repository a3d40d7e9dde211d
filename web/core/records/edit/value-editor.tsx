import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { fieldEditorOf } from '../../fields/field-editors.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useEditField } from './edit-field.ts'
import styles from './place-editor.module.css'
import type { PlaceEditorProps } from './place-editor.tsx'
import { isChosen, readTyped } from './read-typed.ts'
import { useRefusalAtField } from './refusal-at-field.ts'
import { dropRefusedEdit, keepRefusedEdit, useRefusedEdits } from './refused-edits.ts'
import { TheirValue } from './their-value.tsx'
import { useLeaving } from './use-leaving.ts'

interface Props extends PlaceEditorProps {
  /** The key that ended the writing before this was there. */
  ended: 'enter' | 'next' | 'before' | null
  /** This is there now: what is written is its own to save. */
  onHere: () => void
}

/**
 * A value being written where it stands: Enter and leaving save, Tab saves and goes on, Escape takes it
 * back. What the server refuses or nobody can read stays with the field until it is mended.
 */
export function ValueEditor({ object, one, field, onLeave, onEnter, begins, ended, onHere }: Props) {
  const { Input } = fieldEditorOf(field)
  const { id } = one.record
  const label = useLabel()
  const sentence = useDetailSentence()
  const edit = useEditField(object, useRefusalAtField(object))
  const refused = useRefusedEdits(id).get(field.name) ?? null
  // What it was when the writing began: what comes meanwhile is shown beside, and never written over unasked.
  const [before] = useState(one.record)
  const old = before[field.name] ?? null
  const context = useValueContext()
  const [begun] = useState(() => (begins === undefined ? null : readTyped(begins, { field, old, context })))
  const [value, setValue] = useState<unknown>(begun ? begun.value : refused ? refused.value : old)
  const [unread, setUnread] = useState<{ typed: string; why: string } | null>(() => {
    if (begun) return begun.unread && { typed: begins ?? '', why: sentence(begun.unread) }
    return refused?.typed === undefined ? null : { typed: refused.typed, why: refused.why }
  })
  const isOver = useRef(false)
  const leaving = useLeaving({ onBlurred: () => keep() && onLeave(0), onGone: keep })
  const endAtOnce = useEffectEvent(() => {
    onHere()
    if (ended !== null && unread === null && !isChosen(field)) end(ended)
  })
  useEffect(() => endAtOnce(), [])
  if (!Input) return null

  function end(how: NonNullable<Props['ended']>) {
    finish(value, how === 'next' ? 1 : how === 'before' ? -1 : 0)
    if (how === 'enter') onEnter?.()
  }

  function finish(final: unknown, step: 0 | 1 | -1) {
    if (isOver.current) return
    isOver.current = true
    save(final)
    onLeave(step)
  }

  function save(final: unknown) {
    dropRefusedEdit(id, field.name)
    if (!fieldTypeOf(field).equals(final, old)) edit(before, field, final)
  }

  /** Saves what stands here, or keeps what nobody can read; false where that was decided already. */
  function keep(): boolean {
    if (isOver.current) return false
    isOver.current = true
    if (unread === null) save(value)
    else keepRefusedEdit(id, field.name, { value: old, ...unread })
    return true
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const inLines = event.target instanceof HTMLTextAreaElement && !(event.metaKey || event.ctrlKey)
    if (event.key === 'Escape') {
      isOver.current = true
      dropRefusedEdit(id, field.name)
      onLeave(0)
    } else if (event.key === 'Enter' && !inLines) {
      if (unread === null) end('enter')
    } else if (event.key === 'Tab') {
      if (unread === null) end(event.shiftKey ? 'before' : 'next')
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  const isRefused = refused !== null && unread === null && Object.is(value, refused.value)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field inside bubble here
    <div className={styles.editor} onKeyDown={onKeyDown} {...leaving}>
      <Input
        field={field}
        value={value}
        typed={unread?.typed ?? begins}
        related={one.related}
        onChange={(next, done) => {
          setValue(next)
          if (done) finish(next, 0)
        }}
        onProblem={(problem, typed = '') => setUnread(problem && { typed, why: sentence(problem) })}
        place="cell"
        label={label(field.label)}
        invalid={isRefused}
      />
      <TheirValue
        one={one}
        field={field}
        begun={before}
        mine={value}
        onTake={() => {
          isOver.current = true
          dropRefusedEdit(id, field.name)
          onLeave(0)
        }}
      />
      {isRefused && (
        <span className={styles.why} role="alert">
          {refused.why}
        </span>
      )}
    </div>
  )
}
