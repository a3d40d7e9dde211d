import { queryOptions, useQuery } from '@tanstack/react-query'
import type { MetadataChange } from '../../../../shared/core/metadata-contract.ts'
import { listChanges, readUses } from './object-requests.ts'

const whileRunningMs = 1_000

export const changesQuery = queryOptions({
  queryKey: ['metadata', 'changes'],
  queryFn: ({ signal }) => listChanges(signal),
  // Progress has no events of its own: it is asked for while there is some.
  refetchInterval: ({ state }) => (state.data?.some(isUnfinished) ? whileRunningMs : false),
})

/** Changes of one object that go on in the background, or failed; the newest first. */
export function useChangesOf(objectId: string): MetadataChange[] {
  const { data = [] } = useQuery(changesQuery)
  return data.filter((change) => change.steps.some((step) => step.objectId === objectId))
}

export function isUnfinished({ status }: MetadataChange): boolean {
  return status === 'waiting' || status === 'running'
}

/** What uses the fields of an object, and what points at it. */
export function usesQuery(object: string) {
  return queryOptions({
    queryKey: ['metadata', 'uses', object],
    queryFn: ({ signal }) => readUses(object, signal),
  })
}
