import { useEffect } from 'react'
import type { EvenRows } from '../../../platform/ui/rows/use-even-rows.ts'

/** The rows of a table that are looked at: those on the screen from 1, and those drawn from 0. */
export interface SeenRows {
  first: number
  last: number
  drawnFrom: number
  drawnTo: number
}

/** Tells which rows are seen whenever they are others. */
export function useSeenRows(
  { items, seen }: EvenRows,
  rowHeight: number,
  count: number,
  onSeen: (rows: SeenRows) => void,
): void {
  useEffect(() => {
    const first = Math.floor(seen.top / rowHeight)
    const last = Math.floor((seen.top + seen.height - headHeight) / rowHeight)
    onSeen({
      first: Math.min(first + 1, count),
      last: Math.min(last, count),
      drawnFrom: items[0]?.index ?? 0,
      drawnTo: items.at(-1)?.index ?? -1,
    })
  })
}

const headHeight = 32
