import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Sort } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordPage, RecordValues, Related } from '../../../../shared/core/records.ts'
import { sortedPlace } from './sorted-place.ts'

type Pages = InfiniteData<RecordPage>
type Key = readonly unknown[]

/** Takes a card out of what was read of a column. */
export function takeOut(queries: QueryClient, key: Key, id: string): void {
  queries.setQueryData<Pages>(key, (list) =>
    list ? { ...list, pages: list.pages.map((page) => without(page, id)) } : list,
  )
}

interface Arrival {
  object: ObjectDefinition
  sort: readonly Sort[]
  /** Names of what the card points at, which the column may not have read. */
  related: Related
}

/** Puts a card into what was read of a column, where the column's order has it. */
export function putIn(
  queries: QueryClient,
  key: Key,
  record: RecordValues,
  { object, sort, related }: Arrival,
): void {
  queries.setQueryData<Pages>(key, (list) => {
    if (!list || list.pages.length === 0) return list
    const pages = list.pages.map((page) => without(page, record.id))
    const all = pages.flatMap((page) => page.records)
    let at = sortedPlace(object, sort, all, record)
    const target = pages.findIndex((page) => {
      if (at <= page.records.length) return true
      at -= page.records.length
      return false
    })
    const page = pages[target]
    if (!page) return list
    const filled = {
      ...page,
      records: page.records.toSpliced(at, 0, record),
      related: { ...related, ...page.related },
    }
    return { ...list, pages: pages.with(target, filled) }
  })
}

/** A card of a column, as far as it was read. */
export function recordIn(queries: QueryClient, key: Key, id: string): RecordValues | undefined {
  const pages = queries.getQueryData<Pages>(key)?.pages ?? []
  return pages.flatMap((page) => page.records).find((record) => record.id === id)
}

/** The names that were read with a column. */
export function relatedIn(queries: QueryClient, key: Key): Related {
  const pages = queries.getQueryData<Pages>(key)?.pages ?? []
  return Object.assign({}, ...pages.map((page) => page.related))
}

function without(page: RecordPage, id: string): RecordPage {
  if (!page.records.some((one) => one.id === id)) return page
  return { ...page, records: page.records.filter((one) => one.id !== id) }
}
