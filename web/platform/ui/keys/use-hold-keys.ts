import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { uiTexts } from '../ui-texts.ts'
import { holdKeys, whenComposedAhead } from './waiting-field.ts'

export { whenComposedAhead }

/** Until a dialog that stands has settled where its focus goes, which it does a moment after it is drawn, and twice. */
export function useHoldUntilSettled(): void {
  const label = useTexts(uiTexts)('loading')
  useLayoutEffect(() => {
    const release = holdKeys(label, { isOnItsWay: false, onLeave: undefined })
    const timer = setTimeout(release, settledAfterMs)
    return () => {
      clearTimeout(timer)
      release()
    }
  }, [label])
}

const settledAfterMs = 50

/** In the place of what takes what is typed once it is there: until then it waits; Escape closes it. */
export function KeysHeld({ onClose }: { onClose?: () => void }) {
  const label = useTexts(uiTexts)('loading')
  const canBeClosed = onClose !== undefined
  const close = useEffectEvent(() => onClose?.())
  useLayoutEffect(
    () => holdKeys(label, { isOnItsWay: true, onLeave: canBeClosed ? () => close() : undefined }),
    [label, canBeClosed],
  )
  return null
}

/** Whether what was waited for may be drawn: once it is here and no input method composes what is typed for it. */
export function useOnceComposed(isHere: boolean): boolean {
  const [isReady, setReady] = useState(isHere)
  useEffect(() => {
    if (isHere) void whenComposedAhead().then(() => setReady(true))
  }, [isHere])
  return isReady
}
