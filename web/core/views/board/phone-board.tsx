import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useRecordList } from '../../records/record-list.ts'
import { viewTexts } from '../view-texts.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { noSum } from './board-sums.ts'
import { CardMenu } from './card-menu.tsx'
import styles from './phone-board.module.css'
import { PlainCard } from './plain-card.tsx'
import { useCompactValue } from './use-compact-value.ts'
import { useNoSum } from './use-no-sum.ts'

/** The board of a phone: a strip of columns, and the cards of the chosen one as a list. */
export function PhoneBoard(board: Board) {
  const t = useTexts(viewTexts)
  const number = new Intl.NumberFormat(t.language)
  const { columns, rules, sums, sumField } = board
  const [chosen, setChosen] = useState<string | null>(null)
  const fullest = columns.find(
    (column) => column.kind === 'open' && (sums.get(columnKey(column))?.count ?? 0) > 0,
  )
  const column = columns.find((one) => columnKey(one) === chosen) ?? fullest ?? columns[0]
  const compact = useCompactValue(sumField)
  const noSumOf = useNoSum(sumField)
  if (!column) return null
  const sum = sums.get(columnKey(column)) ?? noSum

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
              {rules && <rules.Mark kind={one.kind} step={one.step} steps={one.steps} size={16} />}
              {number.format(sums.get(columnKey(one))?.count ?? 0)}
            </span>
            <span className={styles.stepName}>{one.name}</span>
          </button>
        ))}
      </div>
      {sumField && (
        <p className={styles.sum}>
          {sum.isKnown ? (
            <b>{compact(rules && column.kind === 'open' ? sum.weighted : sum.sum)}</b>
          ) : (
            <span>{noSumOf(sum)}</span>
          )}
          {sum.isKnown && rules && column.kind === 'open' && (
            <span>
              {t('weighted')} {t('ofTotal', { sum: compact(sum.sum) })}
            </span>
          )}
        </p>
      )}
      <Cards key={columnKey(column)} board={board} column={column} />
    </>
  )
}

function Cards({ board, column }: { board: Board; column: BoardColumn }) {
  const t = useTexts(viewTexts)
  const { object } = board.state
  const list = useRecordList(object.name, board.questionOf(column))
  const Card = board.rules?.Card ?? PlainCard
  return (
    <div className={styles.panel} role="tabpanel">
      <ul className={styles.cards}>
        {list.records.map((record) => {
          const stalledDays = board.rules?.stalledDays(record, column.record, new Date()) ?? null
          return (
            <li
              key={record.id}
              className={styles.card}
              data-stalled={stalledDays !== null || undefined}
              data-selected={board.selection.has(record.id) || undefined}
            >
              <Link
                to="/records/$object/$id"
                params={{ object: object.name, id: record.id }}
                className={styles.link}
              >
                <Card object={object} record={record} related={list.related} stalledDays={stalledDays} />
              </Link>
              <CardMenu board={board} column={column} record={record} onMove={() => {}} />
            </li>
          )
        })}
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
