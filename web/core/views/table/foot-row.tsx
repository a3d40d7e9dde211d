import { useTexts } from '../../../platform/i18n/texts.ts'
import type { Column } from '../columns/column.ts'
import { MeasureValue } from '../groups/measure-value.tsx'
import styles from './foot-row.module.css'
import table from './record-table.module.css'
import type { SeenColumns } from './seen-columns.ts'
import { tableDialogTexts } from './table-dialog-texts.ts'
import type { Totals } from './use-totals.ts'

interface Props {
  seen: SeenColumns
  width: number
  totals: NonNullable<Totals>
}

/** What the columns come to, under the rows: the measure of each, chosen in the menu of its head. */
export function FootRow({ seen, width, totals }: Props) {
  const t = useTexts(tableDialogTexts)
  const cell = (column: Column, at: number, left?: number) => (
    <div
      key={column.path}
      role="gridcell"
      aria-colindex={at + 2}
      className={`${table.cell} ${styles.cell}`}
      data-pinned={left !== undefined || undefined}
      data-last-pinned={(left !== undefined && at === seen.pinned.at(-1)?.at) || undefined}
      data-align={column.align}
      style={{ width: column.width, left }}
    >
      {totals[column.path] !== undefined && totals[column.path] !== null && column.measure !== 'none' && (
        <>
          <span className={styles.measure}>{t(`short_${column.measure}`)}</span>
          <span className={styles.value}>
            <MeasureValue column={column} value={totals[column.path]} />
          </span>
        </>
      )}
    </div>
  )
  return (
    <div role="rowgroup" className={styles.foot} style={{ minWidth: width }}>
      <div role="row" aria-label={t('totals')} className={styles.row}>
        <div role="gridcell" className={table.check} />
        {seen.pinned.map(({ column, at, left }) => cell(column, at, left))}
        <span className={table.room} style={{ width: seen.before }} />
        {seen.moving.map(({ column, at }) => cell(column, at))}
      </div>
    </div>
  )
}
