import type { ReactNode } from 'react'
import { useSession } from '../session/session.ts'
import styles from './held-back.module.css'

/**
 * What changes something, while one only looks through the eyes of a role: fields and buttons are drawn as what they
 * are, and none of them can be used; links go on leading.
 */
export function HeldBack({ children }: { children: ReactNode }) {
  const { seesAs } = useSession()
  return (
    <fieldset disabled={seesAs !== null} className={styles.held}>
      {children}
    </fieldset>
  )
}
