import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { ListQuestion } from '../../records/record-list.ts'
import type { BoardRules } from '../../web-module.ts'
import type { ListState } from '../list-state.ts'
import type { Selection } from '../selection/selection.ts'
import type { BoardColumn } from './board-columns.ts'
import type { BoardScope } from './board-scope.ts'
import type { ColumnSum } from './board-sums.ts'
import type { CardMove } from './move-card.ts'

/** Everything the parts of a board need to know of it. */
export interface Board {
  state: ListState
  /** The field whose values are the columns. */
  field: FieldDefinition
  rules: BoardRules | undefined
  columns: BoardColumn[]
  sums: Map<string, ColumnSum>
  sumField: FieldDefinition | undefined
  questionOf: (column: BoardColumn) => ListQuestion
  move: (move: CardMove) => void
  scope: BoardScope
  /** The cards somebody has ticked. */
  selection: Selection
}

/** The key of a column in the sums and in the page. */
export function columnKey(column: BoardColumn): string {
  return String(column.value ?? '')
}
