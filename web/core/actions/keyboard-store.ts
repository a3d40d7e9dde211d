import { useSyncExternalStore } from 'react'
import { changeSignal } from '../../platform/change-signal.ts'

let isOpen = false
const { subscribe, announce } = changeSignal()

/** Shows the list of all keys, from wherever one is. */
export function openKeyboardHelp(): void {
  isOpen = true
  announce()
}

export function closeKeyboardHelp(): void {
  isOpen = false
  announce()
}

export function useIsKeyboardHelpOpen(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen)
}
