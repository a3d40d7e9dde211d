import { useEffect, useEffectEvent, useRef } from 'react'
import { isApiError } from './api-error.ts'
import { useSessionEnded } from './session-end.ts'

/** Does again what was refused because the session had ended, once its person signed in again in place. */
export function useAgainWhenBack(error: unknown, act: () => void): void {
  const isEnded = useSessionEnded()
  const wasEnded = useRef(isEnded)
  const again = useEffectEvent(() => {
    if (isApiError(error) && error.status === 401) act()
  })
  useEffect(() => {
    const isBack = wasEnded.current && !isEnded
    wasEnded.current = isEnded
    if (isBack) again()
  }, [isEnded])
}
