import { useCallback, useState } from 'react'

// Kept while the page is: who comes back from a record of an opened column finds its card again.
const opened = new Map<string, ReadonlySet<string>>()

/** Which of the columns that are rails at first are open: by a click until the next, or as long as a card is held over them. */
export function useOpenRails(object: string) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => opened.get(object) ?? none)
  const [held, setHeld] = useState<ReadonlySet<string>>(none)
  const toggle = useCallback(
    (key: string) => {
      const next = new Set(opened.get(object) ?? none)
      if (!next.delete(key)) next.add(key)
      opened.set(object, next)
      setOpen(next)
    },
    [object],
  )
  const hold = useCallback((key: string) => setHeld((before) => new Set([...before, key])), [])
  const closeHeld = useCallback(() => setHeld(none), [])
  return { isOpen: (key: string) => open.has(key) || held.has(key), toggle, hold, closeHeld }
}

const none: ReadonlySet<string> = new Set()
