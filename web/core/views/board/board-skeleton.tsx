import { useKeysWait } from '../../../platform/ui/keys/keys-for-page.ts'
import { Loading } from '../../../platform/ui/loading.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import styles from './board-skeleton.module.css'

/** The columns of a board whose cards are on their way. */
export function BoardSkeleton() {
  const isPhone = useIsPhone()
  useKeysWait()
  if (isPhone) return <Loading rows={8} />
  return (
    <Loading>
      <div className={styles.board}>
        {[3, 2, 3, 2, 1].map((cards, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
          <div key={column} className={styles.lane}>
            <span className={styles.head}>
              <i />
            </span>
            {Array.from({ length: cards }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cards do not move
              <span key={at} className={styles.card}>
                <i />
                <i />
                <i />
              </span>
            ))}
          </div>
        ))}
      </div>
    </Loading>
  )
}
