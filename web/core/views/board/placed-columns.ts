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
  return columns.map((column, at) => {
    const kind = kinds[at] ?? 'open'
    const step = kinds.slice(0, at + 1).filter((other) => other === 'open').length
    return { ...column, kind, step, steps }
  })
}
