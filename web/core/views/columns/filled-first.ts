import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { valueIn } from '../../metadata/column-value.ts'
import type { Column } from './column.ts'

const found = new Map<string, ReadonlySet<string>>()

/**
 * Columns nobody chose, with those that hold nothing in the first records that were seen behind the others: what a
 * file did not bring does not stand before what it did. Said once for each list, so that columns do not jump.
 */
export function filledFirst(
  list: string,
  columns: Column[],
  records: readonly RecordValues[],
  related: Related,
): Column[] {
  const known = found.get(list)
  if (known === undefined && records.length === 0) return columns
  const blank = known ?? blankOf(columns, records, related)
  found.set(list, blank)
  const isFirst = (column: Column) => column.isPinned || !blank.has(column.path)
  return [...columns.filter(isFirst), ...columns.filter((column) => !isFirst(column))]
}

function blankOf(
  columns: readonly Column[],
  records: readonly RecordValues[],
  related: Related,
): Set<string> {
  const isBlank = (column: Column) => records.every((record) => valueIn(column, record, related) === null)
  return new Set(columns.filter(isBlank).map((column) => column.path))
}
