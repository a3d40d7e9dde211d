import { GatePips } from '../../../platform/ui/marks/gate-pips.tsx'
import styles from './board.module.css'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { useCarriedCard } from './carried-card.ts'

/** While a card is carried: what a column asks of it, and how much of that it has. Nothing where it asks for nothing. */
export function EntryPips({ board, column }: { board: Board; column: BoardColumn }) {
  const carried = useCarriedCard()
  if (carried === null || columnKey(carried.from) === columnKey(column)) return null
  const gate = board.entryOf(carried.record, column)
  if (gate === null) return null
  return (
    <span className={styles.entry} data-open={gate.done < gate.of || undefined}>
      <GatePips {...gate} />
    </span>
  )
}
