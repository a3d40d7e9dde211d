import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { findField } from '../../../../shared/core/metadata.ts'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { aggregateRecords } from '../../records/record-requests.ts'
import { useModulePart } from '../../web-module.ts'
import { BeginPanel } from '../empty/empty-list.tsx'
import { countConditions } from '../filter-tree.ts'
import type { ListState } from '../list-state.ts'
import { BulkBar } from '../selection/bulk-bar.tsx'
import { useSelection } from '../selection/selection.ts'
import { type BoardColumn, useBoardColumns } from './board-columns.ts'
import { BoardLanes } from './board-lanes.tsx'
import { boardFilter, columnQuestion, sumFieldOf } from './board-question.ts'
import { useBoardScope } from './board-scope.ts'
import { BoardSkeleton } from './board-skeleton.tsx'
import { sumsByColumn } from './board-sums.ts'
import { BoardToolbar } from './board-toolbar.tsx'
import { useMoveCard } from './move-card.ts'
import { PhoneBoard } from './phone-board.tsx'

// Cards are ticked one by one: what a column has not read yet is never meant.
const cardsOnly = { records: [], count: null, hasMore: false }

/** Records as cards in columns, one column for each value of a field. */
export function BoardView({ state }: { state: ListState }) {
  const { object, groupBy = '' } = state
  const isPhone = useIsPhone()
  const own = useModulePart('boards', object.name)
  const rules = own?.field === groupBy ? own : undefined
  const field = findField(object, groupBy)
  const scope = useBoardScope(state, rules)
  const fallback = field ?? {
    id: '',
    name: '',
    label: { en: '' },
    type: 'text' as const,
    column: '',
    options: {},
  }
  const { columns, isPending, error } = useBoardColumns(fallback, rules, scope.id)
  const filter = boardFilter(state, rules, scope.id)
  const sumField = sumFieldOf(object, rules)
  const { data } = useQuery({
    queryKey: ['records', object.name, 'sums', groupBy, filter, state.q],
    queryFn: ({ signal }) =>
      aggregateRecords(
        object.name,
        {
          groupBy: [{ field: groupBy }, ...(rules ? [{ field: rules.weight }] : [])],
          measures: [
            { function: 'count', as: 'count' },
            ...(sumField
              ? [
                  { function: 'sum' as const, field: sumField.name, as: 'sum' },
                  { function: 'count' as const, field: sumField.name, as: 'known' },
                ]
              : []),
          ],
          ...(filter && { filter }),
          ...(state.q !== '' && { search: state.q }),
        },
        signal,
      ),
    enabled: field !== undefined && (!rules || scope.id !== null),
    placeholderData: keepPreviousData,
  })
  const sums = sumsByColumn(data, (id) =>
    Number(columns.find((one) => one.value === id)?.record.probability ?? 0),
  )
  const questionOf = (column: BoardColumn) => columnQuestion(state, fallback, rules, filter, column)
  const selection = useSelection(`${object.name} ${JSON.stringify([filter, state.q])}`)
  useShortcut('Escape', selection.clear, { when: selection.ids.size > 0 })
  const move = useMoveCard(object, groupBy, questionOf)
  const isEmpty = data?.groups.length === 0 && state.q === '' && countConditions(state.filter) === 0
  const board = { state, field: fallback, rules, columns, sums, sumField, questionOf, move, scope, selection }

  return (
    <>
      <BoardToolbar {...board} />
      {error ? (
        <Problem error={error} />
      ) : isPending ? (
        <BoardSkeleton />
      ) : (
        <div
          style={{ position: 'relative', display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}
        >
          {isPhone ? <PhoneBoard {...board} /> : <BoardLanes {...board} />}
          {isEmpty && <BeginPanel state={state} />}
        </div>
      )}
      <BulkBar object={object} selection={selection} question={{}} list={cardsOnly} />
    </>
  )
}
