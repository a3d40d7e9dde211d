import { useSyncExternalStore } from 'react'
import { changeSignal } from '../../../platform/change-signal.ts'

let isOpen = false
const { subscribe, announce } = changeSignal()

/** Shows what waits to be sent, and what was not taken. */
export function openWaiting(): void {
  isOpen = true
  announce()
}

export function closeWaiting(): void {
  isOpen = false
  announce()
}

export function useIsWaitingShown(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen)
}
