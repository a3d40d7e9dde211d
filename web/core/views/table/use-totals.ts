import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordCount } from '../../../../shared/core/records.ts'
import { aggregateRecords } from '../../record-requests.ts'
import type { ListQuestion } from '../../records/record-list.ts'
import type { Column } from '../columns/column.ts'
import { measuredColumns, measuresOf } from '../columns/measures.ts'

/** By path of column: what the values of all records of a list come to; null where nothing is to be told. */
export type Totals = Readonly<Record<string, number | string | null>> | null

/** What the columns of a list come to, by one question. Of more records than are counted to the letter nothing is told. */
export function useTotals(
  object: ObjectDefinition,
  columns: readonly Column[],
  { filter, search }: ListQuestion,
  count: RecordCount | null,
): Totals {
  const measured = measuredColumns(columns)
  const measures = measuresOf(measured)
  const isTold = measured.length > 0 && count?.exact === true
  const { data } = useQuery({
    queryKey: ['records', object.name, 'sums', 'totals', measures, filter, search],
    queryFn: ({ signal }) =>
      aggregateRecords(
        object.name,
        { measures, ...(filter && { filter }), ...(search && { search }) },
        signal,
      ),
    enabled: isTold,
    placeholderData: keepPreviousData,
  })
  if (!isTold) return null
  const told = data?.groups[0]?.measures ?? {}
  return Object.fromEntries(measured.map((column, at) => [column.path, told[`m${at}`] ?? null]))
}
