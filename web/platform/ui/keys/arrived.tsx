import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { typeIn } from './kept-keys.ts'

export interface Arrival {
  /** What was typed before it could be drawn. */
  ahead: RefObject<string[]>
  onArrive: () => void
}

/** Stands after what was waited for, which has the focus by the time this is drawn: types into it what was kept. */
export function Arrived({ ahead, onArrive }: Arrival) {
  const mark = useRef<HTMLSpanElement>(null)
  const arrive = useEffectEvent(() => {
    const panel = mark.current?.parentElement
    const keys = ahead.current.splice(0)
    onArrive()
    if (panel && keys.length > 0) void typeIn(keys, panel)
  })
  useEffect(() => arrive(), [])
  return <span ref={mark} hidden />
}
