import type { ChartSettings } from '../../../../shared/core/views.ts'
import { type ChartCategory, type ChartTable, measuredIn } from './chart-series.ts'

interface Said {
  measure: ChartSettings['measure']
  split: unknown
  sayBy: (category: ChartCategory) => string
  saySplit: (category: ChartCategory) => string
  heads: { group: string; measure: string }
}

/** The numbers of a chart as rows of a file: its heads, then each group; plain numbers, which a spreadsheet reads. */
export function chartRows(
  { categories, series, cells }: ChartTable,
  { measure, split, sayBy, saySplit, heads }: Said,
): (string | number | null)[][] {
  const names = split === null ? [heads.measure] : series.map(saySplit)
  const rows = categories.map((category, at) => [
    sayBy(category),
    ...series.map((_, one) => {
      const cell = cells[at]?.[one]
      return cell ? measuredIn(cell, measure) : null
    }),
  ])
  return [[heads.group, ...names], ...rows]
}
