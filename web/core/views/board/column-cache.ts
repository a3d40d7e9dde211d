import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Sort } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues, Related, Touches } from '../../../../shared/core/records.ts'
import type { KeptPage } from '../../records/pages-in-sight.ts'
import { recordsWithValues } from './read-cards.ts'
import { sortedPlace } from './sorted-place.ts'

type Pages = InfiniteData<KeptPage>
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
  /** What was read beside the card where it comes from, which the column it goes to may not have. */
  beside: Beside
}

interface Beside {
  related: Related
  touches: Touches
}

/** Puts a card into what was read of a column, where the column's order has it. */
export function putIn(
  queries: QueryClient,
  key: Key,
  record: RecordValues,
  { object, sort, beside }: Arrival,
): void {
  queries.setQueryData<Pages>(key, (list) => {
    if (!list || list.pages.length === 0) return list
    const pages = list.pages.map((page) => without(page, record.id))
    let at = sortedPlace(object, sort, pages.flatMap(recordsWithValues), record)
    const target = pages.findIndex((page) => {
      if (page.isAway) return false
      if (at <= page.records.length) return true
      at -= page.records.length
      return false
    })
    const page = pages[target]
    if (!page) return list
    const touched = beside.touches[record.id]
    const filled = {
      ...page,
      records: page.records.toSpliced(at, 0, record),
      related: { ...beside.related, ...page.related },
      touches: { ...page.touches, ...(touched && { [record.id]: touched }) },
    }
    return { ...list, pages: pages.with(target, filled) }
  })
}

/** What was read with the cards of a column: names, and how often they were touched. */
export function besideIn(queries: QueryClient, key: Key): Beside {
  const pages = queries.getQueryData<Pages>(key)?.pages ?? []
  return {
    related: Object.assign({}, ...pages.map((page) => page.related)),
    touches: Object.assign({}, ...pages.map((page) => page.touches)),
  }
}

function without(page: KeptPage, id: string): KeptPage {
  if (!page.records.some((one) => one.id === id)) return page
  return { ...page, records: page.records.filter((one) => one.id !== id) }
}
