import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { Notification, NotificationPage } from '../../../shared/core/notifications.ts'
import { request } from '../../platform/api/request.ts'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { useChangeNotifications } from './notification-queries.ts'

const newestQuery = queryOptions({
  queryKey: ['notifications', 'newest'],
  queryFn: ({ signal }) =>
    request<NotificationPage>('/notifications', { query: { place: 'unread', limit: 20 }, signal }),
})

/** What the open page shows itself need not be told besides: unread notifications about it are read. */
export function useReadHere(isAbout: (told: Notification) => boolean): void {
  const { unread } = useOwnNavigation()
  const change = useChangeNotifications()
  const { data } = useQuery({ ...newestQuery, enabled: unread > 0 })
  const read = useEffectEvent((page: NotificationPage) => {
    const ids = page.notifications.filter(isAbout).map(({ id }) => id)
    if (ids.length > 0) change.mutate({ ids, isRead: true })
  })
  useEffect(() => {
    if (data && document.visibilityState === 'visible') read(data)
  }, [data])
}
