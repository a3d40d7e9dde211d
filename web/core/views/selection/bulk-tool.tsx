import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Icon, type IconShape } from '../../../platform/ui/icon.tsx'
import styles from './bulk-bar.module.css'

interface Props extends ComponentPropsWithRef<'button'> {
  icon: IconShape
  hint?: string
  children: ReactNode
}

/** One thing that can be done with what is ticked: a sign and its word. */
export function BulkTool({ icon, hint, children, ...button }: Props) {
  return (
    <button type="button" className={styles.tool} {...button}>
      <Icon of={icon} />
      <span className={styles.word}>{children}</span>
      {hint && (
        <kbd className={styles.key} aria-hidden>
          {hint}
        </kbd>
      )}
    </button>
  )
}
