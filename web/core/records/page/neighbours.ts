import { type InfiniteData, type Query, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordCount, RecordPage } from '../../../../shared/core/records.ts'
import { type ListQuestion, lookedAt, recordListQuery } from '../record-list.ts'

export interface Neighbours {
  previous: string | undefined
  next: string | undefined
  /** Place in the list from 1; null when no list with this record is in memory. */
  at: number | null
  count: RecordCount
}

const nowhere: Neighbours = {
  previous: undefined,
  next: undefined,
  at: null,
  count: { value: 0, exact: true },
}
// So near to what was read, the next page of the list is asked for.
const near = 3

/** The records around one in the list it was opened from: the list that was looked at last and holds it. */
export function useNeighbours(object: ObjectDefinition, id: string): Neighbours {
  const queries = useQueryClient()
  const cameFrom = queries
    .getQueryCache()
    .findAll({ queryKey: ['records', object.name, 'list'] })
    .sort((a, b) => lookedAt(b.queryHash) - lookedAt(a.queryHash))
    .find((list) => idsIn(list).includes(id))
  // Recognised by its key, which recordListQuery made.
  const question = cameFrom?.queryKey[3] as ListQuestion | undefined
  // Followed, so that it stays in memory while one goes through it and grows where one comes to its end.
  const list = useInfiniteQuery({ ...recordListQuery(object.name, question ?? noQuestion), enabled: false })
  const ids = idsOf(list.data)
  const at = question === undefined ? -1 : ids.indexOf(id)
  const isNearEnd = at !== -1 && at >= ids.length - near
  const { hasNextPage, isFetching, fetchNextPage } = list
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetching) void fetchNextPage()
  }, [isNearEnd, hasNextPage, isFetching, fetchNextPage])
  if (at === -1) return nowhere
  const count = list.data?.pages[0]?.page.count ?? { value: ids.length, exact: !hasNextPage }
  return { previous: ids[at - 1], next: ids[at + 1], at: at + 1, count }
}

const noQuestion: ListQuestion = { limit: 1, fields: ['neighbours of nothing'] }

type Pages = InfiniteData<RecordPage>

function idsIn({ state }: Query): string[] {
  // Lists are kept under this key and nothing else.
  return idsOf(state.data as Pages | undefined)
}

function idsOf(data: Pages | undefined): string[] {
  return data?.pages.flatMap((page) => page.records.map((record) => record.id)) ?? []
}
