import type { ChartSettings } from '../../../../shared/core/views.ts'

/** The chart of an object before anybody chose one: its groups, counted or summed; else its age by months. */
export function firstChart(groupBy: string | undefined, sum: string | undefined): ChartSettings {
  return {
    shape: 'bar',
    by: groupBy === undefined ? { field: 'createdAt', bucket: 'month' } : { field: groupBy },
    measure: sum === undefined ? { function: 'count' } : { function: 'sum', field: sum },
  }
}
