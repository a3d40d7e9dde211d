import { useLayoutEffect, useState } from 'react'

// Between two that follow each other React may draw a few times.
const gapMs = 100

let shown = 0
let beganAt = 0
let endedAt = Number.NEGATIVE_INFINITY

/**
 * For how many milliseconds a page was waited for when these bars came: where they follow others, as those of a list
 * follow those of its page, they go on, and nothing blinks between them.
 */
export function useWaited(): number {
  const [waitedMs] = useState(() => {
    const now = performance.now()
    if (shown === 0 && now - endedAt > gapMs) beganAt = now
    return now - beganAt
  })
  useLayoutEffect(() => {
    shown += 1
    return () => {
      shown -= 1
      endedAt = performance.now()
    }
  }, [])
  return waitedMs
}

/** For how many milliseconds nothing has been waited for: 0 while bars stand where content will be. */
export function stillForMs(): number {
  return shown > 0 ? 0 : performance.now() - endedAt
}
