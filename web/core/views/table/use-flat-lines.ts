import { useEffect, useMemo, useRef } from 'react'
import { recordLimits } from '../../../../shared/core/records.ts'
import type { Jump, ListWindow } from '../../records/list-window.ts'
import { linesOf, type ReadLines, type TooManyRows, type WantedRows } from './line.ts'
import type { SeenRows } from './seen-rows.ts'

const rowsAhead = 60
/** How long somebody looks at a place before it is read: whoever drags the bar passes many. */
const settledMs = 140

/** Records one below the other, read as they come into sight; far from what was read, from there on. */
export function useFlatLines(list: ListWindow) {
  const { records, away, related, hasMore } = list
  const lines = useMemo(() => linesOf({ records, away, related }), [records, away, related])
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(settling.current), [])

  async function readTo(rows: WantedRows): Promise<ReadLines | TooManyRows> {
    const to = 'to' in rows ? rows.to : rows.from + rows.records - 1
    if (to - rows.from >= recordLimits.batch) return { tooMany: to - rows.from + 1 }
    const read = await list.readTo({ from: rows.from, to })
    return { lines: linesOf(read), isEnd: !read.hasMore, to }
  }
  const follow = ({ drawnFrom, drawnTo, farAt, held }: SeenRows) => {
    clearTimeout(settling.current)
    if (drawnTo >= 0) list.see({ sight: { from: drawnFrom, to: drawnTo }, held, letsGo: true })
    if (farAt !== null) settling.current = setTimeout(() => list.jump(jumpTo(farAt)), settledMs)
    else if (list.isStale) return
    else if (drawnTo >= records.length - rowsAhead) list.loadMore()
    else if (drawnFrom < rowsAhead) list.loadEarlier()
  }
  return { lines, hasMore, readTo, follow }
}

function jumpTo(share: number): Jump {
  return {
    start: share === 0 ? null : { at: share },
    shows: share === 1 ? 'last' : 'first',
    takesCursor: false,
  }
}
