import { changeSignal } from './change-signal.ts'

const firstWaitMs = 2_000
const longestWaitMs = 30_000

const { subscribe, announce } = changeSignal()
let missing = 0
let timer: ReturnType<typeof setTimeout> | undefined
let waitMs = firstWaitMs

/** Calls back whenever what could not be fetched is tried once more; gives what ends that. */
export const onAgain = subscribe

/** Tries everything that is missing once more: the line is back, or somebody asked. */
export const tryAgain = announce

globalThis.window?.addEventListener?.('online', tryAgain)

/**
 * Something somebody looks for is missing: it is tried again, after longer and longer whiles, until the function
 * this gives is called. Where the device knows that it has no network, only when that is back.
 */
export function whileMissing(): () => void {
  missing += 1
  if (missing === 1) schedule()
  return () => {
    missing -= 1
    if (missing > 0) return
    clearTimeout(timer)
    waitMs = firstWaitMs
  }
}

function schedule(): void {
  timer = setTimeout(() => {
    waitMs = Math.min(longestWaitMs, waitMs * 2)
    schedule()
    if (globalThis.navigator?.onLine !== false) tryAgain()
  }, waitMs)
}
