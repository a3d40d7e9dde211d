import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { TimelineItem, TimelinePage } from '../../../../shared/core/history.ts'
import { seenElsewhere } from '../seen-elsewhere.ts'

/** Asks again for the timelines in memory, of whatever records they are. */
export function refreshTimelines(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ predicate: ({ queryKey }) => isTimeline(queryKey) })
}

// A note or a file stands on timelines of what it is about.
seenElsewhere((queries, { id, values }) => {
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
})

/** Where a record's timeline is kept: asked again with its events, and when something is written about it. */
export function timelineKey(object: string, id: string) {
  return ['records', object, 'events', id, 'timeline'] as const
}

function isTimeline(key: readonly unknown[]): boolean {
  return key[0] === 'records' && key[2] === 'events' && key[4] === 'timeline'
}
