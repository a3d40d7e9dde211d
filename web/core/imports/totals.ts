import type { PartCounts } from './import-types.ts'

const nothing: PartCounts = { rows: 0, created: 0, updated: 0, unchanged: 0, failed: 0, linked: 0 }

/** Counts of several tables in one. */
export function totalOf(counts: readonly PartCounts[]): PartCounts {
  return counts.reduce(
    (sum, one) => ({
      rows: sum.rows + one.rows,
      created: sum.created + one.created,
      updated: sum.updated + one.updated,
      unchanged: sum.unchanged + one.unchanged,
      failed: sum.failed + one.failed,
      linked: sum.linked + one.linked,
    }),
    nothing,
  )
}

/** The counts of one table; zeros before it had its turn. */
export function countsAt(counts: readonly PartCounts[], part: number): PartCounts {
  return counts[part] ?? nothing
}

/** Were the rows of all tables counted, rather than estimated from the size of the file? */
export function isCounted(tables: readonly { rowCount: { exact: boolean } }[]): boolean {
  return tables.every((table) => table.rowCount.exact)
}

/** Rows of the files as far as they are known. */
export function rowsOf(tables: readonly ({ rows: number } | { rowCount: { value: number } })[]): number {
  return tables.reduce((sum, table) => sum + ('rows' in table ? table.rows : table.rowCount.value), 0)
}
