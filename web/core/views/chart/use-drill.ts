import { useNavigate } from '@tanstack/react-router'
import type { Filter } from '../../../../shared/core/filters.ts'
import { askable } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import type { ChartCategory } from './chart-series.ts'
import { groupFilter, narrowed } from './drill-filter.ts'
import type { Grouping } from './use-chart.ts'

/** Goes to the table of exactly the records of a group; back leads to the chart again. */
export function useDrill(state: ListState, by: Grouping | null, split: Grouping | null) {
  const navigate = useNavigate()
  return (category: ChartCategory, series: ChartCategory) => {
    if (!by) return
    const parts: Filter[] = [groupFilter(by.group, by.path.field, category)]
    if (split) parts.push(groupFilter(split.group, split.path.field, series))
    void navigate({
      to: '/records/$object',
      params: { object: state.object.name },
      search: (before) => ({
        ...before,
        layout: 'table' as const,
        filter: narrowed(askable(state.filter), parts),
      }),
    })
  }
}
