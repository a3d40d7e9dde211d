import { queryOptions } from '@tanstack/react-query'
import type { RoleDefinition } from '../../../shared/core/access.ts'
import { request } from '../../platform/api/request.ts'

/** The roles of the workspace with their names, for those who may see them. */
export const roleNamesQuery = queryOptions({
  queryKey: ['roles', 'names'],
  queryFn: async ({ signal }) => (await request<{ roles: RoleDefinition[] }>('/roles', { signal })).roles,
  staleTime: 60_000,
})
