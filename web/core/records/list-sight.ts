import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query'
import { withoutFar } from './pages-away.ts'
import {
  catchUpInSight,
  isDue,
  type KeptPage,
  noteSight,
  nowhere,
  type Pages,
  recordsOf,
  type Sight,
  type Span,
} from './pages-in-sight.ts'

/** The records of a list somebody looks at, by their places from 0; undefined: nobody looks at any. */
export interface SeenRecords {
  sight: Span | undefined
  /** Those that are chosen, or about to be written, wherever they stand. */
  held?: Span | undefined
  /** The list shows places for records it knows no values of: those far away need not stay in memory. */
  letsGo?: true
}

/** A list as the library keeps it. */
interface KeptList {
  client: QueryClient
  queryKey: QueryKey
  refetch: () => Promise<unknown>
}

/** So many records before those that are drawn, away ones are read already. */
const rowsAhead = 60
/** What could not be read is not asked for again at once. */
const patienceMs = 5_000

/** Reads what is due of what is looked at, and lets go of what is far from it. */
export function follow({ client, queryKey, refetch }: KeptList, seen: SeenRecords, ahead = rowsAhead): void {
  const state = client.getQueryState<Pages>(queryKey)
  if (!state?.data) return
  const { pages } = state.data
  const sight = sightOf(pages, seen, ahead)
  const hash = hashKey(queryKey)
  noteSight(hash, sight)
  if (state.fetchStatus !== 'idle' || Date.now() - state.errorUpdatedAt < patienceMs) return
  if (isDue(pages, sight)) return void catchUpInSight(hash, refetch)
  if (!seen.letsGo || state.isInvalidated || globalThis.navigator?.onLine === false) return
  const left = withoutFar(state.data, sight)
  if (left !== state.data) client.setQueryData(queryKey, left, { updatedAt: state.dataUpdatedAt })
}

/** Reads those of some records whose values are not in memory; one that cannot be read is left as it is. */
export async function bringBack({ client, queryKey, refetch }: KeptList, span: Span): Promise<void> {
  const hash = hashKey(queryKey)
  // Another run may have begun before it knew of these.
  for (let attempt = 0; attempt < 2; attempt++) {
    const pages = client.getQueryData<Pages>(queryKey)?.pages ?? []
    const sight = sightOf(pages, { sight: span }, 0)
    if (!pages.slice(sight.from, sight.to + 1).some(({ isAway }) => isAway)) return
    noteSight(hash, sight)
    await catchUpInSight(hash, refetch)
  }
}

function sightOf(pages: readonly KeptPage[], seen: SeenRecords, ahead: number): Sight {
  const held = seen.held && pagesOf(pages, seen.held)
  if (!seen.sight) return { ...nowhere, held }
  const { from, to } = pagesOf(pages, seen.sight)
  const near = pagesOf(pages, { from: Math.max(0, seen.sight.from - ahead), to: seen.sight.to + ahead })
  return {
    from: pages[near.from]?.isAway ? near.from : from,
    to: pages[near.to]?.isAway ? near.to : to,
    held,
  }
}

function pagesOf(pages: readonly KeptPage[], { from, to }: Span): Span {
  return { from: pageOf(pages, from), to: pageOf(pages, to) }
}

/** The page on which one of the records stands. */
function pageOf(pages: readonly KeptPage[], record: number): number {
  let left = record
  const at = recordsOf(pages).findIndex(({ length }) => {
    left -= length
    return left < 0
  })
  return at === -1 ? pages.length - 1 : at
}
