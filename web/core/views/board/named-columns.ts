import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { BoardSettings } from '../../../../shared/core/views.ts'
import { queryRecords } from '../../record-requests.ts'
import { useShownTitle } from '../../shown-title.ts'
import type { UnplacedColumn } from './placed-columns.ts'
import { mostColumns } from './shown-columns.ts'

/** Those the view names that are not among the records that were read: somebody looked for them and chose them. */
export function namesBeyond(settings: BoardSettings, known: readonly { id: string }[]): string[] {
  const read = new Set(known.map(({ id }) => id))
  const named = (settings.columns ?? []).map(({ value }) => value)
  return named.filter((value) => value !== '' && !read.has(value)).slice(0, mostColumns)
}

/** Makes columns of an object's records. */
export function useColumnOf(target: string): (record: RecordValues) => UnplacedColumn {
  const shownTitle = useShownTitle()
  return (record) => ({
    value: record.id,
    name: shownTitle({ object: target, title: record.title }) ?? '',
    record,
  })
}

/** Columns that are records of an object and known by their ids only, as far as the reader may see them. */
export function useNamedColumns(target: string, ids: readonly string[]): UnplacedColumn[] {
  const columnOf = useColumnOf(target)
  const { data } = useQuery({
    queryKey: ['records', target, 'columns', 'named', ids],
    queryFn: ({ signal }) =>
      queryRecords(
        target,
        { limit: mostColumns, filter: { field: 'id', op: 'in', value: [...ids] } },
        signal,
      ),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  return (data?.records ?? []).filter(({ id }) => ids.includes(id)).map(columnOf)
}
