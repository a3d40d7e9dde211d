import type { ReactNode } from 'react'
import styles from './record-head.module.css'

/** One of the few facts in the head of a record: what it is called, above what it is. */
export function HeadFact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}
