import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useMeasuredRows } from '../../../platform/ui/rows/use-measured-rows.ts'
import { useRecordList } from '../../records/record-list.ts'
import { viewTexts } from '../view-texts.ts'
import { useArrived } from './arrival.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import styles from './phone-board.module.css'
import { PhoneCard } from './phone-card.tsx'
import { useSwipe } from './use-swipe.ts'

interface Props {
  board: Board
  handle: RefObject<Board>
  column: BoardColumn
  /** Goes to the column beside. */
  onTurn: (step: 1 | -1) => void
}

const cardHeight = 117
const cardsAhead = 20

/** The cards of the column a phone shows, drawn only where they are seen; the next are read before they come into sight. */
export function PhoneCards({ board, handle, column, onTurn }: Props) {
  const t = useTexts(viewTexts)
  const count = board.sums.get(columnKey(column))?.count
  const list = useRecordList(board.state.object.name, board.questionOf(column), count)
  const { records, away } = list
  const swipe = useSwipe(onTurn)
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useMemo(() => records.map(({ id }) => id), [records])
  const rows = useMeasuredRows(scroller, { keys, guess: cardHeight, gap: 0, spare: 5, before: 0, after: 16 })
  const { items } = rows
  const last = items.at(-1)?.index ?? -1
  const arrived = useArrived(columnKey(column), list, rows.scrollTo)
  useEffect(() => {
    if (last >= 0) list.see({ sight: { from: items[0]?.index ?? 0, to: last }, letsGo: true })
    if (last >= records.length - cardsAhead) list.loadMore()
  })
  return (
    <div ref={scroller} className={styles.cards} role="tabpanel" aria-label={column.name} {...swipe}>
      {list.error ? <Problem error={list.error} retry={list.retry} /> : null}
      <ul className={styles.stack} style={{ height: rows.height }}>
        {items.map(({ index, start }) => {
          const record = records[index]
          if (!record) return null
          const style = { transform: `translateY(${start}px)` }
          // Far from sight for long: it is read again.
          if (away.has(record.id)) {
            const height = rows.startOf(index + 1) - start
            return <li key={record.id} className={styles.absent} style={{ ...style, height }} aria-busy />
          }
          return (
            <PhoneCard
              key={record.id}
              place={{ ref: rows.measure, 'data-row': record.id, style }}
              board={board}
              handle={handle}
              column={column}
              record={record}
              related={list.related}
              touches={list.touches[record.id]}
              hasArrived={arrived.has(record.id)}
            />
          )
        })}
      </ul>
      {records.length === 0 && !list.isLoading && !list.error && (
        <p className={styles.none}>
          <Name>{column.name}</Name>: {t('cards', { count: 0 })}
        </p>
      )}
    </div>
  )
}
