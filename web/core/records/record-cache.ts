import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { OneRecord, RecordValues, Related, RelatedRecord } from '../../../shared/core/records.ts'
import type { KeptPage } from './pages-in-sight.ts'
import { patchSeenElsewhere } from './seen-elsewhere.ts'

type Pages = InfiniteData<KeptPage>

/** Changes a record wherever it is in memory: in every list and on its own page. */
export function patchRecord(
  queries: QueryClient,
  object: string,
  id: string,
  patch: { values: Record<string, unknown>; related?: Related },
): void {
  const change = (record: RecordValues): RecordValues =>
    record.id === id ? { ...record, ...patch.values } : record
  queries.setQueriesData<Pages>({ queryKey: ['records', object, 'list'] }, (list) =>
    list && hasRecord(list, id) ? mapPages(list, (page) => withPatch(page, change, patch.related)) : list,
  )
  queries.setQueryData<OneRecord>(['records', object, 'one', id], (one) =>
    one ? { ...one, record: change(one.record), related: joined(one.related, patch.related) } : one,
  )
  patchSeenElsewhere(queries, { object, id, values: patch.values })
}

/** Takes records out of every list in memory, before the server has said so. Gives what puts them back. */
export function dropRecords(queries: QueryClient, object: string, ids: ReadonlySet<string>): () => void {
  const lists = queries.getQueriesData<Pages>({ queryKey: ['records', object, 'list'] })
  queries.setQueriesData<Pages>({ queryKey: ['records', object, 'list'] }, (list) =>
    list
      ? mapPages(list, (page) => ({ ...page, records: page.records.filter((record) => !ids.has(record.id)) }))
      : list,
  )
  return () => {
    for (const [key, list] of lists) queries.setQueryData(key, list)
  }
}

/** Those of some records that a list in memory has; of one far from what is looked at, what may be done with it alone. */
export function knownRecords(
  queries: QueryClient,
  object: string,
  ids: ReadonlySet<string>,
): Map<string, RecordValues> {
  const lists = queries.getQueriesData<Pages>({ queryKey: ['records', object, 'list'] })
  const records = lists.flatMap(([, list]) => list?.pages.flatMap((page) => page.records) ?? [])
  return new Map(records.flatMap((record) => (ids.has(record.id) ? [[record.id, record]] : [])))
}

/** Asks again for everything read of an object: lists, boards, sums, single records. */
export function refreshRecords(queries: QueryClient, object: string): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['records', object] })
}

/** Names of records that were chosen or found lately, for references that point at them from now on. */
export function relatedByIds(queries: QueryClient, ids: readonly string[]): Related {
  const known = ids.map((id) => queries.getQueryData<RelatedRecord>(['named', id]))
  return Object.fromEntries(known.flatMap((record) => (record ? [[record.id, record]] : [])))
}

function hasRecord(list: Pages, id: string): boolean {
  return list.pages.some((page) => page.records.some((record) => record.id === id))
}

function mapPages(list: Pages, change: (page: KeptPage) => KeptPage): Pages {
  return { ...list, pages: list.pages.map(change) }
}

function withPatch(
  page: KeptPage,
  change: (record: RecordValues) => RecordValues,
  related: Related | undefined,
): KeptPage {
  return { ...page, records: page.records.map(change), related: joined(page.related, related) }
}

// A list may have read more of them than their names, by which a change tells of them.
function joined(known: Related, told: Related = {}): Related {
  const here = Object.values(told).map((one) => [one.id, one.restricted ? one : { ...known[one.id], ...one }])
  return { ...known, ...Object.fromEntries(here) }
}
