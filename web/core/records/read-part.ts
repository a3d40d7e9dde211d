import { InfiniteQueryObserver, type QueryClient } from '@tanstack/react-query'
import { bringBack } from './list-sight.ts'
import type { Pages, Span } from './pages-in-sight.ts'
import { recordsOf } from './pages-in-sight.ts'
import { type ListQuestion, recordListQuery } from './record-list.ts'
import { type PartRecords, partRecords } from './record-lists.ts'

/**
 * Reads a list on to some places, and what is not in memory of them, whether anybody looks at it or not. What could
 * not be read is missing.
 */
export async function readPart(
  client: QueryClient,
  of: { object: string; question: ListQuestion },
  places: Span,
): Promise<PartRecords> {
  const query = recordListQuery(of.object, of.question)
  const { queryKey } = query
  await client.ensureInfiniteQueryData(query)
  const observer = new InfiniteQueryObserver(client, { ...query, enabled: false })
  let result = observer.getCurrentResult()
  while (result.hasNextPage && recordsOf(result.data?.pages ?? []).flat().length <= places.to) {
    result = await observer.fetchNextPage()
    if (result.isError) break
  }
  await bringBack({ client, queryKey, refetch: () => observer.refetch() }, places)
  return partRecords(client.getQueryData<Pages>(queryKey)?.pages ?? [], result.hasNextPage)
}
