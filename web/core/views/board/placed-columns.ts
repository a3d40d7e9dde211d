import type { BoardRules } from '../../web-module.ts'
import type { BoardColumn } from './board-columns.ts'

export type UnplacedColumn = Omit<BoardColumn, 'kind' | 'step' | 'steps'>

/** Numbers the open columns in their order; won and lost stand outside the count. */
export function placedColumns(
  columns: readonly UnplacedColumn[],
  kindOf: BoardRules['kindOf'] = () => 'open',
): BoardColumn[] {
  const kinds = columns.map((column) => kindOf(column.record))
  const steps = kinds.filter((kind) => kind === 'open').length
  let step = 0
  return columns.map((column, at) => {
    const kind = kinds[at] ?? 'open'
    if (kind === 'open') step += 1
    return { ...column, kind, step, steps }
  })
}
