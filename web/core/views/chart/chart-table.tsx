import type { ChartSettings } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import styles from './chart.module.css'
import { type ChartCategory, measuredIn, sumUp, type ChartTable as Table } from './chart-series.ts'
import { chartTexts } from './chart-texts.ts'

interface Props {
  name: string
  table: Table
  measure: ChartSettings['measure']
  isSplit: boolean
  /** What is grouped by, and what is measured, as heads of columns. */
  heads: { group: string; value: string }
  sayBy: (category: ChartCategory) => string
  saySplit: (category: ChartCategory) => string
  exact: (value: number | null) => string
  onPick: (category: ChartCategory, series: ChartCategory) => void
}

/** The same numbers as a table; each leads to its records. */
export function ChartTable(props: Props) {
  const { name, table, measure, isSplit, heads, sayBy, saySplit, exact, onPick } = props
  const t = useTexts(chartTexts)
  const everything = sumUp(table.cells.flat())
  return (
    <div className={styles.tableBox}>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{heads.group}</th>
            {isSplit ? (
              table.series.map((series) => (
                <th key={JSON.stringify(series)} scope="col" className={styles.number}>
                  {saySplit(series)}
                </th>
              ))
            ) : (
              <th scope="col" className={styles.number}>
                {heads.value}
              </th>
            )}
            {!isSplit && measure.function !== 'count' && (
              <th scope="col" className={styles.number}>
                {t('records')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {table.categories.map((category, row) => (
            <tr key={JSON.stringify(category)}>
              <th scope="row">
                <Name>{sayBy(category)}</Name>
              </th>
              {table.series.map((series, column) => {
                const cell = table.cells[row]?.[column]
                return (
                  <td key={JSON.stringify(series)} className={styles.number}>
                    {cell && cell.count > 0 ? (
                      <button type="button" className={styles.value} onClick={() => onPick(category, series)}>
                        {exact(measuredIn(cell, measure))}
                      </button>
                    ) : (
                      '–'
                    )}
                  </td>
                )
              })}
              {!isSplit && measure.function !== 'count' && (
                <td className={styles.number}>{table.cells[row]?.[0]?.count ?? 0}</td>
              )}
            </tr>
          ))}
        </tbody>
        {!isSplit && measure.function !== 'avg' && (
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              <td className={styles.number}>{exact(measuredIn(everything, measure))}</td>
              {measure.function !== 'count' && <td className={styles.number}>{everything.count}</td>}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
