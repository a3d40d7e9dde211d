import { type InfiniteData, type Query, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordPage } from '../../../../shared/core/records.ts'
import { type ListQuestion, lookedAt, recordListQuery, toldLength } from '../record-list.ts'
import { type ListLength, placeInPages, rememberWalk } from './walked-list.ts'
import { useWalkedNeighbours } from './walked-neighbours.ts'

export interface Neighbours {
  previous: string | undefined
  next: string | undefined
  /** Place in the list from 1; null when no list with this record is in memory. */
  at: number | null
  count: ListLength
  /** The list was opened further on: the place is that among what was read of it. */
  isFurtherOn?: boolean
}

// So near to what was read, the next page of the list is asked for.
const near = 3

/**
 * The records around one in the list it was opened from: the list that was looked at last and holds it, or the one
 * that was gone through before the page was loaded anew.
 */
export function useNeighbours(object: ObjectDefinition, id: string): Neighbours {
  const queries = useQueryClient()
  const cameFrom = queries
    .getQueryCache()
    .findAll({ queryKey: ['records', object.name, 'list'] })
    .sort((a, b) => lookedAt(b.queryHash) - lookedAt(a.queryHash))
    .find((list) => isIn(list, id))
  // Recognised by its key, which recordListQuery made.
  const question = cameFrom?.queryKey[3] as ListQuestion | undefined
  const walked = useWalkedNeighbours(object.name, id, question === undefined)
  // Followed, so that it stays in memory while one goes through it and grows where one comes to its end.
  const list = useInfiniteQuery({ ...recordListQuery(object.name, question ?? noQuestion), enabled: false })
  const { hasNextPage, hasPreviousPage, isFetching, fetchNextPage, fetchPreviousPage, data } = list
  const ids = data?.pages.flatMap((page) => page.records.map((record) => record.id)) ?? []
  const place = question && data ? placeInPages(data, id) : null
  const isNearEnd = place !== null && place.at >= ids.length - near
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetching) void fetchNextPage()
  }, [isNearEnd, hasNextPage, isFetching, fetchNextPage])
  const isNearStart = place !== null && place.at < near
  useEffect(() => {
    if (isNearStart && hasPreviousPage && !isFetching) void fetchPreviousPage()
  }, [isNearStart, hasPreviousPage, isFetching, fetchPreviousPage])
  const count = data?.pages[0]?.page.count ?? countOf(ids, hasNextPage, toldLength(cameFrom?.queryHash ?? ''))
  const walk = question && place && { question, cursors: place.cursors, before: place.before, count }
  const told = walk ? JSON.stringify(walk) : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what it says
  useEffect(() => {
    if (walk) rememberWalk(object.name, walk)
  }, [object.name, told])
  if (place === null) return walked
  const isFurtherOn = question?.start !== undefined
  return { previous: ids[place.at - 1], next: ids[place.at + 1], at: place.at + 1, count, isFurtherOn }
}

// A column of a board is not counted for itself: its head knows.
function countOf(ids: readonly string[], hasMore: boolean, told: number | undefined): ListLength {
  if (told !== undefined && told > ids.length) return { value: told, exact: true }
  return { value: ids.length, exact: !hasMore, ...(hasMore && { isAtLeast: true }) }
}

const noQuestion: ListQuestion = { limit: 1, fields: ['neighbours of nothing'] }

function isIn({ state }: Query, id: string): boolean {
  // Lists are kept under this key and nothing else.
  const data = state.data as InfiniteData<RecordPage> | undefined
  return data?.pages.some((page) => page.records.some((record) => record.id === id)) ?? false
}
