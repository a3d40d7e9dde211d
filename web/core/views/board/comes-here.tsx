import type { RecordValues } from '../../../../shared/core/records.ts'
import type { RecordList } from '../../records/record-list.ts'
import styles from './board.module.css'
import type { Board } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { sortedPlace } from './sorted-place.ts'

interface Props {
  board: Board
  column: BoardColumn
  list: RecordList
  card: RecordValues
  /** Where a row of the column begins. */
  startOf: (row: number) => number
}

/** A line where a card that is held over a column would go by the column's order. */
export function ComesHere(props: Props) {
  const top = Math.max(0, placeOf(props) - 4)
  return <i className={styles.line} style={{ transform: `translateY(${top}px)` }} aria-hidden />
}

function placeOf({ board, column, list: { records, away }, card, startOf }: Props): number {
  const known = records.filter(({ id }) => !away.has(id))
  const { sort = [] } = board.questionOf(column)
  const at = sortedPlace(board.state.object, sort, known, board.asIn(card, column))
  const [before, behind] = [known[at - 1], known[at]]
  if (behind) return startOf(records.indexOf(behind))
  return startOf(before ? records.indexOf(before) + 1 : 0)
}
