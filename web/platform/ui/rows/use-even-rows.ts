import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'

interface EvenRowsProps {
  count: number
  rowHeight: number
  /** Rows drawn beyond the edges, so that scrolling shows no gap. */
  spare: number
  /** Pixels at the top of the scroller that something else covers. */
  covered?: number
}

interface EvenRows {
  /** The rows that are drawn, with where they begin. */
  items: readonly { index: number; start: number }[]
  /** Of all rows. */
  height: number
  /** Brings a row into sight: by as little as it takes, or to the middle. */
  scrollTo: (row: number, how?: { align: 'center' }) => void
}

// Before the scroller is measured: as many as most screens hold.
const guessed = 24

/** Which rows of a scroller are drawn, where each is as high as the others. */
export function useEvenRows(
  scroller: RefObject<HTMLElement | null>,
  { count, rowHeight, spare, covered = 0 }: EvenRowsProps,
): EvenRows {
  const [seen, setSeen] = useState({ first: 0, shown: guessed })

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const first = Math.floor(element.scrollTop / rowHeight)
      const shown = Math.ceil(element.clientHeight / rowHeight) + 1
      setSeen((before) => (before.first === first && before.shown === shown ? before : { first, shown }))
    }
    look()
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, rowHeight])

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

  // Fewer rows than before: the browser scrolls up, and tells only afterwards.
  const first = Math.max(0, Math.min(seen.first, count - seen.shown) - spare)
  const end = Math.min(count, Math.min(seen.first, count) + seen.shown + spare)
  const items = Array.from({ length: Math.max(0, end - first) }, (_, at) => ({
    index: first + at,
    start: (first + at) * rowHeight,
  }))
  return { items, height: count * rowHeight, scrollTo }
}
