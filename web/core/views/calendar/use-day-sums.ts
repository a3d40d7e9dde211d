import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Filter } from '../../../../shared/core/filters.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { aggregateRecords } from '../../record-requests.ts'
import { useModulePart } from '../../web-module.ts'
import { useCompactValue } from '../board/use-compact-value.ts'
import type { CalendarFields } from './calendar-question.ts'

const most = 1_000

/** What the records of each day are worth together, in short words, where their object has an amount. */
export function useDaySums(
  object: ObjectDefinition,
  { date, hasHours }: CalendarFields,
  asked: { filter: Filter; search: string },
): ReadonlyMap<IsoDate, string> {
  const rules = useModulePart('boards', object.name)
  const amount = rules && findField(object, rules.sum)
  const say = useCompactValue(amount)
  const { data } = useQuery({
    queryKey: ['records', object.name, 'sums', 'days', date.name, asked],
    queryFn: ({ signal }) =>
      aggregateRecords(
        object.name,
        {
          groupBy: [{ field: date.name, bucket: 'day' }],
          measures: [{ function: 'sum', field: amount?.name ?? '', as: 'sum' }],
          filter: asked.filter,
          limit: most,
          ...(asked.search !== '' && { search: asked.search }),
        },
        signal,
      ),
    // Days of moments are those of the reader's clock, which the server does not group by.
    enabled: amount !== undefined && !hasHours,
  })
  return useMemo(() => {
    const groups = data?.groups ?? []
    return new Map(
      groups.flatMap(({ keys, measures }): [IsoDate, string][] =>
        measures.sum == null ? [] : [[String(keys[0]).slice(0, 10), say(Number(measures.sum))]],
      ),
    )
  }, [data, say])
}
