import { type RefObject, useEffect } from 'react'

/** The rows of a table that are looked at: those on the screen from 1, and those drawn from 0. */
export interface SeenRows {
  first: number
  last: number
  drawnFrom: number
  drawnTo: number
}

/** Tells which rows are seen whenever they are others; gives a function that tells at once. */
export function useSeenRows(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
  items: readonly { index: number }[],
  onSeen: (rows: SeenRows) => void,
): () => void {
  const tell = () => {
    const onScreen = visible(scroller.current, rowHeight, count)
    onSeen({ ...onScreen, drawnFrom: items[0]?.index ?? 0, drawnTo: items.at(-1)?.index ?? -1 })
  }
  useEffect(tell)
  return tell
}

const headHeight = 32

function visible(scroller: HTMLElement | null, rowHeight: number, count: number) {
  if (!scroller) return { first: 0, last: 0 }
  const first = Math.floor(scroller.scrollTop / rowHeight)
  const last = Math.floor((scroller.scrollTop + scroller.clientHeight - headHeight) / rowHeight)
  return { first: Math.min(first + 1, count), last: Math.min(last, count) }
}
