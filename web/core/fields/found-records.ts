import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import type { RelatedRecord } from '../../../shared/core/records.ts'
import { targetNames } from '../../../shared/core/references.ts'
import { request } from '../../platform/api/request.ts'
import { queryRecords } from '../records/record-requests.ts'

const shownAtOnce = 30

/**
 * Records a reference field may point at that fit what is typed; before anything is typed, the ones
 * changed last.
 */
export function useFoundRecords(field: FieldDefinition) {
  const [typed, setTyped] = useState('')
  const targets = targetNames(field)
  const { data = [], isPending } = useQuery({
    queryKey: ['found', targets, typed],
    queryFn: ({ signal }) => findRecords(targets, typed, signal),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
  return { found: data, isPending, setTyped }
}

async function findRecords(
  targets: readonly string[],
  typed: string,
  signal: AbortSignal,
): Promise<RelatedRecord[]> {
  const [only] = targets
  if (targets.length === 1 && only !== undefined && only !== '*') {
    const sort = typed === '' ? [{ field: 'updatedAt', direction: 'desc' as const }] : []
    const page = await queryRecords(
      only,
      { ...(typed === '' ? { sort } : { search: typed }), limit: shownAtOnce, fields: [] },
      signal,
    )
    return page.records.map(({ id, title }) => ({ id, title, object: only }))
  }
  if (typed === '') return []
  const { results } = await request<{ results: RelatedRecord[] }>('/search', { query: { q: typed }, signal })
  return results.filter((result) => targets.includes('*') || targets.includes(result.object))
}
