import { useEffect, useMemo, useRef } from 'react'
import type { Jump, ListWindow } from '../../records/list-window.ts'
import type { Line, ReadLines } from './line.ts'
import type { SeenRows } from './seen-rows.ts'

const rowsAhead = 60
/** How long somebody looks at a place before it is read: whoever drags the bar passes many. */
const settledMs = 140

/** Records one below the other, read as they come into sight; far from what was read, from there on. */
export function useFlatLines(list: ListWindow) {
  const { records, related, hasMore } = list
  const lines = useMemo(
    () => records.map((record): Line => ({ kind: 'record', record, related })),
    [records, related],
  )
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(settling.current), [])

  async function readTo(row: number): Promise<ReadLines> {
    const read = await list.readTo(row)
    return {
      lines: read.records.map((record) => ({ kind: 'record', record, related: read.related })),
      isEnd: !read.hasMore,
    }
  }
  const follow = ({ drawnFrom, drawnTo, farAt }: SeenRows) => {
    clearTimeout(settling.current)
    list.see(drawnFrom, drawnTo)
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
