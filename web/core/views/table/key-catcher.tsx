import { type CompositionEvent, type FormEvent, type RefObject, useRef } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { viewTexts } from '../view-texts.ts'
import type { GridCursor } from './grid-cursor.ts'
import styles from './key-catcher.module.css'

interface Props {
  element: RefObject<HTMLTextAreaElement | null>
  cursor: GridCursor | null
  /** Letters begin to write where the cursor is. */
  isOn: boolean
  /** What was written on a cell, and begins its new value. */
  onWrite: (at: GridCursor, text: string) => void
}

// A finger that chooses a cell wants no keyboard on the screen yet.
const isTouched = globalThis.matchMedia?.('(pointer: coarse)').matches ?? false

/**
 * Takes the keys of a table in the place of its chosen cell, so that an input method begins to compose there with
 * the first letter: what it composes is shown over the cell, and begins its new value when it is done.
 */
export function KeyCatcher({ element, cursor, isOn, onWrite }: Props) {
  const t = useTexts(viewTexts)
  const composedAt = useRef<GridCursor | null>(null)
  const give = (field: HTMLTextAreaElement, at: GridCursor | null) => {
    const text = field.value
    field.value = ''
    if (text !== '' && at) onWrite(at, text)
  }
  const begin = ({ currentTarget }: CompositionEvent<HTMLTextAreaElement>) => {
    composedAt.current = cursor
    if (cursor) placeOver(currentTarget, cursor)
    currentTarget.dataset.composing = ''
  }
  const end = ({ currentTarget }: CompositionEvent<HTMLTextAreaElement>) => {
    delete currentTarget.dataset.composing
    // Whoever went to another cell meanwhile wrote on this one.
    give(currentTarget, composedAt.current)
    composedAt.current = null
  }
  // Said, or chosen among signs: written without a key.
  const take = ({ currentTarget }: FormEvent<HTMLTextAreaElement>) => {
    if (composedAt.current === null) give(currentTarget, cursor)
  }
  return (
    <textarea
      ref={element}
      className={styles.catcher}
      data-takes-keys
      rows={1}
      tabIndex={isOn ? 0 : -1}
      aria-hidden={!isOn || undefined}
      aria-label={t('tableLabel')}
      aria-activedescendant={isOn && cursor ? `cell-${cursor.row}-${cursor.column}` : undefined}
      inputMode={isTouched ? 'none' : undefined}
      autoComplete="off"
      spellCheck={false}
      onCompositionStart={begin}
      onCompositionEnd={end}
      onInput={take}
    />
  )
}

/** Over the cell, where the input method puts its list of words too. */
function placeOver(field: HTMLTextAreaElement, { row, column }: GridCursor): void {
  const table = field.parentElement
  const cell = table?.querySelector(`#cell-${row}-${column}`)
  if (!table || !cell) return
  const [from, at] = [table.getBoundingClientRect(), cell.getBoundingClientRect()]
  field.style.top = `${at.top - from.top + table.scrollTop}px`
  field.style.left = `${at.left - from.left + table.scrollLeft}px`
  field.style.minWidth = `${at.width}px`
  field.style.height = `${at.height}px`
  field.style.lineHeight = `${at.height}px`
}
