import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RecordValues } from '../../../shared/core/records.ts'
import { queryRecords } from '../../core/record-requests.ts'
import { useShownTitle } from '../../core/shown-title.ts'

/** Every stage of every pipeline, in order, with the pipelines' names. There are few, and they are shown everywhere. */
export const stagesQuery = queryOptions({
  queryKey: ['records', 'stage', 'columns', 'all'],
  queryFn: ({ signal }) =>
    queryRecords(
      'stage',
      { limit: 200, sort: [{ field: 'position', direction: 'asc' }], expand: ['pipeline'] },
      signal,
    ),
  staleTime: 5 * 60_000,
})

/** The same, named in the reader's language; none until they are here. */
export function useStages(): RecordValues[] {
  const shownTitle = useShownTitle()
  const { data } = useQuery(stagesQuery)
  return useMemo(
    () => data?.records.map((stage) => named('stage', stage, shownTitle)) ?? [],
    [data, shownTitle],
  )
}

/** A record whose title and name are as the reader reads them. */
export function named(
  object: string,
  record: RecordValues,
  shownTitle: ReturnType<typeof useShownTitle>,
): RecordValues {
  const title = shownTitle({ object, title: record.title }) ?? ''
  return { ...record, title, name: title }
}
