import { type KeyboardEvent, useState } from 'react'

interface ListKeys {
  count: number
  onEnter: (at: number) => void
  onEscape?: (() => void) | undefined
  /** A new value puts the mark back on the first entry. */
  reset: unknown
  /** The entry marked at first, for lists with a present choice. */
  start?: number
}

/** The marked entry of a list that is worked from a text field: arrows, Home, End, Enter, Escape. */
export function useListKeys({ count, onEnter, onEscape, reset, start = 0 }: ListKeys) {
  const [mark, setMark] = useState({ at: Math.max(0, start), reset })
  const at = mark.reset === reset ? Math.min(mark.at, Math.max(0, count - 1)) : 0
  const setActive = (to: number) => setMark({ at: to, reset })

  function onKeyDown(event: KeyboardEvent): void {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const to = target(event.key, at, count)
    if (to !== null) setActive(to)
    else if (event.key === 'Enter' && count > 0) onEnter(at)
    else if (event.key === 'Escape' && onEscape) onEscape()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return { active: at, setActive, onKeyDown }
}

function target(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'PageDown') return Math.min(count - 1, at + 8)
  if (key === 'PageUp') return Math.max(0, at - 8)
  return null
}
