import type { ReactNode } from 'react'
import styles from './side.module.css'

/** What one of two who changed the same has there, behind whose it is. */
export function Side({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div className={styles.side}>
      <span>{of}</span>
      <div className={styles.value}>{children}</div>
    </div>
  )
}
