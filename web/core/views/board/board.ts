import type { Filter } from '../../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { ListQuestion } from '../../records/record-list.ts'
import type { BoardGate, BoardRules } from '../../web-module.ts'
import type { RuleOf } from '../colors/color-of.ts'
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
  /** In the order of the view, without those it hides. */
  columns: BoardColumn[]
  /** In the order of the view, hidden ones too. */
  allColumns: BoardColumn[]
  /** Those that found no room, and whether there are others besides. */
  left: BoardColumn[]
  hasMoreColumns: boolean
  sums: Map<string, ColumnSum>
  sumField: FieldDefinition | undefined
  /** Everything on the board; only what has stalled, where that is looked at. */
  filter: Filter | undefined
  /** Finds what has stood in its column for longer than is usual; null where nothing can. */
  stalled: Filter | null
  questionOf: (column: BoardColumn) => ListQuestion
  /** What stands between a card of a column and the next one; null where nothing is asked there. */
  gateOf: (record: RecordValues, column: BoardColumn) => BoardGate | null
  /** What a column asks of a record that would be put there; null where it asks for nothing. */
  entryOf: (record: RecordValues, column: BoardColumn) => BoardGate | null
  /** A record as it is once it stands in a column. */
  asIn: (record: RecordValues, column: BoardColumn) => RecordValues
  /** The reader may write the field of the columns, of some records at least. */
  canMove: boolean
  /** They may write it of this one. */
  mayMove: (record: RecordValues) => boolean
  move: (move: CardMove) => void
  /** Takes several cards to a column as one operation. */
  moveMany: (ids: readonly string[], to: BoardColumn) => void
  scope: BoardScope
  /** The cards somebody has ticked. */
  selection: Selection
  ruleOf: RuleOf
  /** How the board is arranged is being looked at. */
  isArranging: boolean
  setArranging: (isArranging: boolean) => void
  /** The card that takes the focus where it stands next. */
  focusId: string | null
  setFocusId: (id: string | null) => void
}

/** The key of a column in the sums and in the page. */
export function columnKey(column: Pick<BoardColumn, 'value'>): string {
  return String(column.value ?? '')
}

/** What is dragged or moved along with a card: all ticked ones when it is ticked, else itself. */
export function movedAlong({ selection }: Pick<Board, 'selection'>, record: RecordValues): string[] {
  return selection.ids.has(record.id) ? [...selection.ids] : [record.id]
}
