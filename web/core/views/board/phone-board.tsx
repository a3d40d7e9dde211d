import { Link } from '@tanstack/react-router'
import { type RefObject, useRef, useState } from 'react'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useSeenChildren } from '../../../platform/ui/rows/use-seen-children.ts'
import { useRecordList } from '../../records/record-list.ts'
import { viewTexts } from '../view-texts.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { noSum } from './board-sums.ts'
import { CardMenu } from './card-menu.tsx'
import { CardWaits } from './card-waits.tsx'
import styles from './phone-board.module.css'
import { PlainCard } from './plain-card.tsx'
import { useCompactValue } from './use-compact-value.ts'
import { useNoSum } from './use-no-sum.ts'
import { useSwipe } from './use-swipe.ts'

/** The board of a phone: a strip of columns, and the cards of the chosen one as a list. */
export function PhoneBoard(board: Board) {
  const t = useTexts(viewTexts)
  const number = new Intl.NumberFormat(t.language)
  const { columns, rules, sums, sumField } = board
  const [chosen, setChosen] = useState<string | null>(null)
  const fullest = columns.find(
    (column) => column.end === null && (sums.get(columnKey(column))?.count ?? 0) > 0,
  )
  const column = columns.find((one) => columnKey(one) === chosen) ?? fullest ?? columns[0]
  const compact = useCompactValue(sumField)
  const noSumOf = useNoSum(sumField)
  if (!column) return null
  const turn = (step: 1 | -1) => {
    const next = columns[columns.indexOf(column) + step]
    if (next) setChosen(columnKey(next))
  }
  const sum = sums.get(columnKey(column)) ?? noSum

  const isWeighted = sum.isKnown && rules && column.end === null
  return (
    <>
      <div className={styles.strip} role="tablist" aria-label={t('groupBy')}>
        {columns.map((one) => (
          <button
            key={columnKey(one)}
            type="button"
            role="tab"
            aria-selected={one === column}
            className={styles.step}
            onClick={() => setChosen(columnKey(one))}
          >
            <span className={styles.mark}>
              {rules && <rules.Mark column={one.record} step={one.step} steps={one.steps} size={16} />}
              {number.format(sums.get(columnKey(one))?.count ?? 0)}
            </span>
            <span className={styles.stepName}>{one.name}</span>
          </button>
        ))}
      </div>
      {sumField && (
        <p className={styles.sum}>
          {isWeighted && <span>{t('weighted')}</span>}
          {sum.isKnown ? <b>{compact(isWeighted ? sum.weighted : sum.sum)}</b> : <span>{noSumOf(sum)}</span>}
          {isWeighted && <span>{t('ofTotal', { sum: compact(sum.sum) })}</span>}
        </p>
      )}
      <Cards key={columnKey(column)} board={board} column={column} onTurn={turn} />
    </>
  )
}

interface CardsProps {
  board: Board
  column: BoardColumn
  /** Goes to the column beside. */
  onTurn: (step: 1 | -1) => void
}

function Cards({ board, column, onTurn }: CardsProps) {
  const t = useTexts(viewTexts)
  const { object } = board.state
  const handle = useRef(board)
  handle.current = board
  const list = useRecordList(object.name, board.questionOf(column))
  const swipe = useSwipe(onTurn)
  const cards = useRef<HTMLUListElement>(null)
  useSeenChildren(cards, list.records, (from, to) => list.see({ sight: { from, to } }))
  return (
    <div className={styles.panel} role="tabpanel">
      <ul ref={cards} className={styles.cards} {...swipe}>
        {list.records.map((record) => (
          <PhoneCard
            key={record.id}
            board={board}
            handle={handle}
            column={column}
            record={record}
            related={list.related}
            touches={list.touches[record.id]}
          />
        ))}
        {list.hasMore && (
          <li>
            <button type="button" className={styles.more} onClick={list.loadMore}>
              {t('showMore')}
            </button>
          </li>
        )}
        {list.records.length === 0 && !list.isLoading && (
          <li className={styles.none}>
            <Name>{column.name}</Name>: {t('cards', { count: 0 })}
          </li>
        )}
      </ul>
    </div>
  )
}

interface CardProps {
  board: Board
  handle: RefObject<Board>
  column: BoardColumn
  record: RecordValues
  related: Related
  touches: readonly number[] | undefined
}

function PhoneCard({ board, handle, column, record, related, touches }: CardProps) {
  const { object, board: settings } = board.state
  const stalledDays = board.rules?.stalledDays(record, column.record, new Date()) ?? null
  const Card = settings.cards ? undefined : board.rules?.Card
  const gate = board.gateOf(record, column)
  const shown = { object, record, related, stalledDays, gate, touches }
  const rule = board.ruleOf(record, related)
  return (
    <li
      className={styles.card}
      data-stalled={stalledDays !== null || undefined}
      data-selected={board.selection.has(record.id) || undefined}
    >
      {rule && <i className={styles.edge} style={{ background: `var(--tag-${rule.color})` }} aria-hidden />}
      <Link to="/records/$object/$id" params={{ object: object.name, id: record.id }} className={styles.link}>
        {Card ? <Card {...shown} /> : <PlainCard {...shown} fields={settings.cards} />}
        {rule?.name && <span className={styles.ruleName}>{rule.name}</span>}
      </Link>
      <CardWaits id={record.id} field={board.field.name} />
      <CardMenu handle={handle} column={board.mayMove(record) ? column : null} record={record} />
    </li>
  )
}
