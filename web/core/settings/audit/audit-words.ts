import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useWebModules, type WebModule } from '../../web-module.ts'
import { type AuditWords, coreAuditWords } from './event-sentences.ts'

/** What the events of all modules say; waits until their code is here. */
export function useAuditWords(): readonly AuditWords[] {
  return useSuspenseQuery(wordsQuery(useWebModules())).data
}

const wordsQuery = (modules: readonly WebModule[]) =>
  queryOptions({
    queryKey: ['code', 'audit-words'],
    queryFn: async (): Promise<readonly AuditWords[]> => {
      const brought = await Promise.all(modules.flatMap(({ events }) => events?.fetch() ?? []))
      return [coreAuditWords, ...brought.map(({ words }) => words)]
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
