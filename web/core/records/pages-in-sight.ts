import { hashKey, type InfiniteData, type QueryClient, type QueryKey } from '@tanstack/react-query'
import type { RecordPage } from '../../../shared/core/records.ts'

/** A page as it was read; old: something changed since, and it is read again when it comes into sight. */
export type KeptPage = RecordPage & { isOld?: true }

type Pages = InfiniteData<KeptPage, string | null>

/** The pages of a list somebody looks at, first and last. */
interface Sight {
  from: number
  to: number
}

const sights = new Map<string, Sight>()
const keptAtMost = 50
/** Lists whose old pages in sight are being read, and nothing else of them. */
const catchingUp = new Set<string>()

/** Notes which pages of a list are looked at: of a list asked for again only those are read. */
export function noteSight(queryHash: string, sight: Sight): void {
  sights.delete(queryHash)
  sights.set(queryHash, sight)
  for (const oldest of [...sights.keys()].slice(0, -keptAtMost)) sights.delete(oldest)
}

/** Asks again for a list of which only the old pages in sight are read. */
export async function catchUpInSight(queryHash: string, refetch: () => Promise<unknown>): Promise<void> {
  if (catchingUp.has(queryHash)) return
  catchingUp.add(queryHash)
  await refetch().finally(() => catchingUp.delete(queryHash))
}

/** What a page is asked for with, by the library that keeps it. */
interface PageContext {
  client: QueryClient
  queryKey: QueryKey
  pageParam: string | null
  direction: 'forward' | 'backward'
  signal: AbortSignal
}

/**
 * A page of a list. When the whole list is asked for again, one that nobody looks at stays as it was read and is
 * marked as old: somebody else's change would otherwise read everything again that was ever scrolled past.
 */
export async function readInSight(context: PageContext, read: () => Promise<RecordPage>): Promise<KeptPage> {
  const { client, queryKey, pageParam } = context
  const data = client.getQueryData<Pages>(queryKey)
  const at = placeInRefetch(context, data)
  const hash = hashKey(queryKey)
  const sight = sights.get(hash)
  const page = at === null ? undefined : data?.pages[at]
  if (at === null || page === undefined || sight === undefined) return read()
  const isSeen = at >= sight.from && at <= sight.to
  if (catchingUp.has(hash)) {
    // The page before it ends elsewhere now.
    const isMoved = data?.pageParams[at] !== pageParam
    if (isSeen && (isMoved || page.isOld)) return read()
    return isMoved ? { ...page, isOld: true } : page
  }
  // The first one says how many there are.
  return isSeen || pageParam === null ? read() : { ...page, isOld: true }
}

// One after the other in a single run, which has a signal of its own.
const runs = new WeakMap<AbortSignal, number>()

/** Which of the pages that were read is asked for again; null: it is a further one. */
function placeInRefetch(
  { pageParam, direction, signal }: PageContext,
  data: Pages | undefined,
): number | null {
  const begun = runs.get(signal)
  const isFirst = direction === 'forward' && data !== undefined && data.pageParams[0] === pageParam
  if (!isFirst && begun === undefined) return null
  const at = isFirst ? 0 : (begun ?? 0) + 1
  runs.set(signal, at)
  return at
}

/** The records of pages in their order; one that moved stands where it was read last. */
export function recordsOf(pages: readonly KeptPage[]): KeptPage['records'][] {
  if (!pages.some(({ isOld }) => isOld)) return pages.map(({ records }) => records)
  const fresh = new Set(
    pages.filter(({ isOld }) => !isOld).flatMap(({ records }) => records.map(({ id }) => id)),
  )
  return pages.map(({ records, isOld }) => (isOld ? records.filter(({ id }) => !fresh.has(id)) : records))
}
