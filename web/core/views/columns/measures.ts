import type { AggregateQuery } from '../../../../shared/core/records.ts'
import type { Column } from './column.ts'

const measuresAtMost = 9

/** The columns whose values are put together per group: as many as one question takes. */
export function measuredColumns(columns: readonly Column[]): Column[] {
  return columns
    .filter(({ measure, isSingle, part }) => measure !== 'none' && isSingle && part === undefined)
    .slice(0, measuresAtMost)
}

/** What is asked of measured columns, named by their places. */
export function measuresOf(measured: readonly Column[]): AggregateQuery['measures'] {
  return measured.map((column, at) => ({
    // What is not measured is not among them.
    function: column.measure as 'sum',
    field: column.path,
    as: `m${at}`,
  }))
}
