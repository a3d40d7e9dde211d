import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import type {
  HistoryEvent,
  HistoryPage,
  TimelineItem,
  TimelinePage,
} from '../../../../shared/core/history.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { request } from '../../../platform/api/request.ts'
import { timelineKey } from './timelines-in-memory.ts'

/** What happened to a record, newest first, as far as it was read. */
export function useHistory(object: string, id: string) {
  const query = useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: ['records', object, 'events', id],
      queryFn: ({ pageParam, signal }) =>
        request<HistoryPage>(`/records/${object}/${id}/history`, {
          query: { limit: 50, ...(pageParam !== null && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.page.next,
    }),
  )
  const pages = query.data?.pages ?? []
  const events: HistoryEvent[] = pages.flatMap((page) => page.events)
  const related: Related = Object.assign({}, ...pages.map((page) => page.related))
  return { ...query, events, related }
}

/** What happened about a record, newest first, as far as it was read; `question` narrows it. */
export function useTimeline(object: string, id: string, question: Readonly<Record<string, string>> = {}) {
  const query = useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [...timelineKey(object, id), question],
      queryFn: ({ pageParam, signal }) =>
        request<TimelinePage>(`/records/${object}/${id}/timeline`, {
          query: { limit: 30, ...question, ...(pageParam !== null && { cursor: pageParam }) },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.page.next,
    }),
  )
  const pages = query.data?.pages ?? []
  const items: TimelineItem[] = pages.flatMap((page) => page.items)
  const related: Related = Object.assign({}, ...pages.map((page) => page.related))
  return { ...query, items, related }
}
