import type { ReactNode } from 'react'
import styles from './record-head.module.css'

interface Props {
  label: string
  /** Words, which may be cut where room is short; what is counted is read whole. */
  isSoft?: boolean
  children: ReactNode
}

/** One of the few facts in the head of a record: what it is called, above what it is. */
export function HeadFact({ label, isSoft = false, children }: Props) {
  return (
    <div className={styles.fact} data-soft={isSoft || undefined}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}
