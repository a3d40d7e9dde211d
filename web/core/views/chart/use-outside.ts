import { useQuery } from '@tanstack/react-query'
import { queryRecords } from '../../record-requests.ts'
import { useModulePart } from '../../web-module.ts'
import type { ListState } from '../list-state.ts'
import type { ChartCategory } from './chart-series.ts'
import type { Grouping } from './use-chart.ts'

/** Says which groups of a funnel nothing goes on from: lost deals, and records without a value. */
export function useOutside({ object }: ListState, by: Grouping | null): (category: ChartCategory) => boolean {
  const rules = useModulePart('boards', object.name)
  const isOfBoard = rules !== undefined && by?.path.path === rules.field
  const target = isOfBoard ? (by.path.field.options.targets?.[0] ?? '') : ''
  const { data } = useQuery({
    queryKey: ['records', target, 'columns', 'kinds'],
    queryFn: ({ signal }) => queryRecords(target, { limit: 200 }, signal),
    enabled: isOfBoard && target !== '',
    staleTime: 60_000,
  })
  const lost = new Set(
    (data?.records ?? []).filter((record) => rules?.endOf(record) === 'missed').map((record) => record.id),
  )
  return (category) => 'key' in category && (category.key === null || lost.has(String(category.key)))
}
