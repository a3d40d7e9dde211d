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
import { draggedCard } from './card-target.ts'
import { setCarried } from './carried-card.ts'
import { useRails } from './open-rails.ts'

// A card wider than this is mostly empty, and its amount far from its owner.
const laneWidth = 'minmax(208px, 440px)'
const railWidth = '40px'
// With the gap beside it, as board.module.css has it.
const railStep = 48

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
  // Those of closed records at the end, up to the first that is open or no rail.
  const stays = columns.findLastIndex((one) => one.end === null || !rails.isRail(one)) + 1
  const template = columns.map((one) => (rails.isRail(one) ? railWidth : laneWidth))
  const hasOthers = board.left.length > 0 || board.hasMoreColumns

  useScrollAtEdges(element)
  // A column that was chosen comes first, and is not looked for.
  const first = columns[0] && columnKey(columns[0])
  useEffect(() => {
    // After the router put back where the page was scrolled to.
    if (first !== undefined) requestAnimationFrame(() => element.current?.scrollTo({ left: 0 }))
  }, [first])
  useEffect(
    () =>
      withDrag(({ monitorForElements }) =>
        monitorForElements({
          // Written past React: a board of ten thousand cards is not drawn again for it.
          onDragStart: ({ source }) => {
            element.current?.setAttribute('data-dragging', '')
            const dragged = draggedCard(source.data)
            if (dragged?.ids.length === 1) setCarried({ record: dragged.card, from: dragged.from })
          },
          onDrop: () => {
            element.current?.removeAttribute('data-dragging')
            setCarried(null)
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
        style={{ gridTemplateColumns: [...template, ...(hasOthers ? [railWidth] : [])].join(' ') }}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onClickCapture={keys.onClickCapture}
        role="group"
        aria-label={t('boardLabel', { name: label(state.object.pluralLabel) })}
      >
        {columns.map((column, at) => {
          const key = columnKey(column)
          return rails.isRail(column) ? (
            <BoardRail
              key={key}
              board={board}
              column={column}
              staysAt={at >= stays ? (columns.length - 1 - at) * railStep : null}
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
              at={at}
              onFold={() => rails.toggle(column)}
              liftedId={keys.lifted?.id ?? null}
              isLiftedHere={keys.lifted?.to === key}
            />
          )
        })}
        {hasOthers && (
          <button
            type="button"
            className={`${styles.rail} ${styles.upright}`}
            aria-haspopup="dialog"
            onClick={() => board.setArranging(true)}
          >
            {board.left.length > 0
              ? words('moreColumns', { count: board.left.length })
              : words('firstColumns', { count: columns.length })}
          </button>
        )}
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
