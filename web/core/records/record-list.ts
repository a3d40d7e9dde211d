import {
  hashKey,
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type {
  RecordCount,
  RecordQuery,
  RecordValues,
  Related,
  Touches,
} from '../../../shared/core/records.ts'
import { queryRecords } from '../record-requests.ts'
import { withQueued } from './edit/queued-edits.ts'
import { useGrownRelated } from './grown-related.ts'
import { bringBack, follow, type SeenRecords } from './list-sight.ts'
import { idsAway } from './pages-away.ts'
import { type KeptPage, type Pages, readInSight, recordsOf, type Span } from './pages-in-sight.ts'

/** Everything a list has read so far. */
export interface RecordList {
  records: RecordValues[]
  /** Of which of them only the id is in memory: they were far from what is looked at (`see`). */
  away: ReadonlySet<string>
  related: Related
  /** How often something was noted about them lately, where that was asked for. */
  touches: Touches
  /** null until it is known. */
  count: RecordCount | null
  hasMore: boolean
  /** Records may come before those that were read: the list was opened further on. */
  hasEarlier: boolean
  /** About how far on it was opened (0 to 1), and with which record; while that is known. */
  opened: { at: number; first: string | undefined } | undefined
  isLoading: boolean
  /** Shows records of the question before this one. */
  isStale: boolean
  error: unknown
  loadMore: () => void
  loadEarlier: () => void
  /** Tells which records are looked at: those are read again when they may have changed. */
  see: (seen: SeenRecords) => void
  /** Reads what is not in memory of some places, on to the last of them if there are so many; gives all records. */
  readTo: (places: Span) => Promise<Pick<RecordList, 'records' | 'away' | 'related' | 'hasMore'>>
  retry: () => void
}

/** `count: false` where something else tells how many there are: to count is as dear as to read. */
export type ListQuestion = Omit<RecordQuery, 'cursor' | 'count'> & { count?: false }

/** Pages of one question in order, the count with the first; both ways from where it begins. */
export function recordListQuery(object: string, question: ListQuestion) {
  return infiniteQueryOptions({
    queryKey: ['records', object, 'list', question] as const,
    queryFn: (context) => {
      const { pageParam, signal } = context
      const place = pageParam === null ? { count: question.count ?? true } : { cursor: pageParam }
      return readInSight(context, async () => {
        const page = await queryRecords(object, { ...question, ...place }, signal)
        // What waits to be sent is shown as written, with a clock beside it.
        return { ...page, records: page.records.map(withQueued) }
      })
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page: KeptPage) => page.page.next,
    getPreviousPageParam: (page: KeptPage) => page.page.previous ?? null,
  })
}

/** Records of an object by a question, page after page; `length` where something else tells how many there are. */
export function useRecordList(object: string, question: ListQuestion, length?: number): RecordList {
  const query = useInfiniteQuery({ ...recordListQuery(object, question), placeholderData: keepPreviousData })
  const { data, refetch } = query
  const { queryKey } = recordListQuery(object, question)
  const kept = { client: useQueryClient(), queryKey, refetch }
  const hash = hashKey(queryKey)
  useEffect(() => noteLook(hash), [hash])
  useEffect(() => void lengths.set(hash, length), [hash, length])
  const read = useMemo(() => joined(data?.pages ?? []), [data])
  const related = useGrownRelated(read.related)
  const isAll = data !== undefined && !query.hasNextPage && !query.hasPreviousPage
  return {
    ...read,
    related,
    count: countOf(read, isAll),
    hasMore: query.hasNextPage,
    hasEarlier: query.hasPreviousPage,
    isLoading: query.isPending,
    isStale: query.isPlaceholderData,
    error: data ? null : query.error,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetching) void query.fetchNextPage()
    },
    loadEarlier: () => {
      if (query.hasPreviousPage && !query.isFetching) void query.fetchPreviousPage()
    },
    readTo: async (places) => {
      let result: Pick<typeof query, 'data' | 'hasNextPage' | 'isError' | 'fetchNextPage'> = query
      // What could not be read is not asked for again and again.
      while (result.hasNextPage && joined(result.data?.pages ?? []).records.length <= places.to) {
        result = await result.fetchNextPage()
        if (result.isError) break
      }
      await bringBack(kept, places)
      const pages = kept.client.getQueryData<Pages>(queryKey)?.pages ?? []
      return { ...joined(pages), hasMore: result.hasNextPage }
    },
    see: (seen) => {
      if (!query.isPlaceholderData) follow(kept, seen)
    },
    retry: () => void refetch(),
  }
}

// Records come and go after they were counted: where all of them were read, those are how many there are.
function countOf({ count, records }: Read, isAll: boolean): RecordCount | null {
  if (count === null || !count.exact) return count
  const value = isAll ? records.length : Math.max(count.value, records.length)
  return value === count.value ? count : { ...count, value }
}

const lengths = new Map<string, number | undefined>()
const looks = new Map<string, number>()
let looksSoFar = 0

function noteLook(queryHash: string): void {
  looks.set(queryHash, ++looksSoFar)
}

/** How lately a list was begun to be looked at, by the hash of its key: of two the larger was seen later. */
export function lookedAt(queryHash: string): number {
  return looks.get(queryHash) ?? 0
}

/** How many records a list has, by the hash of its key, where that was told beside it. */
export function toldLength(queryHash: string): number | undefined {
  return lengths.get(queryHash)
}

type Read = Pick<RecordList, 'records' | 'away' | 'related' | 'touches' | 'count' | 'opened'>

function joined(pages: readonly KeptPage[]): Read {
  const landed = pages.find(({ page }) => page.at !== undefined)
  return {
    records: recordsOf(pages).flat(),
    away: idsAway(pages),
    related: Object.assign({}, ...pages.map((page) => page.related)),
    touches: Object.assign({}, ...pages.map((page) => page.touches)),
    count: pages.find(({ page }) => page.count !== undefined)?.page.count ?? null,
    opened: landed && { at: landed.page.at ?? 0, first: landed.records[0]?.id },
  }
}
