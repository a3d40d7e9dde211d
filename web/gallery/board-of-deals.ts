import { type FieldDefinition, findField, type ObjectDefinition } from '../../shared/core/metadata.ts'
import type { BoardColumnSetting } from '../../shared/core/views.ts'
import type { Board } from '../core/views/board/board.ts'
import type { BoardColumn } from '../core/views/board/board-columns.ts'
import type { ColumnSum } from '../core/views/board/board-sums.ts'
import type { ListState } from '../core/views/list-state.ts'
import { type Selection, useSelection } from '../core/views/selection/selection.ts'
import type { BoardRules } from '../core/web-module.ts'

interface Arranged {
  object: ObjectDefinition
  field: FieldDefinition
  rules: BoardRules | undefined
  selection: Selection
}

/** Columns of a board, each with what is arranged about it and what it holds. */
export interface HeldColumn {
  column: BoardColumn
  sum: ColumnSum
  setting?: Omit<BoardColumnSetting, 'value'>
}

/** A board that stands still: what its parts are shown with, and nothing of it is read or moved. */
export function useBoardOfDeals(
  object: ObjectDefinition,
  field: FieldDefinition,
  rules: BoardRules | undefined,
  held: readonly HeldColumn[],
): Board {
  const selection = useSelection('gallery')
  return boardOf({ object, field, rules, selection }, held)
}

function boardOf({ object, field, rules, selection }: Arranged, held: readonly HeldColumn[]): Board {
  const columns = held.map(({ column }) => column)
  return {
    state: stateOf(object, held),
    field,
    rules,
    columns,
    allColumns: columns,
    left: [],
    hasMoreColumns: false,
    sums: new Map(held.map(({ column, sum }) => [String(column.value), sum])),
    sumField: findField(object, rules?.sum ?? ''),
    filter: undefined,
    stalled: null,
    questionOf: () => ({ sort: [] }),
    asIn: (record) => record,
    gateOf: () => null,
    entryOf: () => null,
    canMove: false,
    mayMove: () => false,
    move: nothing,
    moveMany: nothing,
    scope: { id: null, choices: [], choose: nothing },
    selection,
    ruleOf: () => null,
    isArranging: false,
    setArranging: nothing,
    focusId: null,
    setFocusId: nothing,
  }
}

function stateOf(object: ObjectDefinition, held: readonly HeldColumn[]): ListState {
  const columns = held.flatMap(({ column, setting }) =>
    setting ? [{ value: String(column.value), ...setting }] : [],
  )
  return {
    object,
    view: null,
    layout: 'board',
    filter: undefined,
    asked: undefined,
    sort: [],
    chosenSort: [],
    columns: undefined,
    areColumnsChosen: false,
    groupBy: 'stage',
    sumField: 'amount',
    colors: [],
    board: { columns },
    calendar: undefined,
    chart: { shape: 'bar', by: { field: 'stage' }, measure: { function: 'count' } },
    day: undefined,
    rowGroup: undefined,
    isStalledOnly: false,
    q: '',
    isDirty: false,
    changed: [],
    change: nothing,
    showAs: nothing,
    reset: nothing,
  }
}

const nothing = () => {}
