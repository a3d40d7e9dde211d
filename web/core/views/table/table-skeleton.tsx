import { useKeysWait } from '../../../platform/ui/keys/keys-for-page.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { useIsPhone, useRowHeight } from '../../../platform/ui/row-height.ts'
import type { Column } from '../columns/column.ts'
import styles from './table-skeleton.module.css'

/** The grid of a table whose records are on their way: its columns and rows, with still bars for the values. */
export function TableSkeleton({ columns }: { columns: readonly Column[] }) {
  const height = useRowHeight()
  const isPhone = useIsPhone()
  useKeysWait()
  if (isPhone) return <Loading rows={12} />
  return (
    <Loading>
      <div className={styles.table}>
        <div className={styles.row} style={{ height: 32 }} />
        {Array.from({ length: 14 }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows do not move
          <div key={row} className={styles.row} style={{ height }}>
            {columns.map((column, at) => (
              <span key={column.path} className={styles.cell} style={{ width: column.width }}>
                <span style={{ width: `${35 + ((row * 17 + at * 29) % 40)}%` }} />
              </span>
            ))}
          </div>
        ))}
      </div>
    </Loading>
  )
}
