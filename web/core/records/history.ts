import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { HistoryEvent, HistoryPage, TimelineItem, TimelinePage } from '../../../shared/core/history.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Related } from '../../../shared/core/records.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { request } from '../../platform/api/request.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../platform/ui/toast-store.ts'
import { undoOperation } from '../operations/operation-requests.ts'
import { refreshRecords } from './record-cache.ts'
import { recordTexts } from './record-texts.ts'

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

/** What happened about a record, newest first, as far as it was read. */
export function useTimeline(object: string, id: string) {
  const query = useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: timelineKey(object, id),
      queryFn: ({ pageParam, signal }) =>
        request<TimelinePage>(`/records/${object}/${id}/timeline`, {
          query: { limit: 30, ...(pageParam !== null && { cursor: pageParam }) },
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

/** Where a record's timeline is kept: asked again with its events, and when something is written about it. */
export function timelineKey(object: string, id: string) {
  return ['records', object, 'events', id, 'timeline'] as const
}

/** Takes back one change of a record's history, whoever made it. */
export function useUndoEvent(object: ObjectDefinition) {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: (event: HistoryEvent) => undoOperation(event.operationId),
    onSuccess: ({ skipped }) =>
      skipped.length > 0
        ? sayProblem(t('undoSkipped', { count: skipped.length }))
        : sayDone(t('changeUndone')),
    onError: (error) => sayProblem(sentence(error)),
    onSettled: () => refreshRecords(queries, object.name),
  })
}
