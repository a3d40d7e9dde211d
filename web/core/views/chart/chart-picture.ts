import type { ChartShape } from '../../../../shared/core/views.ts'

/** Everything a drawing of a chart needs, in words and numbers. */
export interface ChartPicture {
  name: string
  shape: ChartShape
  /** Groups in order are periods, drawn from left to right. */
  isTime: boolean
  categories: string[]
  series: { name: string; values: (number | null)[] }[]
  short: (value: number | null) => string
  /** One value in words. */
  say: (category: number, series: number) => string
  onPick: (category: number, series: number) => void
}

const order = ['sky', 'amber', 'fir', 'rose', 'iris', 'moss'] as const

/** The colour of a series as a variable of the page: one hue for one series, else told apart in the set order. */
export function seriesColor({ series, shape }: Pick<ChartPicture, 'series' | 'shape'>, at: number): string {
  if (series.length > 1) return `--tag-${order[at % order.length]}`
  return shape === 'line' ? '--mark' : '--seq-4'
}
