import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { OneRecord, SearchHit } from '../../../shared/core/records.ts'
import { request } from '../../platform/api/request.ts'

const pauseMs = 90
const mostHits = 8
const mostRecent = 6

/** Records of every object that fit what is typed, a moment after the last key. */
export function useFoundEverywhere(words: string): { hits: SearchHit[]; isSearching: boolean } {
  const asked = useSettled(words)
  const {
    data = [],
    isPending,
    isPlaceholderData,
  } = useQuery({
    queryKey: ['search', asked],
    queryFn: async ({ signal }) => {
      const answer = await request<{ hits: SearchHit[] }>('/search', {
        query: { q: asked, limit: mostHits },
        signal,
      })
      return answer.hits
    },
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  })
  if (words === '') return { hits: [], isSearching: false }
  return { hits: data, isSearching: asked !== words || isPending || isPlaceholderData }
}

/** The records somebody opened last, from memory. */
export function useRecentRecords(): SearchHit[] {
  const queries = useQueryClient()
  return queries
    .getQueryCache()
    .findAll({ predicate: ({ queryKey }) => queryKey[0] === 'records' && queryKey[2] === 'one' })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .flatMap(({ queryKey, state }) => {
      const one = state.data as OneRecord | undefined
      return one ? [{ id: one.record.id, object: String(queryKey[1]), title: one.record.title }] : []
    })
    .slice(0, mostRecent)
}

function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), pauseMs)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}
