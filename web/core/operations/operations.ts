import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  OperationPage,
  OperationProblemPage,
  OperationStatus,
  OperationSummary,
} from '../../../shared/core/operations.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { request } from '../../platform/api/request.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../platform/ui/toast-store.ts'
import { undoOperation } from '../records/record-requests.ts'
import { operationsTexts } from './operations-texts.ts'

const lookAgainMs = 1_000
const atWork: ReadonlySet<OperationStatus> = new Set(['waiting', 'running', 'cancelling'])

export function isAtWork({ status }: Pick<OperationSummary, 'status'>): boolean {
  return atWork.has(status)
}

/** Operations newest first; looked at again and again while one is at work. */
export const operationsQuery = infiniteQueryOptions({
  queryKey: ['operations', 'list'] as const,
  queryFn: ({ pageParam, signal }) =>
    request<OperationPage>('/operations', {
      query: { limit: 50, ...(pageParam !== null && { cursor: pageParam }) },
      signal,
    }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.page.next,
  refetchInterval: ({ state }) =>
    state.data?.pages.some((page) => page.operations.some(isAtWork)) ? lookAgainMs : false,
})

/** The records an operation left as they were, the first hundred. */
export function problemsQuery(id: string) {
  return queryOptions({
    queryKey: ['operations', 'problems', id] as const,
    queryFn: ({ signal }) =>
      request<OperationProblemPage>(`/operations/${id}/problems`, { query: { limit: 100 }, signal }),
  })
}

/** Reads an operation until it has ended. */
export async function untilEnded(id: string): Promise<OperationSummary> {
  for (;;) {
    const operation = await request<OperationSummary>(`/operations/${id}`)
    if (!isAtWork(operation)) return operation
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs))
  }
}

/** Takes an operation back, and says how that went. */
export function useUndoOperation() {
  const t = useTexts(operationsTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: (id: string) => undoOperation(id),
    onSuccess: ({ status, undone, skipped }) => {
      if (status === 'running') return sayDone(t('undoBegun'))
      if (skipped.length === 0) return sayDone(t('undoDone', { count: undone }))
      return sayProblem(t('undoLeft', { done: undone, left: skipped.length }))
    },
    onError: (error) => sayProblem(sentence(error)),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['operations'] }),
        queries.invalidateQueries({ queryKey: ['records'] }),
      ]),
  })
}

/** Has an operation stop where it is. */
export function useCancelOperation() {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: (id: string) => request(`/operations/${id}/cancel`, { method: 'POST' }),
    onError: (error) => sayProblem(sentence(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['operations'] }),
  })
}
