import { QueryClient } from '@tanstack/react-query'
import { isUnreachable } from './api-error.ts'

/**
 * The cache of everything read from the server. Live updates tell it what is out of date. A change without a
 * network fails at once; what shall wait instead is kept by `writeValues` or `makeRecord`.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < 2 && isUnreachable(error),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
      // Sent at once, network or not: what cannot be sent is refused where it was done, and does not wait unseen.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
