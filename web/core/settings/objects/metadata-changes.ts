import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { lookAgain } from '../../operations/operation-queries.ts'
import { listChanges, readUses, retryChange } from './object-requests.ts'

export const changesQuery = queryOptions({
  queryKey: ['metadata', 'changes'],
  queryFn: ({ signal }) => listChanges(signal),
  refetchInterval: ({ state }) => lookAgain(state.data),
})

/** Has a change that failed be tried again; how far it is shows as for any other. */
export function useRetryChange() {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: retryChange,
    onError: (error) => sayProblem(sentence(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: changesQuery.queryKey }),
  })
}

/** What uses the fields of an object, and what points at it. */
export function usesQuery(object: string) {
  return queryOptions({
    queryKey: ['metadata', 'uses', object],
    queryFn: ({ signal }) => readUses(object, signal),
  })
}
