import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'

/**
 * Keeps what is typed for something that was opened and is still on its way, in order; Escape gives it up.
 * Without it the letters would be lost, and Enter would press the button that has the focus once more.
 */
export function useTypedAhead(isWaiting: boolean, onLeave: () => void): RefObject<string[]> {
  const keys = useRef<string[]>([])
  const keep = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'Backspace') keys.current.pop()
    else if (event.key !== 'Enter' && [...event.key].length > 1) return
    else if (!event.repeat) keys.current.push(event.key)
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    if (!isWaiting) return
    keys.current = []
    const onKey = (event: KeyboardEvent) => keep(event)
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [isWaiting])
  return keys
}
