import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Navigation } from '../../../shared/core/navigation.ts'
import { request } from '../../platform/api/request.ts'

const narrowKey = 'kith-narrow'

/** What the sidebar shows besides objects, views and pages: favourites, records opened last, menu, unread. */
export const navigationQuery = queryOptions({
  queryKey: ['navigation'],
  queryFn: async ({ signal }) => {
    const navigation = await request<Navigation>('/navigation', { signal })
    rememberNarrow(navigation.isNarrow)
    return navigation
  },
  staleTime: 60_000,
})

/** The same as it is known at the moment; empty until it is here. */
export function useOwnNavigation(): Navigation {
  const { data } = useQuery(navigationQuery)
  return data ?? { ...nothing, isNarrow: wasNarrow() }
}

/** Kept on the device too, so that the page does not move when the answer comes. */
export function rememberNarrow(isNarrow: boolean): void {
  if (isNarrow) localStorage.setItem(narrowKey, '1')
  else localStorage.removeItem(narrowKey)
}

function wasNarrow(): boolean {
  return localStorage.getItem(narrowKey) !== null
}

const nothing: Navigation = {
  favourites: [],
  recent: [],
  menu: { order: [], hidden: [] },
  folded: [],
  isNarrow: false,
  unread: 0,
}
