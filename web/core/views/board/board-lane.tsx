import { IconChevronsLeft, IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useScrollAtEdges } from '../../../platform/ui/dragging/scroll-at-edges.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { recordListQuery } from '../../records/record-list.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './board.module.css'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { boardTexts } from './board-texts.ts'
import { useCardTarget } from './card-target.ts'
import { LaneCards } from './lane-cards.tsx'
import heads from './lane-head.module.css'
import { LaneHead } from './lane-head.tsx'
import { useNear } from './use-near.ts'

const QuickAdd = latePart(async () => (await import('./quick-add.tsx')).QuickAdd)

/** As many columns as a wide screen shows: their cards are asked for before anything was drawn. */
const readAtOnce = 8

interface Props {
  board: Board
  handle: RefObject<Board>
  column: BoardColumn
  /** Its place among the columns. */
  at: number
  /** Makes a rail of the column. */
  onFold: () => void
  /** The card taken up by keyboard, and whether it would be put down here. */
  liftedId: string | null
  isLiftedHere: boolean
}

/** One column: its head with sums, a place to write new cards, its cards. */
export function BoardLane({ board, handle, column, at, onFold, liftedId, isLiftedHere }: Props) {
  const t = useTexts(viewTexts)
  const words = useTexts(boardTexts)
  const { object } = board.state
  const element = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const [isAdding, setAdding] = useState(false)
  const { queryKey } = recordListQuery(object.name, board.questionOf(column))
  // Read before: who comes back from one of its cards finds it.
  const isKnown = useQueryClient().getQueryData(queryKey) !== undefined
  const isNear = useNear(element, isKnown || at < readAtOnce)
  const over = useCardTarget(element, board, column)
  const mayCreate = useObjectAccess()(object.id).create && board.field.readOnly !== true && !column.isGone

  // A closed column was opened just now, often at the edge of the screen.
  const isUnfolded = column.end !== null
  useEffect(() => {
    if (isUnfolded) element.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [isUnfolded])
  useScrollAtEdges(scroller)
  const endAdding = () => {
    setAdding(false)
    adder.current?.focus()
  }

  return (
    <section
      ref={element}
      className={styles.lane}
      data-lane={columnKey(column)}
      data-over={over !== null || isLiftedHere || undefined}
      aria-label={column.name}
    >
      <LaneHead board={board} column={column}>
        <button
          type="button"
          className={`${heads.headTool} ${heads.fold}`}
          onClick={onFold}
          aria-label={words('foldColumn', { name: column.name })}
          aria-expanded
          title={words('foldColumn', { name: column.name })}
        >
          <Icon of={IconChevronsLeft} size={14} />
        </button>
        {mayCreate && (
          <button
            ref={adder}
            type="button"
            className={heads.headTool}
            aria-label={t('addTo', { name: column.name })}
            aria-expanded={isAdding}
            title={t('addTo', { name: column.name })}
            onClick={() => setAdding(!isAdding)}
          >
            <Icon of={IconPlus} size={14} />
          </button>
        )}
      </LaneHead>
      <Suspense>{isAdding && <QuickAdd board={board} column={column} onEnd={endAdding} />}</Suspense>
      <div ref={scroller} className={styles.cards} role="list" data-column={columnKey(column)}>
        {isNear && (
          <LaneCards
            board={board}
            handle={handle}
            column={column}
            scroller={scroller}
            liftedId={liftedId}
            comes={over?.ids.length === 1 ? over.card : null}
          />
        )}
      </div>
    </section>
  )
}
