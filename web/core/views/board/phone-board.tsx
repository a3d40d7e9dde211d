import { useRef, useState } from 'react'
import { numberFormat } from '../../../platform/i18n/intl.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { viewTexts } from '../view-texts.ts'
import { useArrival } from './arrival-store.ts'
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
          <Step
            key={columnKey(one)}
            board={board}
            column={one}
            isChosen={one === column}
            onChoose={() => choose(one)}
          />
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

interface StepProps {
  board: Board
  column: BoardColumn
  isChosen: boolean
  onChoose: () => void
}

/** A column in the strip, with how many cards it has; it shows when one was put there. */
function Step({ board: { rules, sums }, column, isChosen, onChoose }: StepProps) {
  const { language } = useTexts(viewTexts)
  const key = columnKey(column)
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isChosen}
      className={styles.step}
      data-lane={key}
      data-arrived={useArrival(key) !== null || undefined}
      onClick={onChoose}
    >
      <span className={styles.mark}>
        {rules && <rules.Mark column={column.record} step={column.step} steps={column.steps} size={16} />}
        {numberFormat(language, {}).format(sums.get(key)?.count ?? 0)}
      </span>
      <span className={styles.stepName}>{column.name}</span>
    </button>
  )
}
