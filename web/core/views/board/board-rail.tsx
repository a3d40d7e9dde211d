import { IconChevronsRight } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { numberFormat } from '../../../platform/i18n/intl.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { viewTexts } from '../view-texts.ts'
import { useArrival } from './arrival-store.ts'
import styles from './board.module.css'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { noSum } from './board-sums.ts'
import { boardTexts } from './board-texts.ts'
import { useCardTarget } from './card-target.ts'
import { EntryPips } from './entry-pips.tsx'
import heads from './lane-head.module.css'
import { laneColor } from './lane-head.tsx'
import { useCompactValue } from './use-compact-value.ts'

interface Props {
  board: Board
  column: BoardColumn
  /** So far from the right edge of the board it stays, where it stays there. */
  staysAt: number | null
  /** A card taken up by keyboard would be put down here. */
  isLiftedHere: boolean
  onOpen: () => void
  /** A card has been held over it for a while. */
  onHeld: () => void
}

const heldMs = 600

/** A closed column at the edge of the board. Cards can be dropped on it; it opens by a click, or under a held card. */
export function BoardRail({ board, column, staysAt, isLiftedHere, onOpen, onHeld }: Props) {
  const t = useTexts(viewTexts)
  const words = useTexts(boardTexts)
  const element = useRef<HTMLButtonElement>(null)
  const isOver = useCardTarget(element, board, column) !== null
  const compact = useCompactValue(board.sumField)
  const sum = board.sums.get(columnKey(column)) ?? noSum
  const latest = useRef(onHeld)
  latest.current = onHeld
  useEffect(() => {
    if (!isOver) return
    const timer = setTimeout(() => latest.current(), heldMs)
    return () => clearTimeout(timer)
  }, [isOver])
  return (
    <button
      ref={element}
      type="button"
      className={styles.rail}
      data-lane={columnKey(column)}
      data-end={column.end ?? undefined}
      data-over={isOver || isLiftedHere || undefined}
      data-arrived={useArrival(columnKey(column)) !== null || undefined}
      data-stays={staysAt !== null || undefined}
      style={{ borderTopColor: laneColor(column), ...(staysAt !== null && { right: staysAt }) }}
      aria-expanded={false}
      title={words('openColumn', { name: column.name })}
      onClick={onOpen}
    >
      <Icon of={IconChevronsRight} size={14} className={styles.opens} />
      {board.rules && <board.rules.Mark column={column.record} step={column.step} steps={column.steps} />}
      <EntryPips board={board} column={column} />
      <span className={styles.upright}>
        <Name>{column.name}</Name>
        <span className={heads.count}>{numberFormat(t.language, {}).format(sum.count)}</span>
        {board.sumField && sum.isKnown && <b>{compact(sum.sum)}</b>}
      </span>
    </button>
  )
}
