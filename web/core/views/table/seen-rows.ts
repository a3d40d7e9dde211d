import { type RefObject, useEffect } from 'react'
import { rowAtHeight, type UnreadRoom } from '../../../platform/ui/rows/unread-room.ts'
import type { EvenRows } from '../../../platform/ui/rows/use-even-rows.ts'
import type { Span } from '../../records/pages-in-sight.ts'
import { type GridCursor, rangeOf } from './grid-cursor.ts'

/** The rows of a table that are looked at: those on the screen from 1, and those drawn from 0. */
export interface SeenRows {
  /** Of the whole list, as far as its places are known. */
  first: number
  last: number
  /** Of what was read. */
  drawnFrom: number
  drawnTo: number
  /** The rows the keyboard is on or that are chosen, wherever they are. */
  held?: Span | undefined
  /** Nothing that was read is near: how far on in the list one looks, 0 to 1. null: one looks at what was read. */
  farAt: number | null
}

interface RowsOfTable {
  scroller: RefObject<HTMLElement | null>
  rowHeight: number
  count: number
  room: UnreadRoom
  cursor?: GridCursor | null
}

/** Tells which rows are seen whenever they are others. */
export function useSeenRows(rows: EvenRows, table: RowsOfTable, onSeen: (rows: SeenRows) => void): void {
  useEffect(() => {
    const { items } = rows
    const drawn = { drawnFrom: items[0]?.index ?? 0, drawnTo: items.at(-1)?.index ?? -1 }
    const told = placesOf(rows, table)
    const held = table.cursor ? spanOf(table.cursor) : undefined
    onSeen({ ...(told.farAt === null ? told : scrolledTo(rows, table)), ...drawn, held })
  })
}

function spanOf(cursor: GridCursor): Span | undefined {
  const { top, bottom } = rangeOf(cursor)
  return bottom < 0 ? undefined : { from: Math.max(0, top), to: bottom }
}

/**
 * When the rows have just become others, what was scrolled is told a moment later. Asked only where it matters: to
 * answer, the browser lays out the rows just drawn at once.
 */
function scrolledTo(rows: EvenRows, table: RowsOfTable) {
  const top = table.scroller.current?.scrollTop ?? rows.seen.top
  return Math.abs(top - rows.seen.top) > table.rowHeight ? placesOf(rows, table, top) : placesOf(rows, table)
}

const headHeight = 32
/** So near to what was read, it is read on from there. */
const nearRows = 150

function placesOf({ seen, height }: EvenRows, table: RowsOfTable, scrolled = seen.top) {
  const { room, count, rowHeight } = table
  const before = room.above / room.perRow
  const all = Math.round(before + count + room.below / room.perRow)
  const top = rowAtHeight(scrolled, room, table)
  const bottom = rowAtHeight(scrolled + seen.height - headHeight, room, table)
  const isFar = top > before + count + nearRows || bottom < before - nearRows
  // At either end exactly that is meant. What was scrolled is told in steps of a row.
  const isEnd = scrolled + seen.height + rowHeight >= height
  return {
    first: Math.min(Math.floor(top) + 1, all),
    last: Math.min(Math.floor(bottom), all),
    farAt: !isFar ? null : isEnd ? 1 : scrolled < rowHeight ? 0 : Math.min(1, top / all),
  }
}
