import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { KeptPage } from '../../records/pages-in-sight.ts'

/** A card of a column, as far as it was read and is in memory. */
export function recordIn(
  queries: QueryClient,
  key: readonly unknown[],
  id: string,
): RecordValues | undefined {
  const pages = queries.getQueryData<InfiniteData<KeptPage>>(key)?.pages ?? []
  return pages.flatMap(recordsWithValues).find((record) => record.id === id)
}

// Those far from sight have no values to be sorted by.
export function recordsWithValues({ records, isAway }: KeptPage): readonly RecordValues[] {
  return isAway ? [] : records
}
