import { useMemo } from 'react'
import type { RecordList } from '../../records/record-list.ts'
import type { Line, ReadLines } from './line.ts'
import type { SeenRows } from './seen-rows.ts'

const rowsAhead = 60
/** Rows kept for the page that is on its way, so that one sees that there are more. */
const waitingRows = 12

/** Records one below the other, read as they come into sight. */
export function useFlatLines(list: RecordList) {
  const { records, related, hasMore } = list
  const lines = useMemo(() => {
    const waiting = Array.from({ length: hasMore ? waitingRows : 0 }, (): Line => ({ kind: 'waiting' }))
    return [...records.map((record): Line => ({ kind: 'record', record, related })), ...waiting]
  }, [records, related, hasMore])

  async function readTo(row: number): Promise<ReadLines> {
    const read = await list.readTo(row)
    return {
      lines: read.records.map((record) => ({ kind: 'record', record, related: read.related })),
      isEnd: !read.hasMore,
    }
  }
  const follow = ({ drawnTo }: SeenRows) => {
    if (drawnTo >= records.length - rowsAhead) list.loadMore()
  }
  return { lines, hasMore, readTo, follow }
}
