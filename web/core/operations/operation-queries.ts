import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { isUnfinished, type OperationStatus, type OperationSummary } from '../../../shared/core/operations.ts'
import { isPassing } from './is-passing.ts'
import { listOperations, readOperation, readOperationProblems } from './operation-requests.ts'

const lookAgainMs = 1_000

/** When to ask again for operations: progress has no events of its own, so while one of them is at work. */
export function lookAgain(shown: readonly { status: OperationStatus }[] = []): number | false {
  return shown.some(isUnfinished) ? lookAgainMs : false
}

/** Operations newest first. */
export const operationsQuery = infiniteQueryOptions({
  queryKey: ['operations', 'list'] as const,
  queryFn: ({ pageParam, signal }) => listOperations(pageParam, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.page.next,
  refetchInterval: ({ state }) => lookAgain(state.data?.pages.flatMap((page) => page.operations)),
})

/** An operation and how far it is. */
export function operationQuery(id: string) {
  return queryOptions({
    queryKey: ['operations', 'one', id] as const,
    queryFn: ({ signal }) => readOperation(id, signal),
    refetchInterval: ({ state }) => lookAgain(state.data && [state.data]),
    staleTime: 0,
  })
}

/** The records an operation left as they were, the first hundred. */
export function operationProblemsQuery(id: string) {
  return queryOptions({
    queryKey: ['operations', 'problems', id] as const,
    queryFn: ({ signal }) => readOperationProblems(id, signal),
  })
}

/** Reads an operation until it has ended, and tells how far it is each time. */
export async function untilEnded(
  id: string,
  onSeen: (operation: OperationSummary) => void = () => {},
  pauseMs = lookAgainMs,
): Promise<OperationSummary> {
  for (;;) {
    const operation = await seen(id)
    if (operation !== null && !isUnfinished(operation)) return operation
    if (operation !== null) onSeen(operation)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

/** null where nobody answers for a while, or asks to sign in again: the operation goes on all the same. */
async function seen(id: string): Promise<OperationSummary | null> {
  try {
    return await readOperation(id)
  } catch (error) {
    if (isPassing(error)) return null
    throw error
  }
}
