import { useQueries } from '@tanstack/react-query'
import type { RelatedRecord } from '../../../shared/core/records.ts'
import { readRecord } from '../record-requests.ts'
import { useShownTitle } from '../shown-title.ts'

/** Records known only by id, with their names as they arrive. 'me' and unreadable ones are left out. */
export function useNamedRecords(object: string | undefined, ids: readonly string[]): RelatedRecord[] {
  const shownTitle = useShownTitle()
  const real =
    object === undefined || object === '*' ? [] : ids.filter((id) => id !== 'me' && id !== 'myTeam')
  return useQueries({
    queries: real.map((id) => ({
      queryKey: ['named', id],
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<RelatedRecord> => {
        const { record } = await readRecord(object ?? '', id, {}, signal)
        return { id, object: object ?? '', title: record.title }
      },
      staleTime: 60_000,
      retry: false,
    })),
    combine: (results) =>
      results.flatMap((result) => (result.data ? [{ ...result.data, title: shownTitle(result.data) }] : [])),
  })
}
