import type { AggregateResult } from '../../../../shared/core/records.ts'

/** What a column holds: how many, worth how much as far as any says so, and how much of it counts by its chance. */
export interface ColumnSum {
  count: number
  sum: number
  weighted: number
  /** Some of its records have an amount at all. */
  isKnown: boolean
}

export const noSum: ColumnSum = { count: 0, sum: 0, weighted: 0, isKnown: false }

/**
 * Sums by column value from groups of (column, percent). A group's sum counts by its own percent, so that
 * a probability somebody set by hand is respected; without one it counts by `usual` of the column. `known`
 * is how many have an amount.
 */
export function sumsByColumn(
  result: AggregateResult | undefined,
  usual: (column: string) => number,
): Map<string, ColumnSum> {
  const sums = new Map<string, ColumnSum>()
  for (const { keys, measures } of result?.groups ?? []) {
    const column = String(keys[0] ?? '')
    const before = sums.get(column) ?? noSum
    const sum = Number(measures.sum ?? 0)
    const percent = typeof keys[1] === 'number' ? keys[1] : usual(column)
    sums.set(column, {
      count: before.count + Number(measures.count ?? 0),
      sum: before.sum + sum,
      weighted: before.weighted + (sum * percent) / 100,
      isKnown: before.isKnown || Number(measures.known ?? 0) > 0,
    })
  }
  return sums
}

/** All columns together. */
export function totalOf(sums: Iterable<ColumnSum>): ColumnSum {
  let total = noSum
  for (const one of sums) {
    total = {
      count: total.count + one.count,
      sum: total.sum + one.sum,
      weighted: total.weighted + one.weighted,
      isKnown: total.isKnown || one.isKnown,
    }
  }
  return total
}
