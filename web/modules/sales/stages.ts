import { queryOptions, useQuery } from '@tanstack/react-query'
import type { RecordValues } from '../../../shared/core/records.ts'
import { queryRecords } from '../../core/records/record-requests.ts'

/** Every stage of every pipeline, in order. There are few, and they are shown everywhere. */
export const stagesQuery = queryOptions({
  queryKey: ['records', 'stage', 'columns', 'all'],
  queryFn: ({ signal }) =>
    queryRecords('stage', { limit: 200, sort: [{ field: 'position', direction: 'asc' }] }, signal),
  staleTime: 5 * 60_000,
})

/** The same; none until they are here. */
export function useStages(): RecordValues[] {
  const { data } = useQuery(stagesQuery)
  return data?.records ?? noStages
}

const noStages: RecordValues[] = []
