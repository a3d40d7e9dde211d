import type { Column } from '../columns/column.ts'
import { besideName } from '../columns/name-beside.ts'

/** Which columns of a table are drawn, and the room that the others take. */
export interface SeenColumns {
  pinned: { column: Column; at: number; left: number }[]
  moving: { column: Column; at: number }[]
  before: number
  after: number
  /** What is read together with the name, in sight or not: a name does not change while one scrolls. */
  beside: readonly Column[]
}

/** What is scrolled to, sideways. */
export interface Window {
  left: number
  width: number
}

/** How far beyond the edges columns are drawn, so that none is missing while the table moves. */
const ahead = 240

/** The columns to draw: those that are pinned, and of the others those in sight. `kept` is drawn wherever it is. */
export function seenColumns(
  columns: readonly Column[],
  window: Window,
  checkWidth: number,
  kept: number | null,
): SeenColumns {
  const all = columns.map((column, at) => ({ column, at }))
  let left = checkWidth
  const pinned = all
    .filter(({ column }) => column.isPinned)
    .map((one) => {
      const placed = { ...one, left }
      left += one.column.width
      return placed
    })
  const beside = besideName(columns)
  const from = window.left - ahead
  const to = window.left + window.width - left + ahead
  const others = all.filter(({ column }) => !column.isPinned)
  const starts = others.map((_, at) => widthOf(others.slice(0, at)))
  const isSeen = (at: number) =>
    others[at]?.at === kept || (starts[at]! + others[at]!.column.width >= from && starts[at]! <= to)
  const first = others.findIndex((_, at) => isSeen(at))
  const last = others.findLastIndex((_, at) => isSeen(at))
  if (first < 0) return { pinned, moving: [], before: 0, after: widthOf(others), beside }
  const moving = others.slice(first, last + 1)
  return { pinned, moving, before: starts[first]!, after: widthOf(others.slice(last + 1)), beside }
}

function widthOf(columns: readonly { column: Column }[]): number {
  return columns.reduce((sum, { column }) => sum + column.width, 0)
}

/** Where a column begins when nothing is scrolled, behind those that are pinned; null for a pinned one. */
export function placeOfColumn(columns: readonly Column[], at: number): { start: number; end: number } | null {
  const wanted = columns[at]
  if (!wanted || wanted.isPinned) return null
  const start = columns.slice(0, at).reduce((sum, one) => sum + (one.isPinned ? 0 : one.width), 0)
  return { start, end: start + wanted.width }
}
