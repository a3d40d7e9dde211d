import type { ListWindow } from '../../records/list-window.ts'
import type { ListQuestion } from '../../records/record-list.ts'
import type { Column } from '../columns/column.ts'
import type { ListState } from '../list-state.ts'
import type { Selection } from '../selection/selection.ts'
import type { FarEnd } from './grid-cursor.ts'
import { RecordTable } from './record-table.tsx'
import { useFlatLines } from './use-flat-lines.ts'
import { useGoTo } from './use-go-to.tsx'
import { useTotals } from './use-totals.ts'

/** What the rows of a view are drawn from. */
export interface RowsOfView {
  state: ListState
  columns: Column[]
  question: ListQuestion
  list: ListWindow
  selection: Selection
  onRange: (range: { first: number; last: number }) => void
}

/** Records one below the other, opened at any place. */
export function FlatRows({ state, columns, question, list, selection, onRange }: RowsOfView) {
  const { object } = state
  const rows = useFlatLines(list)
  const totals = useTotals(object, columns, question, list.count)
  const goTo = useGoTo(list, state, columns)
  const goFar = (to: FarEnd) =>
    list.jump({ start: to === 'last' ? { at: 1 } : null, shows: to, takesCursor: true })
  return (
    <>
      <RecordTable
        object={object}
        state={state}
        columns={columns}
        lines={rows.lines}
        hasMore={rows.hasMore}
        unread={list}
        landed={list.landed}
        onFar={list.before + list.after > 0 ? goFar : undefined}
        onGoTo={goTo.ask}
        isStale={list.isStale && !list.isJumping}
        selection={selection}
        onSeen={(seen) => {
          rows.follow(seen)
          onRange(seen)
        }}
        readTo={rows.readTo}
        totals={totals}
      />
      {goTo.dialog}
    </>
  )
}
