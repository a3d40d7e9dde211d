import { useEffect, useState } from 'react'
import { stillForMs } from '../../platform/ui/waited.ts'

const looksEveryMs = 100
const standsForMs = 300
// A page may wait long for what it shows; what is behind it does not wait with it.
const waitsAtMostMs = 3_000

/** Whether the first page is drawn with its content: what is not seen comes then, and not before. */
export function useFirstPageStands(): boolean {
  const [stands, setStands] = useState(false)
  useEffect(() => {
    const begun = performance.now()
    const timer = setInterval(() => {
      if (stillForMs() < standsForMs && performance.now() - begun < waitsAtMostMs) return
      clearInterval(timer)
      setStands(true)
    }, looksEveryMs)
    return () => clearInterval(timer)
  }, [])
  return stands
}
