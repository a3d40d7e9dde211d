import { lazy, Suspense, useState } from 'react'
import type { ListWindow } from '../../records/list-window.ts'
import type { ListQuestion } from '../../records/record-list.ts'
import type { Column } from '../columns/column.ts'
import type { ListState } from '../list-state.ts'
import type { Selection } from '../selection/selection.ts'
import type { FarEnd } from './grid-cursor.ts'
import { RecordTable } from './record-table.tsx'
import { useFlatLines } from './use-flat-lines.ts'
import { useTotals } from './use-totals.ts'

const GoToDialog = lazy(async () => ({ default: (await import('./go-to-dialog.tsx')).GoToDialog }))

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
  const [going, setGoing] = useState<Column | null>(null)
  const goFar = (to: FarEnd) =>
    list.jump({ start: to === 'last' ? { at: 1 } : null, shows: to, takesCursor: true })
  const openAt = (column: Column, value: string | number) => {
    const [first] = state.sort
    const isSorted = first?.field === column.path
    const sort = isSorted ? undefined : [{ field: column.path, direction: 'asc' as const }]
    list.jump({ start: { value }, shows: 'first', takesCursor: true }, sort)
    if (sort) state.change({ sort })
  }
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
        onGoTo={setGoing}
        isStale={list.isStale && !list.isJumping}
        selection={selection}
        onSeen={(seen) => {
          rows.follow(seen)
          onRange(seen)
        }}
        readTo={rows.readTo}
        totals={totals}
      />
      <Suspense>
        {going && (
          <GoToDialog column={going} onGo={(value) => openAt(going, value)} onClose={() => setGoing(null)} />
        )}
      </Suspense>
    </>
  )
}
