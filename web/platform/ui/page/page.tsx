import type { ReactNode } from 'react'
import styles from './page.module.css'

interface Props {
  /** What is read stands on a white sheet; a list brings sheets of its own onto paper. */
  ground?: 'sheet' | 'paper'
  children: ReactNode
}

/** A whole page: its top bar, and below it what scrolls. */
export function Page({ ground = 'sheet', children }: Props) {
  return (
    <div className={styles.page} data-ground={ground}>
      {children}
    </div>
  )
}
