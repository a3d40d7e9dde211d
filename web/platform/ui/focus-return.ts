import { useEffect, useState } from 'react'
import { seenFocus } from './keys/seen-focus.ts'

/** Gives the focus back to what had it before a layer came, once the layer is gone and nothing else took it. */
export function useFocusReturn(): void {
  const [before] = useState(seenFocus)
  useEffect(
    () => () => {
      if (document.activeElement !== document.body || !(before instanceof HTMLElement)) return
      if (before.isConnected) before.focus({ preventScroll: true })
    },
    [before],
  )
}
