import { useSyncExternalStore } from 'react'
import { changeSignal } from '../../platform/change-signal.ts'

let isOpen = false
const { subscribe, announce } = changeSignal()

function set(next: boolean): void {
  isOpen = next
  announce()
}

/** Opens the palette, from wherever one is. */
export function openPalette(): void {
  set(true)
}

export function closePalette(): void {
  set(false)
}

/** Ctrl+K again closes what Ctrl+K opened. */
export function togglePalette(): void {
  set(!isOpen)
}

export function useIsPaletteOpen(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen)
}
