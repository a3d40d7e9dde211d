import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { TimelineItem, TimelinePage } from '../../../../shared/core/history.ts'

/** Asks again for the timelines in memory, of whatever records they are. */
export function refreshTimelines(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ predicate: ({ queryKey }) => isTimeline(queryKey) })
}

/** Changes a note or a file on every timeline in memory. */
export function patchTimelines(queries: QueryClient, id: string, values: Record<string, unknown>): void {
  const isIt = (item: TimelineItem) => 'record' in item && item.record.id === id
  queries.setQueriesData<InfiniteData<TimelinePage>>(
    { predicate: ({ queryKey }) => isTimeline(queryKey) },
    (list) => {
      if (!list?.pages.some(({ items }) => items.some(isIt))) return list
      const patched = (item: TimelineItem) =>
        'record' in item && isIt(item) ? { ...item, record: { ...item.record, ...values } } : item
      return { ...list, pages: list.pages.map((page) => ({ ...page, items: page.items.map(patched) })) }
    },
  )
}

function isTimeline(key: readonly unknown[]): boolean {
  return key[0] === 'records' && key[2] === 'events' && key[4] === 'timeline'
}
