import { useState } from 'react'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { type BoardRules, useModulePart } from '../../web-module.ts'
import { useRuleOf } from '../colors/use-rule-of.ts'
import { countConditions } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import { useSelection } from '../selection/selection.ts'
import type { Board } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { columnQuestion } from './board-question.ts'
import { useBoardScope } from './board-scope.ts'
import { sumsByColumn } from './board-sums.ts'
import { useKeptFocus } from './kept-focus.ts'
import { useMoveCard } from './move-card.ts'
import { useMoveCards } from './move-cards.ts'
import { useColumns } from './use-columns.ts'

/** Everything a board shows and does, and whether it is known yet. */
export function useBoard(state: ListState) {
  const { object, groupBy = '' } = state
  const own = useModulePart('boards', object.name)
  const rules = own?.field === groupBy ? own : undefined
  const scope = useBoardScope(state, rules)
  const { field, found, groups, hasMore, isPending, error, ...shown } = useColumns(state, rules, scope.id)
  const { columns, filter } = shown
  const sums = sumsByColumn(groups, (id) =>
    Number(found.find((one) => one.value === id)?.record.probability ?? 0),
  )
  const basis = { field, rules, filter, columns: found }
  const questionOf = (column: BoardColumn) => columnQuestion(state, basis, column)
  const places = found.map(({ record }) => record)
  const selection = useSelection(`${object.name} ${JSON.stringify([filter, state.q])}`)
  useShortcut('Escape', selection.clear, { when: selection.ids.size > 0 })
  const { focusId, setFocusId } = useKeptFocus()
  const [isArranging, setArranging] = useState(false)
  const asIn = asInBy(groupBy, rules)
  const where = { object, field: groupBy, questionOf, asIn, onReturned: setFocusId }
  const board: Board = {
    ...shown,
    state,
    field,
    rules,
    sums,
    hasMoreColumns: hasMore,
    questionOf,
    asIn,
    gateOf: (record, column) => rules?.gate?.(object, record, column.record, places) ?? null,
    entryOf: (record, column) => rules?.entry?.(object, record, column.record) ?? null,
    ...useMovable(state, groupBy),
    move: useMoveCard(where),
    moveMany: useMoveCards(where, columns, selection.clear),
    scope,
    selection,
    ruleOf: useRuleOf(object, state.colors),
    isArranging,
    setArranging,
    focusId,
    setFocusId,
  }
  return { board, isPending, error, isEmpty: groups?.groups.length === 0 && isPlain(state) }
}

// What a move writes besides is as sure as the move.
function asInBy(field: string, rules: BoardRules | undefined): Board['asIn'] {
  return (record, { value, record: place }) => ({ ...record, [field]: value, ...rules?.follows?.(place) })
}

// Nothing narrows it, so that a board without cards has none at all.
function isPlain({ q, filter, isStalledOnly }: ListState): boolean {
  return q === '' && !isStalledOnly && countConditions(filter) === 0
}

function useMovable({ object }: ListState, field: string): Pick<Board, 'canMove' | 'mayMove'> {
  const metadata = useMetadata()
  const mayEdit = useMayEdit(object)
  const path = fieldPath(metadata, object, field)
  return {
    canMove: path !== null && mayEdit(path, null),
    mayMove: (record) => path !== null && mayEdit(path, record),
  }
}
