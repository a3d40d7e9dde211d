import type { AggregateResult } from '../../../../shared/core/records.ts'
import type { ChartSettings } from '../../../../shared/core/views.ts'

/** A group key as the answer gives it; null for records without a value. */
export type GroupKey = string | number | boolean | null

/** One group of a chart: a value, or all values that have no group of their own. */
export type ChartCategory = { key: GroupKey } | { rest: GroupKey[] }

interface ChartCell {
  count: number
  sum: number
  /** How many have a value at all. */
  known: number
}

/** Groups in order, each divided into the same series, with what is in each. */
export interface ChartTable {
  categories: ChartCategory[]
  series: ChartCategory[]
  /** By category, then series. */
  cells: ChartCell[][]
}

export interface GroupOrder {
  /** Values in their own order, which stand first and also where they are empty if `isComplete`. */
  keys: readonly GroupKey[]
  /** Every one of the keys has its place, filled or not. */
  isComplete: boolean
  /** Beyond this many the smallest are taken together; absent: never. */
  most?: number
}

const none: ChartCell = { count: 0, sum: 0, known: 0 }

/** Lays the answer of the server out as categories and series. */
export function chartTable(
  { groups }: Pick<AggregateResult, 'groups'>,
  by: GroupOrder,
  split: GroupOrder | null,
  measure: ChartSettings['measure'],
): ChartTable {
  const rows = groups.map(({ keys, measures }) => ({
    // Keys of groups are texts, numbers, truth values or nothing.
    keys: keys as GroupKey[],
    cell: cellOf(measures),
  }))
  const sizeAt = (at: number) => (key: GroupKey) =>
    measuredIn(sumUp(rows.filter((row) => row.keys[at] === key).map((row) => row.cell)), measure) ?? 0
  const categories = placed(unique(rows.map((row) => row.keys[0] ?? null)), by, sizeAt(0))
  const series = split
    ? placed(unique(rows.map((row) => row.keys[1] ?? null)), split, sizeAt(1))
    : [{ rest: [] }]
  const cells = categories.map((category) =>
    series.map((one) =>
      sumUp(
        rows
          .filter(({ keys }) => isOf(category, keys[0] ?? null) && (!split || isOf(one, keys[1] ?? null)))
          .map((row) => row.cell),
      ),
    ),
  )
  return { categories, series, cells }
}

/** The number a chart draws; null where there is nothing to average. */
export function measuredIn(cell: ChartCell, measure: ChartSettings['measure']): number | null {
  if (measure.function === 'count') return cell.count
  if (measure.function === 'sum') return cell.sum
  return cell.known === 0 ? null : cell.sum / cell.known
}

/** Several cells as one. */
export function sumUp(cells: readonly ChartCell[]): ChartCell {
  return cells.reduce(
    (sum, cell) => ({
      count: sum.count + cell.count,
      sum: sum.sum + cell.sum,
      known: sum.known + cell.known,
    }),
    none,
  )
}

function isOf(category: ChartCategory, key: GroupKey): boolean {
  return 'rest' in category ? category.rest.includes(key) : category.key === key
}

function cellOf(measures: Record<string, number | string | null>): ChartCell {
  const number = (name: string) => Number(measures[name] ?? 0)
  return { count: number('count'), sum: number('sum'), known: number('known') }
}

/** Keys in their order, the others by size; the smallest of too many together at the end. */
function placed(
  found: readonly GroupKey[],
  order: GroupOrder,
  size: (key: GroupKey) => number,
): ChartCategory[] {
  const first = order.keys.filter((key) => order.isComplete || found.includes(key))
  const others = found.filter((key) => !order.keys.includes(key) && key !== null)
  const sized = others.map((key) => ({ key, size: size(key) })).sort((a, b) => b.size - a.size)
  const all = [...first, ...sized.map(({ key }) => key), ...(found.includes(null) ? [null] : [])]
  const keys = order.keys.includes(null) ? all.filter((key, at) => all.indexOf(key) === at) : all
  if (order.most === undefined || keys.length <= order.most) return keys.map((key) => ({ key }))
  const kept = keys.slice(0, order.most - 1)
  return [...kept.map((key) => ({ key })), { rest: keys.slice(order.most - 1) }]
}

function unique(keys: readonly GroupKey[]): GroupKey[] {
  return [...new Set(keys)]
}
