import { queryOptions } from '@tanstack/react-query'
import type { OperationProblemPage, OperationSummary } from '../../../shared/core/operations.ts'
import { request } from '../../platform/api/request.ts'

const lookAgainMs = 600
const atWork = new Set<OperationSummary['status']>(['waiting', 'running', 'cancelling'])

export function isAtWork({ status }: OperationSummary): boolean {
  return atWork.has(status)
}

/** An operation and how far it is; looked at again and again while it is at work. */
export function operationQuery(id: string) {
  return queryOptions({
    queryKey: ['operations', 'one', id],
    queryFn: ({ signal }) => request<OperationSummary>(`/operations/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? lookAgainMs : false),
    staleTime: 0,
  })
}

/** The first records an operation left as they were. */
export function operationProblemsQuery(id: string) {
  return queryOptions({
    queryKey: ['operations', 'problems', id],
    queryFn: ({ signal }) =>
      request<OperationProblemPage>(`/operations/${id}/problems`, { query: { limit: 100 }, signal }),
  })
}
