import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Jump } from '../../records/list-window.ts'
import type { GridCursor } from './grid-cursor.ts'
import { idIn, type Line } from './line.ts'

interface WindowScroll {
  lines: readonly Line[]
  rowHeight: number
  /** Pixels before the first row. */
  above: number
  landed: Jump | null
  setCursor: (change: (before: GridCursor | null) => GridCursor | null) => void
}

/** Keeps what is looked at in its place while rows come before it; shows what was jumped to when it has come. */
export function useWindowScroll(
  scroller: RefObject<HTMLElement | null>,
  { lines, rowHeight, above, landed, setCursor }: WindowScroll,
): void {
  const first = idIn(lines[0])
  const was = useRef({ first, above, landed })
  useLayoutEffect(() => {
    const before = was.current
    was.current = { first, above, landed }
    const element = scroller.current
    if (!element) return
    if (before.landed !== landed) return land(element)
    if (before.first === undefined || (before.above === 0 && above === 0)) return
    const row = lines.findIndex((line) => idIn(line) === before.first)
    if (row < 0) return
    const shift = above + row * rowHeight - before.above
    if (shift !== 0) element.scrollTop += shift
    if (row > 0) setCursor((cursor) => cursor && movedDown(cursor, row))
  })

  function land(element: HTMLElement): void {
    const isEnd = landed?.shows === 'last'
    element.scrollTop = isEnd ? above + lines.length * rowHeight : above
    const row = isEnd ? lines.length - 1 : 0
    // What it was on is not there any more.
    setCursor((cursor) =>
      landed?.takesCursor ? { row, column: cursor?.column ?? 0, isEditing: false } : null,
    )
    if (landed?.takesCursor) element.focus({ preventScroll: true })
  }
}

function movedDown(cursor: GridCursor, rows: number): GridCursor {
  const { to } = cursor
  return {
    ...cursor,
    row: cursor.row < 0 ? cursor.row : cursor.row + rows,
    ...(to && { to: { row: to.row + rows, column: to.column } }),
  }
}
