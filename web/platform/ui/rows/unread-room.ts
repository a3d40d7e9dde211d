/** Room that is kept for rows that were not read, in pixels. */
export interface UnreadRoom {
  above: number
  below: number
  /** What one of them takes: less than a row where there are very many. */
  perRow: number
}

// Browsers draw nothing that is higher than some sixteen million pixels.
const mostPixels = 12_000_000

/** The room for so many rows that were not read. */
export function unreadRoom(rows: { before: number; after: number }, rowHeight: number): UnreadRoom {
  const perRow = Math.min(rowHeight, mostPixels / Math.max(1, rows.before + rows.after))
  return { above: Math.round(rows.before * perRow), below: Math.round(rows.after * perRow), perRow }
}

interface ReadRows {
  count: number
  rowHeight: number
}

/** The row of the whole list (from 0, with a fraction) that stands at a height of the scroller. */
export function rowAtHeight(top: number, room: UnreadRoom, { count, rowHeight }: ReadRows): number {
  const before = room.above / room.perRow
  if (top < room.above) return Math.max(0, top / room.perRow)
  const read = count * rowHeight
  if (top <= room.above + read) return before + (top - room.above) / rowHeight
  return before + count + (top - room.above - read) / room.perRow
}

/** Where rows that stand in for unread ones begin, between two heights. */
export function unreadRows(
  { above, below }: UnreadRoom,
  { count, rowHeight }: ReadRows,
  drawn: { from: number; to: number },
): number[] {
  const end = above + count * rowHeight
  const tops: number[] = []
  const nearest = Math.max(1, Math.floor((above - drawn.to) / rowHeight))
  for (let top = above - nearest * rowHeight; top > -rowHeight && top > drawn.from; top -= rowHeight)
    tops.unshift(top)
  const first = Math.max(0, Math.floor((drawn.from - end) / rowHeight))
  for (let top = end + first * rowHeight; top < end + below && top < drawn.to; top += rowHeight)
    tops.push(top)
  return tops
}
