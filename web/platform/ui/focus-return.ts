import { useEffect, useState } from 'react'

/** Gives the focus back to what had it before a layer came, once the layer is gone and nothing else took it. */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (document.activeElement !== document.body || !(before instanceof HTMLElement)) return
      if (before.isConnected) before.focus({ preventScroll: true })
    },
    [before],
  )
}
