import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type FieldDefinition, findField } from '../../../../shared/core/metadata.ts'
import type { AggregateQuery, AggregateResult } from '../../../../shared/core/records.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { aggregateRecords } from '../../record-requests.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { useModulePart } from '../../web-module.ts'
import { useRuleOf } from '../colors/use-rule-of.ts'
import { countConditions } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import { useSelection } from '../selection/selection.ts'
import { inViewOrder, settingOf } from './arranged-columns.ts'
import type { Board } from './board.ts'
import { type BoardColumn, useBoardColumns } from './board-columns.ts'
import { boardFilter, columnQuestion, sumFieldOf } from './board-question.ts'
import { useBoardScope } from './board-scope.ts'
import { sumsByColumn } from './board-sums.ts'
import { useKeptFocus } from './kept-focus.ts'
import { useMoveCard, useMoveCards } from './move-card.ts'
import { sumsQuestion } from './sums-question.ts'

/** Everything a board shows and does, and whether it is known yet. */
export function useBoard(state: ListState) {
  const { object, groupBy = '' } = state
  const own = useModulePart('boards', object.name)
  const rules = own?.field === groupBy ? own : undefined
  const field = findField(object, groupBy)
  const scope = useBoardScope(state, rules)
  const shown = field ?? noField
  const { columns: found, isPending, error } = useBoardColumns(shown, rules, scope.id)
  const allColumns = inViewOrder(found, state.board)
  const columns = allColumns.filter((column) => !settingOf(state.board, column).hidden)
  const filter = boardFilter(state, rules, scope.id)
  const sumField = sumFieldOf(object, rules, state.sumField)
  const asked = sumsQuestion({ groupBy, rules, sumField, filter, search: state.q })
  const groups = useGroups(object.name, asked, field !== undefined && (!rules || scope.id !== null))
  const sums = sumsByColumn(groups, (id) =>
    Number(allColumns.find((one) => one.value === id)?.record.probability ?? 0),
  )
  const questionOf = (column: BoardColumn) => columnQuestion(state, shown, rules, filter, column)
  const selection = useSelection(`${object.name} ${JSON.stringify([filter, state.q])}`)
  useShortcut('Escape', selection.clear, { when: selection.ids.size > 0 })
  const { focusId, setFocusId } = useKeptFocus()
  const where = { object, field: groupBy, questionOf, onReturned: setFocusId }
  const board: Board = {
    state,
    field: shown,
    rules,
    columns,
    allColumns,
    sums,
    sumField,
    questionOf,
    canMove: useCanMove(state, groupBy),
    move: useMoveCard(where),
    moveMany: useMoveCards(where, columns, selection.clear),
    scope,
    selection,
    ruleOf: useRuleOf(object, state.colors),
    focusId,
    setFocusId,
  }
  const isEmpty = groups?.groups.length === 0 && state.q === '' && countConditions(state.filter) === 0
  return { board, isPending, error, isEmpty }
}

function useGroups(object: string, asked: AggregateQuery, isKnown: boolean): AggregateResult | undefined {
  const { data } = useQuery({
    queryKey: ['records', object, 'sums', 'board', asked],
    queryFn: ({ signal }) => aggregateRecords(object, asked, signal),
    enabled: isKnown,
    placeholderData: keepPreviousData,
  })
  return data
}

function useCanMove({ object }: ListState, field: string): boolean {
  const metadata = useMetadata()
  const mayEdit = useMayEdit(object)
  const path = fieldPath(metadata, object, field)
  return path !== null && mayEdit(path)
}

const noField: FieldDefinition = {
  id: '',
  name: '',
  label: { en: '' },
  type: 'text',
  column: '',
  options: {},
}
