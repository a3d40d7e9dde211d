import { useSyncExternalStore } from 'react'
import { changeSignal } from '../../../platform/change-signal.ts'

/** Widths by path of column. */
export interface ColumnWidths {
  /** Of lists without a view, on this device. */
  kept: Readonly<Record<string, number>>
  /** Of columns whose edge is being dragged. */
  dragged: Readonly<Record<string, number>>
}

const narrowestColumn = 60
const widestColumn = 800

const prefix = 'kith.widths.'
const { subscribe, announce } = changeSignal()
const known = new Map<string, ColumnWidths>()

/** Widths somebody gave columns of an object where no view keeps them. */
export function useColumnWidths(object: string): ColumnWidths {
  return useSyncExternalStore(subscribe, () => widthsOf(object))
}

/** Shows a column at a width while its edge is dragged; null ends it. */
export function dragColumnWidth(object: string, path: string, width: number | null): void {
  const { kept, dragged } = widthsOf(object)
  const { [path]: _, ...others } = dragged
  known.set(object, { kept, dragged: width === null ? others : { ...others, [path]: inBounds(width) } })
  announce()
}

/** Remembers the width of a column on this device. */
export function keepColumnWidth(object: string, path: string, width: number): void {
  const { kept, dragged } = widthsOf(object)
  const next = { ...kept, [path]: inBounds(width) }
  known.set(object, { kept: next, dragged })
  localStorage.setItem(prefix + object, JSON.stringify(next))
  announce()
}

/** A width columns may have. */
export function inBounds(width: number): number {
  return Math.round(Math.min(widestColumn, Math.max(narrowestColumn, width)))
}

function widthsOf(object: string): ColumnWidths {
  const cached = known.get(object)
  if (cached) return cached
  const read = { kept: stored(object), dragged: {} }
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
