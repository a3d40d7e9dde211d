import { queryOptions } from '@tanstack/react-query'
import { queryRecords } from '../record-requests.ts'

/** The records of which a board shows one at a time (pipelines), in their order; `scope` names their object. */
export function scopesQuery(scope: string) {
  return queryOptions({
    queryKey: ['records', scope, 'columns', 'scopes'],
    queryFn: ({ signal }) =>
      queryRecords(scope, { limit: 100, sort: [{ field: 'position', direction: 'asc' }] }, signal),
    staleTime: 60_000,
  })
}
