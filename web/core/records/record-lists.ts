import { InfiniteQueryObserver, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer, useRef } from 'react'
import type { RecordValues, Related } from '../../../shared/core/records.ts'
import { follow, type SeenRecords } from './list-sight.ts'
import { idsAway } from './pages-away.ts'
import { type KeptPage, recordsOf } from './pages-in-sight.ts'
import { type ListQuestion, recordListQuery } from './record-list.ts'

export interface PartRecords {
  records: RecordValues[]
  /** Of which of them only the id is in memory. */
  away: ReadonlySet<string>
  related: Related
  hasMore: boolean
}

/** What one of several lists has read so far. */
export interface PartList extends PartRecords {
  loadMore: () => void
  /** Tells which of its records are looked at: those alone are read again when they may have changed. */
  see: (seen: SeenRecords) => void
}

interface Part {
  observer: ReturnType<typeof observe>
  stop: () => void
}

/** Several lists of one object beside each other, by their name, each read page after page as it is needed. */
export function useRecordLists(
  object: string,
  questions: ReadonlyMap<string, ListQuestion>,
): ReadonlyMap<string, PartList> {
  const client = useQueryClient()
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const parts = useRef(new Map<string, Part>())
  const wanted = new Map([...questions].map(([name, question]) => [name, JSON.stringify(question)]))
  const all = JSON.stringify([...wanted])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the questions are compared by what they say
  useEffect(() => {
    const now = new Set([...wanted].map(([name, text]) => `${name} ${text}`))
    for (const [key, part] of parts.current) {
      if (now.has(key)) continue
      part.stop()
      parts.current.delete(key)
    }
    for (const [name, question] of questions) {
      const key = `${name} ${wanted.get(name)}`
      if (parts.current.has(key)) continue
      const observer = observe(client, object, question)
      parts.current.set(key, { observer, stop: observer.subscribe(draw) })
    }
    draw()
  }, [object, all])
  useEffect(() => {
    const { current } = parts
    return () => {
      for (const part of current.values()) part.stop()
      current.clear()
    }
  }, [])

  return new Map(
    [...wanted].flatMap(([name, text]) => {
      const part = parts.current.get(`${name} ${text}`)
      return part ? [[name, read(client, part)] as const] : []
    }),
  )
}

function observe(client: QueryClient, object: string, question: ListQuestion) {
  return new InfiniteQueryObserver(client, recordListQuery(object, question))
}

function read(client: QueryClient, { observer }: Part): PartList {
  const { data, hasNextPage, isFetchingNextPage } = observer.getCurrentResult()
  const { queryKey } = observer.options
  return {
    ...partRecords(data?.pages ?? [], data === undefined || hasNextPage),
    loadMore: () => {
      if (hasNextPage && !isFetchingNextPage) void observer.fetchNextPage()
    },
    see: (seen) => follow({ client, queryKey, refetch: () => observer.refetch() }, seen),
  }
}

/** What pages of a list hold. */
export function partRecords(pages: readonly KeptPage[], hasMore: boolean): PartRecords {
  return {
    records: recordsOf(pages).flat(),
    away: idsAway(pages),
    related: Object.assign({}, ...pages.map((page) => page.related)),
    hasMore,
  }
}
