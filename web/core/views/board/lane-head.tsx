import { IconAlertTriangle, IconSquareCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatPercent } from '../../../../shared/core/fields/formats.ts'
import { numberFormat } from '../../../platform/i18n/intl.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { Tag } from '../../../platform/ui/tag.tsx'
import { viewTexts } from '../view-texts.ts'
import { settingOf } from './arranged-columns.ts'
import { type Board, columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'
import { type ColumnSum, noSum } from './board-sums.ts'
import { boardTexts } from './board-texts.ts'
import { limitState } from './column-limit.ts'
import { EntryPips } from './entry-pips.tsx'
import styles from './lane-head.module.css'
import { useCompactValue } from './use-compact-value.ts'
import { useNoSum } from './use-no-sum.ts'

const rampSteps = 6

/** A column's name with its glyph and count; below, what of its sum counts by chance. */
export function LaneHead({
  board,
  column,
  children,
}: {
  board: Board
  column: BoardColumn
  children: ReactNode
}) {
  const t = useTexts(viewTexts)
  const words = useTexts(boardTexts)
  const { rules, sums, sumField } = board
  const sum = sums.get(columnKey(column)) ?? noSum
  const compact = useCompactValue(sumField)
  const noSumOf = useNoSum(sumField)
  const { probability } = column.record
  return (
    <header className={styles.head} style={{ borderTopColor: laneColor(column) }}>
      <div className={styles.headLine}>
        {rules && <rules.Mark column={column.record} step={column.step} steps={column.steps} />}
        <h2 className={`${styles.name} strong`}>
          {column.color ? <Tag color={column.color}>{column.name}</Tag> : <Name>{column.name}</Name>}
        </h2>
        {column.isGone && <span className={styles.gone}>{words('noLongerOffered')}</span>}
        <LimitedCount board={board} column={column} sum={sum} />
        <EntryPips board={board} column={column} />
        <span className={styles.headTools}>{children}</span>
      </div>
      {sumField && (
        <p className={styles.sum}>
          {!sum.isKnown ? (
            sum.count > 0 && <span>{noSumOf(sum)}</span>
          ) : rules && column.end === null ? (
            <>
              <b>{compact(sum.weighted)}</b>
              <span>{t('ofTotal', { sum: compact(sum.sum) })}</span>
            </>
          ) : (
            <b>{compact(sum.sum)}</b>
          )}
          {rules && column.end === null && typeof probability === 'number' && (
            <span>{formatPercent(probability, t.language)}</span>
          )}
        </p>
      )}
    </header>
  )
}

/** How many cards; with a limit also how many are meant, and in word and shape when there are more. */
function LimitedCount({ board, column, sum }: { board: Board; column: BoardColumn; sum: ColumnSum }) {
  const t = useTexts(boardTexts)
  const compact = useCompactValue(board.sumField)
  const number = numberFormat(t.language, {})
  const { limit } = settingOf(board.state.board, column)
  if (!limit) return <span className={styles.count}>{number.format(sum.count)}</span>
  const state = limitState(limit, sum)
  const [held, most] =
    limit.of === 'count'
      ? [number.format(sum.count), number.format(limit.most)]
      : [compact(sum.sum), compact(limit.most)]
  const word = state === 'over' ? t('overLimit') : state === 'full' ? t('atLimit') : null
  return (
    <span className={styles.count} data-limit={state}>
      {t('heldOfMost', { held, most })}
      {word !== null && (
        <span className={styles.limitWord}>
          <Icon of={state === 'over' ? IconAlertTriangle : IconSquareCheck} size={13} />
          {word}
        </span>
      )}
    </span>
  )
}

/** Order is lightness: the further a column, the deeper its rule. */
export function laneColor(column: BoardColumn): string {
  if (column.end === 'reached') return 'var(--good)'
  if (column.end === 'missed') return 'var(--line-strong)'
  const step =
    column.steps <= 1 ? 3 : 1 + Math.round(((column.step - 1) / (column.steps - 1)) * (rampSteps - 2))
  return `var(--seq-${Math.min(rampSteps, step)})`
}
