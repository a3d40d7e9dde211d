import type { ReactNode } from 'react'
import type { TagColor } from '../../../shared/platform/tag-colors.ts'
import styles from './tag.module.css'

/** A word on its colour's soft ground. Without a colour it is graphite, which claims nothing. */
export function Tag({ color = 'graphite', children }: { color?: TagColor | undefined; children: ReactNode }) {
  return (
    <span
      className={styles.tag}
      style={{ background: `var(--tag-${color}-bg)`, color: `var(--tag-${color}-fg)` }}
    >
      {children}
    </span>
  )
}
