import { Suspense } from 'react'
import { KeysWait } from '../../../platform/ui/keys/keys-wait.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { soonMs } from '../../../platform/ui/when-idle.ts'
import type { ListState } from '../list-state.ts'
import { BoardLanes } from './board-lanes.tsx'
import { BoardSkeleton } from './board-skeleton.tsx'
import { BoardToolbar } from './board-toolbar.tsx'
import { useBoard } from './use-board.ts'

const BeginPanel = latePart(async () => (await import('../empty/empty-list.tsx')).BeginPanel)
// Once rows or cards stand, not with the first tick, which keys of the bar may follow at once; nor before, as they
// would come later for it.
const BulkBar = latePart(async () => (await import('../selection/bulk-bar.tsx')).BulkBar, { afterMs: soonMs })
const ColorLegend = latePart(async () => (await import('../colors/color-legend.tsx')).ColorLegend, {
  missing: 'unseen',
})
const MoveSelected = latePart(async () => (await import('./move-selected.tsx')).MoveSelected)
const PhoneBoard = latePart(async () => (await import('./phone-board.tsx')).PhoneBoard)

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
      <Suspense>{state.colors.length > 0 && <ColorLegend rules={state.colors} />}</Suspense>
      {error ? (
        <Problem error={error} />
      ) : isPending ? (
        <BoardSkeleton />
      ) : (
        <div
          style={{ position: 'relative', display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}
        >
          {isPhone ? (
            <Suspense fallback={<BoardSkeleton />}>
              <PhoneBoard {...board} />
            </Suspense>
          ) : (
            <BoardLanes {...board} />
          )}
          <Suspense>{isEmpty && <BeginPanel state={state} />}</Suspense>
        </div>
      )}
      <Suspense fallback={<KeysWait />}>
        {board.selection.ids.size > 0 && (
          <BulkBar object={object} selection={board.selection} question={{}} list={cardsOnly}>
            {board.canMove && <MoveSelected {...board} />}
          </BulkBar>
        )}
      </Suspense>
    </>
  )
}
