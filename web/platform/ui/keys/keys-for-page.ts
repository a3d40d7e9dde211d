import { useEffect } from 'react'
import { type KeptKey, press, pressKept } from './kept-keys.ts'

let waitingParts = 0
let leavingParts = 0
let kept: KeptKey[] = []

/** While this is shown, keys that nothing answers yet wait until what it stands for is there. */
export function useKeysWait(): void {
  useEffect(() => {
    waitingParts++
    return () => {
      waitingParts--
      releaseSoon()
    }
  }, [])
}

/** While a page is being left, keys are meant for the one that comes, and not for what is still shown. */
export function useLeavingPage(isLeaving: boolean): void {
  useEffect(() => {
    if (!isLeaving) return
    leavingParts++
    return () => {
      leavingParts--
      releaseSoon()
    }
  }, [isLeaving])
}

export function isPageLeft(): boolean {
  return leavingParts > 0
}

/** How many keys wait for a page; null when none is on its way. */
export function keptForPage(): number | null {
  if (isReleasing) return null
  return isOnItsWay() || kept.length > 0 ? kept.length : null
}

export function keepForPage({ key, code, shiftKey }: KeyboardEvent): void {
  kept.push({ key, code, shiftKey })
}

/** Somebody went on to something else: what was kept is not meant any more. */
export function forgetKept(): void {
  kept = []
}

const againMs = 50
/** A page stands and its parts are not drawn yet: so long somebody is waited for who answers the first key. */
const patienceMs = 2_000

// What comes in the place of one that waits may wait itself, and has to be listening when the keys come.
function releaseSoon(): void {
  const until = performance.now() + patienceMs
  const release = () => {
    if (isOnItsWay() || isReleasing) return
    const [first, ...others] = kept
    if (first === undefined) return
    isReleasing = true
    const isAnswered = press(first)
    isReleasing = false
    if (isAnswered) {
      forgetKept()
      void pressKept(others)
    } else if (performance.now() < until) setTimeout(release, againMs)
    else forgetKept()
  }
  setTimeout(release, 0)
}

let isReleasing = false

function isOnItsWay(): boolean {
  return waitingParts + leavingParts > 0
}
