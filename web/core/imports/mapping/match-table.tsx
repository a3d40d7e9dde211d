import { useTexts } from '../../../platform/i18n/texts.ts'
import { importTexts } from '../import-texts.ts'
import type { Draft } from './draft.ts'
import { MatchRow } from './match-row.tsx'
import styles from './match-table.module.css'
import { targetAt } from './plan-changes.ts'

interface Props {
  state: Draft
  at: number
  /** The column whose details are open. */
  openRow: number | null
  onOpen: (column: number | null) => void
}

/** The columns of a file, one a row, each with the place its values go to. */
export function MatchTable({ state, at, openRow, onOpen }: Props) {
  const t = useTexts(importTexts)
  const part = state.plan.parts[at]
  const table = state.draft.tables[part?.table ?? -1]
  if (!part || !table) return null
  const matched = table.columns.filter((_, place) => targetAt(part, place).kind !== 'skip').length
  return (
    <>
      <p className={styles.summary}>
        <b className="strong">{t('columnsMatched', { count: table.columns.length, matched })}</b>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t('columnInFile')}</th>
            <th className={styles.wideOnly}>{t('firstValue')}</th>
            <th aria-hidden />
            <th>{t('fieldInKith')}</th>
            <th>{t('howSure')}</th>
            <th className={styles.filled}>{t('filled')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column, place) => (
            <MatchRow
              key={column.name}
              state={state}
              at={at}
              place={place}
              isOpen={openRow === place}
              onOpen={(isOpen) => onOpen(isOpen ? place : null)}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}
