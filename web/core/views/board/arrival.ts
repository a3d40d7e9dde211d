import { useEffect } from 'react'
import { lateCode } from '../../../platform/late-code.ts'
import type { RecordList } from '../../records/record-list.ts'
import { useArrival } from './arrival-store.ts'

// Where it cannot be fetched nothing is marked.
const marking = lateCode(() => import('./mark-arrival.ts'))
const none: ReadonlySet<string> = new Set()

/**
 * Marks cards that were just put into a column, by its key, and brings them into sight: its order may have them
 * far from where they were let go.
 */
export function markArrived(ids: readonly string[], column: string): void {
  void marking.fetch().then(
    (code) => code.markArrival(ids, column),
    () => undefined,
  )
}

// Further down nobody looks for a card.
const readFor = 300

/** The cards that came into a column a moment ago; it reads on and scrolls to the first of them, wherever the server has it. */
export function useArrived(
  column: string,
  { records, hasMore, loadMore }: RecordList,
  scrollTo: (row: number) => void,
): ReadonlySet<string> {
  const { ids = none, isFollowed } = useArrival(column) ?? {}
  const row = ids.size === 0 ? -1 : records.findIndex(({ id }) => ids.has(id))
  // biome-ignore lint/correctness/useExhaustiveDependencies: others may come to the same row
  useEffect(() => {
    if (!isFollowed) return
    if (row < 0) return hasMore && records.length < readFor ? loadMore() : undefined
    scrollTo(row)
    marking.here()?.liftToast()
  }, [row, ids, isFollowed, scrollTo, records.length])
  return ids
}
