import { useSyncExternalStore } from 'react'

const prefix = 'kith.widths.'
const listeners = new Set<() => void>()
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
  for (const listener of listeners) listener()
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

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
