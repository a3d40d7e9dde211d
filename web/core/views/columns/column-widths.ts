import { useSyncExternalStore } from 'react'
import { changeSignal } from '../../../platform/change-signal.ts'

const prefix = 'kith.widths.'
const { subscribe, announce } = changeSignal()
const known = new Map<string, Readonly<Record<string, number>>>()

/** Widths somebody dragged columns of an object to, on this device. */
export function useColumnWidths(object: string): Readonly<Record<string, number>> {
  return useSyncExternalStore(subscribe, () => widthsOf(object))
}

/** Remembers the width of a column on this device. */
export function setColumnWidth(object: string, path: string, width: number): void {
  const next = { ...widthsOf(object), [path]: Math.round(width) }
  known.set(object, next)
  localStorage.setItem(prefix + object, JSON.stringify(next))
  announce()
}

function widthsOf(object: string): Readonly<Record<string, number>> {
  const cached = known.get(object)
  if (cached) return cached
  const read = stored(object)
  known.set(object, read)
  return read
}

function stored(object: string): Record<string, number> {
  try {
    return JSON.parse(localStorage.getItem(prefix + object) ?? '{}')
  } catch {
    return {}
  }
}
