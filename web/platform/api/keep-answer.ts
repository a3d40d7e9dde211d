import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Shows the answer to a change as what is known under `queryKey`. A look that was under way when the answer
 * came may have read what was before the change, so it is taken back and made again.
 */
export function keepAnswer(queries: QueryClient, queryKey: QueryKey, answer: unknown): void {
  const wasAsked = queries.isFetching({ queryKey, exact: true }) > 0
  queries.setQueryData(queryKey, answer)
  if (wasAsked) void queries.invalidateQueries({ queryKey, exact: true, refetchType: 'all' })
}
