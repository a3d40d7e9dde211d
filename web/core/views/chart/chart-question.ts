import type { Filter } from '../../../../shared/core/filters.ts'
import type { AggregateQuery } from '../../../../shared/core/records.ts'
import type { ChartGroup, ChartSettings } from '../../../../shared/core/views.ts'

const mostGroups = 2_000

/** What a chart asks: its groups, and of each what counts, sums and averages are made of. */
export function chartQuestion(
  { by, split, measure }: ChartSettings,
  filter: Filter | undefined,
  search: string,
): AggregateQuery {
  const { field } = measure
  return {
    groupBy: [by, ...(split ? [split] : [])].map(groupAsked),
    measures: [
      { function: 'count', as: 'count' },
      ...(field === undefined
        ? []
        : [
            { function: 'sum' as const, field, as: 'sum' },
            { function: 'count' as const, field, as: 'known' },
          ]),
    ],
    limit: mostGroups,
    ...(filter && { filter }),
    ...(search !== '' && { search }),
  }
}

function groupAsked({ field, bucket }: ChartGroup) {
  return { field, ...(bucket && { bucket }) }
}
