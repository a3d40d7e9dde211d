import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ViewDefinition } from '../../../shared/core/views.ts'
import { request } from '../../platform/api/request.ts'

/** All saved views the reader may use, of every object, in tab order. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: async ({ signal }) => (await request<{ views: ViewDefinition[] }>('/views', { signal })).views,
  staleTime: 60_000,
})

/** Saved views of one object, or of all; empty until they are here. */
export function useViews(object?: string): ViewDefinition[] {
  const { data = [] } = useQuery(viewsQuery)
  return object === undefined ? data : data.filter((view) => view.object === object)
}
