import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query'
import type { RecordCount, RecordPage } from '../../../../shared/core/records.ts'
import { keptWriting } from '../../../platform/kept-writing.ts'
import { queryRecords } from '../../record-requests.ts'
import type { ListQuestion } from '../record-list.ts'

/** How many records a list has; `isAtLeast`: so many were read of it, and nobody counted. */
export interface ListLength extends RecordCount {
  isAtLeast?: boolean
}

/** Where in a list one is: enough to read on from there when the page is loaded anew. */
export interface WalkedList {
  question: ListQuestion
  /** Cursors of the pages up to the one the record stands on, as far as they are kept; '' is the first of all. */
  cursors: string[]
  /** How many records stand before that page. */
  before: number
  count: ListLength
}

// By object. Of this tab, and gone with whoever was signed in.
const kept = keptWriting<WalkedList>('walked-lists')
let begun: ReadonlyMap<string, WalkedList> | null = null
const keptCursors = 100

/** The list somebody went through when the page was loaded; it does not move while they go on. */
export function listWalkedBefore(object: string): WalkedList | undefined {
  begun ??= new Map(kept.entries())
  return begun.get(object)
}

/** Keeps where one is, for the next time the page is loaded. */
export function rememberWalk(object: string, walk: WalkedList): void {
  listWalkedBefore(object)
  kept.set(object, { ...walk, cursors: walk.cursors.slice(-keptCursors) })
}

/** Pages of a list from where one was, in both directions. */
export function walkedListQuery(object: string, { question, cursors }: WalkedList) {
  const from = cursors.at(-1) ?? ''
  return infiniteQueryOptions({
    queryKey: ['records', object, 'around', question, from] as const,
    queryFn: ({ pageParam, signal }) =>
      queryRecords(object, { ...question, ...(pageParam !== '' && { cursor: pageParam }) }, signal),
    initialPageParam: from,
    getNextPageParam: (page: RecordPage) => page.page.next,
    getPreviousPageParam: (_page: RecordPage, _pages: RecordPage[], first: string) =>
      cursors[cursors.indexOf(first) - 1],
    staleTime: 60_000,
  })
}

export interface PlaceInPages {
  /** From 0. */
  at: number
  /** Cursors of the pages up to the one it stands on. */
  cursors: string[]
  /** How many records stand before that page. */
  before: number
}

/** Where a record stands among the pages of a list; null where it is on none of them. */
export function placeInPages(
  { pages, pageParams }: InfiniteData<RecordPage, unknown>,
  id: string,
  beforeFirst = 0,
): PlaceInPages | null {
  let before = beforeFirst
  for (const [page, { records }] of pages.entries()) {
    const place = records.findIndex((record) => record.id === id)
    // Lists page by cursors, the first without one.
    const cursors = pageParams.slice(0, page + 1).map((cursor) => String(cursor ?? ''))
    if (place !== -1) return { at: before + place, cursors, before }
    before += records.length
  }
  return null
}
