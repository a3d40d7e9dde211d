import { type RefObject, useCallback } from 'react'
import { useScrollerWindow } from './scroller-window.ts'
import { type UnreadRoom, unreadRows } from './unread-room.ts'

interface EvenRowsProps {
  count: number
  rowHeight: number
  /** Rows drawn beyond the edges, so that scrolling shows no gap. */
  spare: number
  /** Pixels at the top of the scroller that something else covers. */
  covered?: number
  /** Room for rows that were not read, before and behind. */
  around?: UnreadRoom
}

export interface EvenRows {
  /** The rows that are drawn, with where they begin. */
  items: readonly { index: number; start: number }[]
  /** What is on the screen, in pixels from the first row on. */
  seen: { top: number; height: number }
  /** Where rows stand in for what was not read, as far as that is looked at. */
  unread: readonly number[]
  /** Of all rows. */
  height: number
  /** Brings a row into sight: by as little as it takes, or to the middle. */
  scrollTo: (row: number, how?: { align: 'center' }) => void
}

/** Which rows of a scroller are drawn, where each is as high as the others. */
export function useEvenRows(
  scroller: RefObject<HTMLElement | null>,
  { count, rowHeight, spare, covered = 0, around = noRoom }: EvenRowsProps,
): EvenRows {
  const seen = useScrollerWindow(scroller, rowHeight)
  const { above } = around
  const scrollTo = useCallback(
    (row: number, how?: { align: 'center' }) => {
      const element = scroller.current
      if (!element) return
      const start = above + row * rowHeight
      const room = element.clientHeight - covered
      if (how) element.scrollTop = start - (room - rowHeight) / 2
      else if (start < element.scrollTop) element.scrollTop = start
      else if (start + rowHeight > element.scrollTop + room) element.scrollTop = start + rowHeight - room
    },
    [scroller, rowHeight, covered, above],
  )

  const shown = Math.ceil(seen.height / rowHeight) + 1
  // Fewer rows than before: the browser scrolls up, and tells only afterwards.
  const at = Math.max(0, Math.min(Math.floor((seen.top - above) / rowHeight), count - shown))
  const first = Math.max(0, at - spare)
  const items = Array.from({ length: Math.min(count, at + shown + spare) - first }, (_, one) => ({
    index: first + one,
    start: above + (first + one) * rowHeight,
  }))
  const drawn = { from: seen.top - spare * rowHeight, to: seen.top + seen.height + spare * rowHeight }
  return {
    items,
    seen,
    unread: unreadRows(around, { count, rowHeight }, drawn),
    height: above + count * rowHeight + around.below,
    scrollTo,
  }
}

const noRoom: UnreadRoom = { above: 0, below: 0, perRow: 1 }
