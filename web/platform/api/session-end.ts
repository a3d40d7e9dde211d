import { useSyncExternalStore } from 'react'
import { changeSignal } from '../change-signal.ts'

let isEnded = false
let begun = 0
const { subscribe, announce } = changeSignal()

/** The server no longer knows who asks: the session is over, while the page still shows what was read in it. */
export function noteSessionEnd(): void {
  if (isEnded) return
  isEnded = true
  announce()
}

/** The same person signed in again. */
export function noteSessionBegun(): void {
  if (!isEnded) return
  isEnded = false
  begun++
  announce()
}

/** How often that was: what was asked before the last time was asked in a session that is over. */
export function sessionsBegun(): number {
  return begun
}

/** Has the session ended under the page? Asked once. */
export function isSessionOver(): boolean {
  return isEnded
}

/** The same, followed. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(subscribe, () => isEnded)
}
