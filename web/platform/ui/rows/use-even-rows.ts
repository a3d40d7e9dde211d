import { type RefObject, useCallback } from 'react'
import { useScrollerWindow } from './scroller-window.ts'

interface EvenRowsProps {
  count: number
  rowHeight: number
  /** Rows drawn beyond the edges, so that scrolling shows no gap. */
  spare: number
  /** Pixels at the top of the scroller that something else covers. */
  covered?: number
}

export interface EvenRows {
  /** The rows that are drawn, with where they begin. */
  items: readonly { index: number; start: number }[]
  /** What is on the screen, in pixels from the first row on. */
  seen: { top: number; height: number }
  /** Of all rows. */
  height: number
  /** Brings a row into sight: by as little as it takes, or to the middle. */
  scrollTo: (row: number, how?: { align: 'center' }) => void
}

/** Which rows of a scroller are drawn, where each is as high as the others. */
export function useEvenRows(
  scroller: RefObject<HTMLElement | null>,
  { count, rowHeight, spare, covered = 0 }: EvenRowsProps,
): EvenRows {
  const seen = useScrollerWindow(scroller, rowHeight)
  const scrollTo = useCallback(
    (row: number, how?: { align: 'center' }) => {
      const element = scroller.current
      if (!element) return
      const start = row * rowHeight
      const room = element.clientHeight - covered
      if (how) element.scrollTop = start - (room - rowHeight) / 2
      else if (start < element.scrollTop) element.scrollTop = start
      else if (start + rowHeight > element.scrollTop + room) element.scrollTop = start + rowHeight - room
    },
    [scroller, rowHeight, covered],
  )

  const shown = Math.ceil(seen.height / rowHeight) + 1
  // Fewer rows than before: the browser scrolls up, and tells only afterwards.
  const at = Math.max(0, Math.min(Math.floor(seen.top / rowHeight), count - shown))
  const first = Math.max(0, at - spare)
  const items = Array.from({ length: Math.min(count, at + shown + spare) - first }, (_, one) => ({
    index: first + one,
    start: (first + one) * rowHeight,
  }))
  return { items, seen, height: count * rowHeight, scrollTo }
}
