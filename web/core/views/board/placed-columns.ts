import type { BoardRules } from '../../web-module.ts'
import type { BoardColumn } from './board-columns.ts'

export type UnplacedColumn = Omit<BoardColumn, 'end' | 'step' | 'steps'>

/** Numbers the open columns in their order; those at the end of the way stand outside the count. */
export function placedColumns(
  columns: readonly UnplacedColumn[],
  endOf: BoardRules['endOf'] = () => null,
): BoardColumn[] {
  const ends = columns.map((column) => endOf(column.record))
  const steps = ends.filter((end) => end === null).length
  let step = 0
  return columns.map((column, at) => {
    const end = ends[at] ?? null
    if (end === null) step += 1
    return { ...column, end, step, steps }
  })
}
