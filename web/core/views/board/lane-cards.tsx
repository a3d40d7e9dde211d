import { type RefObject, Suspense, useEffect, useMemo } from 'react'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useMeasuredRows } from '../../../platform/ui/rows/use-measured-rows.ts'
import { useRecordList } from '../../records/record-list.ts'
import { useArrived } from './arrival.ts'
import styles from './board.module.css'
import { type Board, columnKey } from './board.ts'
import { BoardCard } from './board-card.tsx'
import type { BoardColumn } from './board-columns.ts'

const ComesHere = latePart(async () => (await import('./comes-here.tsx')).ComesHere, { missing: 'unseen' })

interface Props {
  board: Board
  handle: RefObject<Board>
  column: BoardColumn
  scroller: RefObject<HTMLElement | null>
  liftedId: string | null
  /** A card that is held over the column: a line says where it would go by the column's order. */
  comes: RecordValues | null
}

const cardHeight = 106
const gap = 6
const cardsAhead = 20

/** The cards of a column, drawn only where they are seen; the next ones are read before they come into sight. */
export function LaneCards({ board, handle, column, scroller, liftedId, comes }: Props) {
  const count = board.sums.get(columnKey(column))?.count
  const list = useRecordList(board.state.object.name, board.questionOf(column), count)
  const { records, away } = list
  const keys = useMemo(() => records.map(({ id }) => id), [records])
  const rows = useMeasuredRows(scroller, { keys, guess: cardHeight, gap, spare: 5, before: 1, after: 16 })
  const { items } = rows
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (last >= 0) list.see({ sight: { from: items[0]?.index ?? 0, to: last }, letsGo: true })
    if (last >= records.length - cardsAhead) list.loadMore()
  })
  const { focusId } = board
  const focusAt = focusId === null ? -1 : records.findIndex((record) => record.id === focusId)
  useEffect(() => {
    if (focusAt >= 0) rows.scrollTo(focusAt)
  }, [focusAt, rows.scrollTo])
  const arrived = useArrived(columnKey(column), list, rows.scrollTo)

  if (list.error) return <Problem error={list.error} retry={list.retry} />
  return (
    <div className={styles.stack} style={{ height: rows.height }}>
      {comes && (
        <Suspense>
          <ComesHere board={board} column={column} list={list} card={comes} startOf={rows.startOf} />
        </Suspense>
      )}
      {items.map(({ index, start }) => {
        const record = records[index]
        if (!record) return null
        // Far from sight for long: it is read again.
        if (away.has(record.id))
          return <Absent key={record.id} top={start} height={rows.startOf(index + 1) - start - gap} />
        const rule = board.ruleOf(record, list.related)
        const gate = board.gateOf(record, column)
        return (
          <div
            key={record.id}
            ref={rows.measure}
            data-row={record.id}
            className={styles.place}
            style={{ transform: `translateY(${start}px)` }}
          >
            <BoardCard
              handle={handle}
              column={column}
              record={record}
              related={list.related}
              rules={board.rules}
              fields={board.state.board.cards}
              at={index}
              stalledDays={board.rules?.stalledDays(record, column.record, new Date()) ?? null}
              gateDone={gate?.done}
              gateOf={gate?.of}
              touches={list.touches[record.id]}
              color={rule?.color}
              colorName={rule?.name}
              canMove={board.mayMove(record)}
              isSelected={board.selection.has(record.id)}
              isLifted={liftedId === record.id}
              hasArrived={arrived.has(record.id)}
              takesFocus={focusId === record.id}
            />
          </div>
        )
      })}
    </div>
  )
}

function Absent({ top, height }: { top: number; height: number }) {
  return (
    <div
      className={`${styles.place} ${styles.absent}`}
      style={{ transform: `translateY(${top}px)`, height }}
      aria-busy
    />
  )
}
