import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useScrollerWindow } from './scroller-window.ts'

interface MeasuredRowsProps {
  /** One for each row, which keeps its height wherever the row goes. */
  keys: readonly string[]
  /** The height of a row that has not been drawn yet. */
  guess: number
  gap: number
  /** Rows drawn beyond the edges, so that scrolling shows no gap. */
  spare: number
  /** Pixels before the first row and behind the last one. */
  before: number
  after: number
}

interface MeasuredRows {
  /** The rows that are drawn, with where they begin. */
  items: readonly { index: number; start: number }[]
  /** Of all rows. */
  height: number
  /** Where a row begins; behind the last one for one more. */
  startOf: (row: number) => number
  /** Brings a row into sight, by as little as it takes. */
  scrollTo: (row: number) => void
  /** The ref of each row that is drawn, which says its key in `data-row`. */
  measure: (row: HTMLElement | null) => (() => void) | undefined
}

const step = 48

/** Which rows of a scroller are drawn, where each is as high as what it holds. */
export function useMeasuredRows(
  scroller: RefObject<HTMLElement | null>,
  { keys, guess, gap, spare, before, after }: MeasuredRowsProps,
): MeasuredRows {
  const { heights, version, measure } = useHeights(scroller)
  const seen = useScrollerWindow(scroller, step)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says when heights are others
  const starts = useMemo(() => {
    const found = [before]
    for (const key of keys) found.push((found.at(-1) ?? 0) + (heights.get(key) ?? guess) + gap)
    return found
  }, [keys, version, before, guess, gap])
  const latest = useRef(starts)
  latest.current = starts

  const scrollTo = useCallback(
    (row: number) => {
      const element = scroller.current
      const [start, end] = [latest.current[row], latest.current[row + 1]]
      if (!element || start === undefined || end === undefined) return
      if (start < element.scrollTop) element.scrollTop = start - before
      else if (end > element.scrollTop + element.clientHeight) element.scrollTop = end - element.clientHeight
    },
    [scroller, before],
  )

  const room = spare * (guess + gap)
  const items = rowsBetween(starts, seen.top - room, seen.top + seen.height + step + room)
  const last = starts.at(-1) ?? 0
  return {
    items,
    height: keys.length === 0 ? before + after : last - gap + after,
    startOf: (row) => starts[row] ?? last,
    scrollTo,
    measure,
  }
}

function rowsBetween(starts: readonly number[], from: number, to: number) {
  const items: { index: number; start: number }[] = []
  for (let index = rowAt(starts, from); index < starts.length - 1; index++) {
    const start = starts[index] ?? 0
    if (start > to) break
    items.push({ index, start })
  }
  return items
}

/** The row that stands at a height, found by halves. */
function rowAt(starts: readonly number[], top: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= top) low = middle
    else high = middle - 1
  }
  return low
}

function useHeights(scroller: RefObject<HTMLElement | null>) {
  const [heights] = useState(() => new Map<string, number>())
  const [version, setVersion] = useState(0)
  const observer = useRef<ResizeObserver | null>(null)
  const look = useCallback(
    (row: HTMLElement) => {
      const key = row.dataset.row ?? ''
      const height = row.offsetHeight
      const known = heights.get(key)
      if (height === 0 || known === height) return
      heights.set(key, height)
      // What is read stays where it is when a row above it turns out to be of another height.
      const element = scroller.current
      const isAbove = element && row.getBoundingClientRect().bottom < element.getBoundingClientRect().top
      if (isAbove && known !== undefined) element.scrollTop += height - known
      setVersion((before) => before + 1)
    },
    [heights, scroller],
  )
  const measure = useCallback(
    (row: HTMLElement | null) => {
      if (!row) return
      observer.current ??= new ResizeObserver((changed) => {
        for (const { target } of changed) look(target as HTMLElement)
      })
      observer.current.observe(row)
      look(row)
      return () => observer.current?.unobserve(row)
    },
    [look],
  )
  useEffect(() => () => observer.current?.disconnect(), [])
  return { heights, version, measure }
}
