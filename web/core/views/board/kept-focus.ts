import { useEffect, useState } from 'react'

const acts = ['keydown', 'pointerdown', 'wheel'] as const

/**
 * The card that has the focus wherever it stands: it may be read again, moved by the server or sent back
 * meanwhile. Until the person does anything else, for then the focus is theirs.
 */
export function useKeptFocus() {
  const [focusId, setFocusId] = useState<string | null>(null)
  useEffect(() => {
    if (focusId === null) return
    const forget = () => setFocusId(null)
    // Before what the act does, which may set it anew.
    for (const act of acts) window.addEventListener(act, forget, { capture: true, passive: true })
    return () => {
      for (const act of acts) window.removeEventListener(act, forget, { capture: true })
    }
  }, [focusId])
  return { focusId, setFocusId }
}
