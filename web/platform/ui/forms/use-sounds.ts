import { useEffect, useState } from 'react'
import { hasHan } from '../han.ts'

type SoundsLike = (typed: string, text: string) => boolean

let loaded: SoundsLike | null = null

/** How Chinese texts are found by pinyin; null while none of them is Chinese, or it is still on its way. */
export function useSounds(texts: () => Iterable<string>): SoundsLike | null {
  const [sounds, setSounds] = useState<SoundsLike | null>(() => loaded)
  const isWanted = sounds === null && some(texts(), hasHan)
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    // Without it the texts are found as they are written.
    import('./sounds-like.ts').then(
      ({ soundsLike }) => {
        loaded = soundsLike
        if (!isGone) setSounds(() => soundsLike)
      },
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [isWanted])
  return sounds
}

function some<T>(values: Iterable<T>, holds: (value: T) => boolean): boolean {
  for (const value of values) if (holds(value)) return true
  return false
}
