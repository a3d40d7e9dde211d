import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Saved } from '../../../shared/core/saved.ts'
import type { RecordLayout } from '../../../shared/core/views.ts'
import { request } from '../../platform/api/request.ts'
import { useArranging } from './arranging.ts'

/** How the reader's role sees record pages of an object. */
export function recordLayoutQuery(object: string) {
  return queryOptions({
    queryKey: ['layouts', object],
    queryFn: ({ signal }) => request<RecordLayout>(`/layouts/${object}`, { signal }),
    staleTime: 5 * 60_000,
  })
}

type Told = 'source' | keyof Saved
type LayoutSoFar = Omit<RecordLayout, Told> & Partial<Pick<RecordLayout, Told>>

/** The layout of an object's record page; an empty one, which means "as the fields come", until it is here. */
export function useRecordLayout(object: ObjectDefinition): LayoutSoFar {
  const arranged = useArranging()?.layout
  const { data } = useQuery(recordLayoutQuery(object.name))
  if (arranged?.object === object.name) return arranged
  return data ?? { object: object.name, highlights: [], sections: [], related: [] }
}
