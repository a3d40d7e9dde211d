import { useEffect, useRef } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useScrollAtEdges } from '../../../platform/ui/dragging/scroll-at-edges.ts'
import { withDrag } from '../../../platform/ui/dragging/with-drag.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './board.module.css'
import { type Board, columnKey } from './board.ts'
import { useBoardKeys } from './board-keys.ts'
import { BoardLane } from './board-lane.tsx'
import { BoardRail } from './board-rail.tsx'
import { boardTexts } from './board-texts.ts'
import { useRails } from './open-rails.ts'

// A card wider than this is mostly empty, and its amount far from its owner.
const laneWidth = 'minmax(208px, 440px)'

/** The columns side by side; won, lost and folded ones as narrow rails until somebody opens them or holds a card over them. */
export function BoardLanes(board: Board) {
  const t = useTexts(viewTexts)
  const words = useTexts(boardTexts)
  const label = useLabel()
  const element = useRef<HTMLDivElement>(null)
  const handle = useRef(board)
  handle.current = board
  const rails = useRails(board)
  const keys = useBoardKeys(board, element)
  const { columns, state } = board
  const template = columns.map((one) => (rails.isRail(one) ? '40px' : laneWidth))

  useScrollAtEdges(element)
  useEffect(
    () =>
      withDrag(({ monitorForElements }) =>
        monitorForElements({
          // Written past React: a board of ten thousand cards is not drawn again for it.
          onDragStart: () => element.current?.setAttribute('data-dragging', ''),
          onDrop: () => {
            element.current?.removeAttribute('data-dragging')
            rails.closeHeld()
          },
        }),
      ),
    [rails.closeHeld],
  )

  return (
    <>
      <div
        ref={element}
        className={styles.board}
        style={{ gridTemplateColumns: template.join(' ') }}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onClickCapture={keys.onClickCapture}
        role="group"
        aria-label={t('boardLabel', { name: label(state.object.pluralLabel) })}
      >
        {columns.map((column) => {
          const key = columnKey(column)
          return rails.isRail(column) ? (
            <BoardRail
              key={key}
              board={board}
              column={column}
              isLiftedHere={keys.lifted?.to === key}
              onOpen={() => rails.toggle(column)}
              onHeld={() => rails.hold(column)}
            />
          ) : (
            <BoardLane
              key={key}
              board={board}
              handle={handle}
              column={column}
              onFold={() => rails.toggle(column)}
              liftedId={keys.lifted?.id ?? null}
              isLiftedHere={keys.lifted?.to === key}
            />
          )
        })}
      </div>
      <p id="board-keys" className={styles.unseen}>
        {words('howToMove')}
      </p>
      <p className={styles.unseen} aria-live="assertive">
        {keys.said}
      </p>
    </>
  )
}
