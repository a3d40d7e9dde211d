import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { RecordPage } from '../../../../shared/core/records.ts'
import type { Neighbours } from './neighbours.ts'
import {
  listWalkedBefore,
  type PlaceInPages,
  placeInPages,
  rememberWalk,
  type WalkedList,
  walkedListQuery,
} from './walked-list.ts'

const nowhere: Neighbours = {
  previous: undefined,
  next: undefined,
  at: null,
  count: { value: 0, exact: true },
}
// So near to either end of what was read, more is asked for.
const near = 3

/** The records around one in the list that was gone through before the page was loaded anew. */
export function useWalkedNeighbours(object: string, id: string, isWanted: boolean): Neighbours {
  const walk = isWanted ? listWalkedBefore(object) : undefined
  const list = useInfiniteQuery({ ...walkedListQuery(object, walk ?? noWalk), enabled: walk !== undefined })
  const { data, hasNextPage, hasPreviousPage, isFetching, fetchNextPage, fetchPreviousPage } = list
  const first = walk && data ? readBefore(walk, data) : 0
  const place = walk && data ? placeInPages(data, id, first) : null
  const ids = data?.pages.flatMap((page) => page.records.map((record) => record.id)) ?? []
  const at = place === null ? -1 : place.at - first
  const isNearEnd = at !== -1 && at >= ids.length - near && hasNextPage
  const isNearStart = at !== -1 && at < near && hasPreviousPage
  useEffect(() => {
    if (isFetching) return
    if (isNearEnd) void fetchNextPage()
    else if (isNearStart) void fetchPreviousPage()
  }, [isNearEnd, isNearStart, isFetching, fetchNextPage, fetchPreviousPage])
  const told = walk && place ? JSON.stringify(walkTo(walk, place)) : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what it says
  useEffect(() => {
    if (walk && place) rememberWalk(object, walkTo(walk, place))
  }, [object, told])
  if (!walk || place === null) return nowhere
  const isFurtherOn = walk.question.start !== undefined
  return { previous: ids[at - 1], next: ids[at + 1], at: place.at + 1, count: walk.count, isFurtherOn }
}

const noWalk: WalkedList = {
  question: { limit: 1, fields: ['neighbours of nothing'] },
  cursors: [''],
  before: 0,
  count: nowhere.count,
}

/** How many records stand before the first page that was read: fewer with each page read backwards. */
function readBefore(walk: WalkedList, { pages, pageParams }: InfiniteData<RecordPage>): number {
  const start = pageParams.indexOf(walk.cursors.at(-1))
  return pages.slice(0, Math.max(0, start)).reduce((left, page) => left - page.records.length, walk.before)
}

function walkTo(walk: WalkedList, { cursors, before }: PlaceInPages): WalkedList {
  const [first = ''] = cursors
  const skipped = walk.cursors.slice(0, Math.max(0, walk.cursors.indexOf(first)))
  return { ...walk, cursors: [...skipped, ...cursors], before }
}
