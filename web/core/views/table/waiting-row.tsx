import styles from './record-table.module.css'
import type { SeenColumns } from './seen-columns.ts'
import waiting from './waiting-row.module.css'

interface Props {
  seen: SeenColumns
  index: number
  top: number
  height: number
}

/** The place of a record that is on its way. */
export function WaitingRow({ seen, index, top, height }: Props) {
  return (
    <div role="row" aria-busy className={styles.row} style={{ height, top }}>
      <span className={styles.check} />
      {[...seen.pinned, ...seen.moving].map(({ column, at }) => (
        <span key={column.path} role="gridcell" className={styles.cell} style={{ width: column.width }}>
          <span
            className={waiting.still}
            style={{ width: `${35 + ((Math.round(index) * 17 + at * 29) % 40)}%` }}
          />
        </span>
      ))}
    </div>
  )
}
