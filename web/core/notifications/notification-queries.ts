import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Navigation } from '../../../shared/core/navigation.ts'
import type { NotificationPage } from '../../../shared/core/notifications.ts'
import type { NotificationChangeInput } from '../../../shared/core/notifications-contract.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { request } from '../../platform/api/request.ts'
import { sayProblem } from '../../platform/ui/toast-store.ts'
import { navigationQuery } from '../navigation/navigation.ts'
import type { InboxPlace } from './inbox-path.ts'
import type { Told } from './notification-kind.ts'

/** What the member was told, the newest first, a page after the other. */
export const notificationsQuery = (place: InboxPlace) =>
  infiniteQueryOptions({
    queryKey: ['notifications', place],
    queryFn: ({ pageParam, signal }) =>
      request<NotificationPage>('/notifications', {
        query: { place, ...(pageParam !== '' && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.next ?? undefined,
  })

/** Those of some pages with the names they need. */
export function toldOn(pages: readonly NotificationPage[]): Told[] {
  return pages.flatMap(({ notifications, related }) =>
    notifications.map((one) => ({
      ...one,
      actor: related[one.actorId ?? '']?.title ?? null,
      title: related[one.recordId ?? '']?.title ?? null,
    })),
  )
}

/** Marks as read or unread, or puts away; the list and the count follow. */
export function useChangeNotifications() {
  return useOwnChange((body: NotificationChangeInput) =>
    request<{ unread: number }>('/notifications', { method: 'PATCH', body }),
  )
}

export function useReadAll() {
  return useOwnChange((until: string) =>
    request<{ unread: number }>('/notifications/read-all', { method: 'POST', body: { until } }),
  )
}

function useOwnChange<Input>(send: (input: Input) => Promise<{ unread: number }>) {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: send,
    onSuccess: ({ unread }) => {
      queries.setQueryData(
        navigationQuery.queryKey,
        (before: Navigation | undefined) => before && { ...before, unread },
      )
      return queries.invalidateQueries({ queryKey: ['notifications'] })
    },
    onError: (error) => sayProblem(sentence(error)),
  })
}
