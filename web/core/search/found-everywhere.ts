import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { OneRecord, Related, SearchAnswer } from '../../../shared/core/records.ts'
import { request } from '../../platform/api/request.ts'
import { inBursts } from './in-bursts.ts'

/** A record that was found, with what tells it from others of its name. */
export interface FoundRecord {
  id: string
  object: string
  title: string
  values: Readonly<Record<string, unknown>>
  related: Related
}

const restMs = 90
const mostHits = 8
const mostRecent = 6

/** Records of every object that fit what is typed, of fast keys the last ones (`inBursts`); `isCutOff`: nobody answers. */
export function useFoundEverywhere(
  words: string,
  fields: readonly string[],
): { hits: FoundRecord[]; isSearching: boolean; isCutOff: boolean } {
  const asked = useSettled(words)
  const {
    data = [],
    error,
    fetchStatus,
    isPending,
    isPlaceholderData,
  } = useQuery({
    queryKey: ['search', asked],
    queryFn: async ({ signal }) => {
      const query = { q: asked, limit: mostHits, fields: fields.join(',') }
      return foundIn(await request<SearchAnswer>('/search', { query, signal }))
    },
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  })
  if (words === '') return { hits: [], isSearching: false, isCutOff: false }
  const isOpen = isPending || isPlaceholderData
  // Without a connection it would be searched for until there is one.
  const isCutOff = asked === words && ((isOpen && fetchStatus === 'paused') || error !== null)
  if (isCutOff) return { hits: isOpen ? [] : data, isSearching: false, isCutOff }
  return { hits: data, isSearching: asked !== words || isOpen, isCutOff }
}

/** The records somebody opened last, on whatever device; those still in memory until the answer is here. */
export function useRecentRecords(fields: readonly string[]): FoundRecord[] {
  const queries = useQueryClient()
  const { data } = useQuery({
    queryKey: ['navigation', 'recent', fields],
    queryFn: ({ signal }) =>
      request<SearchAnswer>('/recent-records', {
        query: { limit: mostRecent, fields: fields.join(',') },
        signal,
      }).then(foundIn),
    staleTime: 10_000,
  })
  return data ?? inMemory(queries)
}

function foundIn({ hits, related }: SearchAnswer): FoundRecord[] {
  return hits.map(({ values = {}, ...hit }) => ({ ...hit, values, related }))
}

function inMemory(queries: QueryClient): FoundRecord[] {
  return queries
    .getQueryCache()
    .findAll({ predicate: ({ queryKey }) => queryKey[0] === 'records' && queryKey[2] === 'one' })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .flatMap(({ queryKey, state }) => {
      const one = state.data as OneRecord | undefined
      if (!one) return []
      const { id, title } = one.record
      return [{ id, object: String(queryKey[1]), title, values: one.record, related: one.related }]
    })
    .slice(0, mostRecent)
}

function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  const [typing] = useState(() => inBursts(setSettled, restMs))
  useEffect(() => typing.add(words), [typing, words])
  useEffect(() => typing.end, [typing])
  return settled
}
