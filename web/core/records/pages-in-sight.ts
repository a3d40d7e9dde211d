import { hashKey, type InfiniteData, type QueryClient, type QueryKey } from '@tanstack/react-query'
import type { RecordPage } from '../../../shared/core/records.ts'

/**
 * A page as it was read; old: something changed since, and it is read again when it comes into sight. Away: it is
 * far from what is looked at, and only which records are on it is still known.
 */
export type KeptPage = RecordPage & { isOld?: true; isAway?: true }

export type Pages = InfiniteData<KeptPage, string | null>

/** First and last, from 0. */
export interface Span {
  from: number
  to: number
}

/** The pages of a list somebody looks at; held: something on them is chosen, whether it is looked at or not. */
export interface Sight extends Span {
  held?: Span | undefined
}

/** Nobody looks at any page of a list: asked for again, nothing of it is read before somebody does. */
export const nowhere: Span = { from: -1, to: -1 }

const sights = new Map<string, Sight>()
const keptAtMost = 50
/** Lists whose old pages in sight are being read, and nothing else of them. */
const catchingUp = new Set<string>()
const running = new Map<string, Promise<unknown>>()

/** Notes which pages of a list are looked at: of a list asked for again only those are read. */
export function noteSight(queryHash: string, sight: Sight): void {
  sights.delete(queryHash)
  sights.set(queryHash, sight)
  for (const oldest of [...sights.keys()].slice(0, -keptAtMost)) sights.delete(oldest)
}

/** Asks again for a list of which only what is due of the pages in sight is read. */
export function catchUpInSight(queryHash: string, refetch: () => Promise<unknown>): Promise<unknown> {
  const before = running.get(queryHash)
  if (before) return before
  // It asks for its first page at once.
  catchingUp.add(queryHash)
  const run = refetch().finally(() => {
    catchingUp.delete(queryHash)
    running.delete(queryHash)
  })
  running.set(queryHash, run)
  return run
}

/** Is there something to read of what is looked at, or of what is held? */
export function isDue(pages: readonly KeptPage[], sight: Sight): boolean {
  return pages.some((page, at) => isDuePage(page, at, sight))
}

function isDuePage({ isOld, isAway }: KeptPage, at: number, sight: Sight): boolean {
  if (isWithin(at, sight)) return isOld === true || isAway === true
  return isAway === true && isWithin(at, sight.held)
}

export function isWithin(at: number, span: Span | undefined): boolean {
  return span !== undefined && at >= span.from && at <= span.to
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
  const isSeen = isWithin(at, sight)
  if (catchingUp.has(hash)) {
    // The page before it ends elsewhere now.
    const isMoved = data?.pageParams[at] !== pageParam
    if (isDuePage(page, at, sight) || (isSeen && isMoved)) return read()
    return isMoved ? { ...page, isOld: true } : page
  }
  // The first one says how many there are.
  return isSeen || (pageParam === null && sight.to !== nowhere.to) ? read() : { ...page, isOld: true }
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

const shown = new WeakMap<readonly KeptPage[], KeptPage['records'][]>()

/** The records of pages in their order; one that moved stands where it was read last. */
export function recordsOf(pages: readonly KeptPage[]): KeptPage['records'][] {
  const known = shown.get(pages) ?? unmoved(pages)
  shown.set(pages, known)
  return known
}

function unmoved(pages: readonly KeptPage[]): KeptPage['records'][] {
  if (!pages.some(({ isOld }) => isOld)) return pages.map(({ records }) => records)
  const fresh = new Set(
    pages.filter(({ isOld }) => !isOld).flatMap(({ records }) => records.map(({ id }) => id)),
  )
  return pages.map(({ records, isOld }) => (isOld ? records.filter(({ id }) => !fresh.has(id)) : records))
}
