import { Problem } from '../../../platform/ui/problem.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { ColorLegend } from '../colors/color-legend.tsx'
import { BeginPanel } from '../empty/empty-list.tsx'
import type { ListState } from '../list-state.ts'
import { BulkBar } from '../selection/bulk-bar.tsx'
import { BoardLanes } from './board-lanes.tsx'
import { BoardSkeleton } from './board-skeleton.tsx'
import { BoardToolbar } from './board-toolbar.tsx'
import { MoveSelected } from './move-selected.tsx'
import { PhoneBoard } from './phone-board.tsx'
import { useBoard } from './use-board.ts'

// Cards are ticked one by one: what a column has not read yet is never meant.
const cardsOnly = { records: [], count: null, hasMore: false }

/** Records as cards in columns, one column for each value of a field. */
export function BoardView({ state }: { state: ListState }) {
  const isPhone = useIsPhone()
  const { board, isPending, error, isEmpty } = useBoard(state)
  const { object } = state
  return (
    <>
      <BoardToolbar {...board} />
      <ColorLegend rules={state.colors} />
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
      <BulkBar object={object} selection={board.selection} question={{}} list={cardsOnly}>
        {board.canMove && <MoveSelected {...board} />}
      </BulkBar>
    </>
  )
}
