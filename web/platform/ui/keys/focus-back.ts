import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus back to where it was when something opened, or else to its anchor, unless it went elsewhere.
 * It is noted while drawing: a field that takes the focus as it appears has it before any effect runs.
 */
export function useFocusBack(isOpen: boolean, anchor: RefObject<HTMLElement | null>): void {
  const from = useRef<Element | null>(null)
  const wasOpen = useRef(false)
  if (isOpen && !wasOpen.current) from.current = document.activeElement
  wasOpen.current = isOpen
  useEffect(() => {
    if (!isOpen) return
    return () => {
      const atClose = document.activeElement
      const before = from.current === document.body ? anchor.current : from.current
      // Whatever opens next takes the focus first.
      setTimeout(() => {
        const isElsewhere = document.activeElement !== document.body && document.activeElement !== atClose
        if (!isElsewhere && before instanceof HTMLElement && before.isConnected)
          before.focus({ preventScroll: true })
      }, 10)
    }
  }, [isOpen, anchor])
}
