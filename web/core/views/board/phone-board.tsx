import { useRef, useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { viewTexts } from '../view-texts.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { noSum } from './board-sums.ts'
import styles from './phone-board.module.css'
import { PhoneCards } from './phone-cards.tsx'
import { useCompactValue } from './use-compact-value.ts'
import { useNoSum } from './use-no-sum.ts'

// Kept while the page is: who comes back from a record finds the column it stands in.
const looked = new Map<string, string>()

/** The board of a phone: a strip of columns, and the cards of the chosen one as a list. */
export function PhoneBoard(board: Board) {
  const t = useTexts(viewTexts)
  const number = new Intl.NumberFormat(t.language)
  const { columns, rules, sums, sumField } = board
  const { name } = board.state.object
  const [chosen, setChosen] = useState(() => looked.get(name) ?? null)
  const handle = useRef(board)
  handle.current = board
  const fullest = columns.find(
    (column) => column.end === null && (sums.get(columnKey(column))?.count ?? 0) > 0,
  )
  const column = columns.find((one) => columnKey(one) === chosen) ?? fullest ?? columns[0]
  const compact = useCompactValue(sumField)
  const noSumOf = useNoSum(sumField)
  if (!column) return null
  const choose = (one: BoardColumn) => {
    looked.set(name, columnKey(one))
    setChosen(columnKey(one))
  }
  const turn = (step: 1 | -1) => {
    const next = columns[columns.indexOf(column) + step]
    if (next) choose(next)
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
            onClick={() => choose(one)}
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
      <PhoneCards key={columnKey(column)} board={board} handle={handle} column={column} onTurn={turn} />
    </>
  )
}
