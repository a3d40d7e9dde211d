import { useEffect, useState } from 'react'
import { soonMs, whenIdle } from '../../platform/ui/when-idle.ts'

/** Whether the first page is drawn with its content: what is not seen comes then, and not before. */
export function useFirstPageStands(): boolean {
  const [stands, setStands] = useState(false)
  useEffect(() => whenIdle(async () => setStands(true), soonMs), [])
  return stands
}
