import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Column } from '../columns/column.ts'
import type { GridCursor } from './grid-cursor.ts'
import { placeOfColumn, type SeenColumns, seenColumns, type Window } from './seen-columns.ts'

const checkWidth = 38
/** The table is drawn anew only when it moved by so much. */
const grain = 120

/** Which columns are drawn, as the table is scrolled sideways, and a way to bring one into sight. */
export function useSeenColumns(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly Column[],
  cursor: GridCursor | null,
) {
  const [window, setWindow] = useState<Window>({ left: 0, width: 1_600 })
  const seen = useDrawnColumns(columns, window, cursor?.isEditing ? cursor.column : null)
  const width = checkWidth + columns.reduce((sum, column) => sum + column.width, 0)
  const pinnedWidth = checkWidth + seen.pinned.reduce((sum, { column }) => sum + column.width, 0)

  const follow = () => {
    const element = scroller.current
    if (!element) return
    element.toggleAttribute('data-moved', element.scrollLeft > 0)
    const left = Math.floor(element.scrollLeft / grain) * grain
    const next = { left, width: element.clientWidth + grain }
    if (next.left !== window.left || next.width !== window.width) setWindow(next)
  }
  const latest = useRef(follow)
  latest.current = follow
  // Not after every drawing: asking where it stands makes the browser lay everything out at once.
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    latest.current()
    const observer = new ResizeObserver(() => latest.current())
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])

  const revealColumn = (at: number) => {
    const element = scroller.current
    const place = placeOfColumn(columns, at)
    if (!element || !place) return
    const room = element.clientWidth - pinnedWidth
    if (place.start < element.scrollLeft) element.scrollLeft = place.start
    else if (place.end > element.scrollLeft + room)
      element.scrollLeft = Math.min(place.start, place.end - room)
  }

  return { seen, width, revealColumn, follow }
}

/** The columns in sight, and the one that is written, wherever it is. */
function useDrawnColumns(columns: readonly Column[], window: Window, kept: number | null): SeenColumns {
  const inSight = useMemo(() => seenColumns(columns, window, checkWidth, null), [columns, window])
  // Most are written in sight: then the same columns are drawn, and no row but the one is drawn anew.
  return useMemo(() => {
    const isDrawn = kept === null || [...inSight.pinned, ...inSight.moving].some(({ at }) => at === kept)
    return isDrawn ? inSight : seenColumns(columns, window, checkWidth, kept)
  }, [inSight, columns, window, kept])
}
