import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Tells when a place that is written in is left: the focus went elsewhere, or the place itself went away, as where
 * another cell is pressed before the focus leaves this one. Gives what its element listens by.
 */
export function useLeaving({ onBlurred, onGone }: { onBlurred: () => void; onGone: () => void }) {
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const gone = useEffectEvent(onGone)
  useEffect(() => {
    clearTimeout(leaving.current)
    return () => {
      leaving.current = setTimeout(gone, 0)
    }
  }, [])
  return {
    // Focus moving into a list that floats elsewhere is not leaving: it bubbles here too.
    onFocus: () => clearTimeout(leaving.current),
    onBlur: () => {
      leaving.current = setTimeout(onBlurred, 0)
    },
  }
}
