import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'
import { type ListAct, listAct } from './list-act.ts'

interface ListKeys {
  count: number
  /** `wasHeld`: Enter was pressed before these entries could be seen. */
  onEnter: (at: number, wasHeld: boolean) => void
  onEscape?: (() => void) | undefined
  /** Typing puts the mark back on the first entry. */
  typed: string
  /** The entry marked at first, for lists with a present choice. */
  start?: number
  /** False while the entries are not yet those of what is typed: Enter waits for them. */
  isSettled?: boolean
}

/**
 * The marked entry of a list that is worked from a text field: arrows, pages, Enter, Escape. Enter acts on
 * what was typed: pressed before its entries are there it is held until they are; Escape takes it back.
 */
export function useListKeys({ count, onEnter, onEscape, typed, start = 0, isSettled = true }: ListKeys) {
  const [mark, setMark] = useState({ at: Math.max(0, start), typed, isPointedAt: false })
  const [heldFor, setHeldFor] = useState<string | null>(null)
  const isMarked = mark.typed === typed
  const at = isMarked ? Math.min(mark.at, Math.max(0, count - 1)) : 0
  const isHeld = heldFor === typed
  // Typing on takes a held Enter back for good.
  if (heldFor !== null && !isHeld) setHeldFor(null)
  const setActive = (to: number) => setMark({ at: to, typed, isPointedAt: false })
  const chooseHeld = useEffectEvent(() => {
    setHeldFor(null)
    if (isHeld && count > 0) onEnter(at, true)
  })
  useEffect(() => {
    if (isHeld && isSettled) chooseHeld()
  }, [isHeld, isSettled])

  function act(done: ListAct): void {
    if (done.kind === 'mark') setMark({ at: done.at, typed, isPointedAt: true })
    if (done.kind === 'choose') onEnter(at, false)
    if (done.kind === 'leave') onEscape?.()
    // Whatever else is pressed takes a held Enter back.
    setHeldFor(done.kind === 'hold' ? typed : null)
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const isPointedAt = isMarked && mark.isPointedAt
    const done = listAct(event.key, { at, count, typed, isSettled, isPointedAt, isHeld })
    if (done === null || (done.kind === 'leave' && !onEscape)) return
    act(done)
    event.preventDefault()
    event.stopPropagation()
  }

  return { active: at, setActive, onKeyDown, isHeld }
}
