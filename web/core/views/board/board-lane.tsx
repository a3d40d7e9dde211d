import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { openCreate } from '../../records/create/create-store.ts'
import { useRecordList } from '../../records/record-list.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './board.module.css'
import { type Board, columnKey } from './board.ts'
import { BoardCard } from './board-card.tsx'
import type { BoardColumn } from './board-columns.ts'
import { useCardTarget } from './card-target.ts'
import { LaneHead } from './lane-head.tsx'

interface Props {
  board: Board
  column: BoardColumn
  /** Makes a rail of the column again. */
  onFold: (() => void) | undefined
  /** The card that takes the focus after a move by keyboard. */
  focusId: string | null
  onMove: (id: string) => void
}

/** One column: its head with sums, its cards, more of them on request. */
export function BoardLane({ board, column, onFold, focusId, onMove }: Props) {
  const t = useTexts(viewTexts)
  const { object } = board.state
  const element = useRef<HTMLElement>(null)
  const cards = useRef<HTMLDivElement>(null)
  const list = useRecordList(object.name, board.questionOf(column))
  const isOver = useCardTarget(element, board, column)
  const mayCreate = useObjectAccess()(object.id).create

  // A column that can be folded was opened just now, often at the edge of the screen.
  const isUnfolded = onFold !== undefined
  useEffect(() => {
    if (isUnfolded) element.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [isUnfolded])
  useEffect(() => (cards.current ? autoScrollForElements({ element: cards.current }) : undefined), [])

  return (
    <section
      ref={element}
      className={styles.lane}
      data-lane={columnKey(column)}
      data-over={isOver || undefined}
      aria-label={column.name}
    >
      <LaneHead board={board} column={column}>
        {onFold && (
          <button
            type="button"
            className={styles.headTool}
            onClick={onFold}
            aria-label={column.name}
            aria-expanded
          >
            <Icon of={IconMinus} size={14} />
          </button>
        )}
        {mayCreate && column.kind === 'open' && (
          <button
            type="button"
            className={styles.headTool}
            aria-label={t('addTo', { name: column.name })}
            title={t('addTo', { name: column.name })}
            onClick={() => openCreate({ object: object.name, values: { [board.field.name]: column.value } })}
          >
            <Icon of={IconPlus} size={14} />
          </button>
        )}
      </LaneHead>
      <div ref={cards} className={styles.cards} role="list" data-column={columnKey(column)}>
        {list.error ? <Problem error={list.error} retry={list.retry} /> : null}
        {list.records.map((record) => (
          <BoardCard
            key={record.id}
            board={board}
            column={column}
            record={record}
            related={list.related}
            takesFocus={focusId === record.id}
            onMove={onMove}
          />
        ))}
        {list.hasMore && (
          <button type="button" className={styles.more} onClick={list.loadMore}>
            {t('showMore')}
          </button>
        )}
      </div>
    </section>
  )
}
