import type { ReactNode } from 'react'
import styles from './table.module.css'

interface Props {
  /** How its first and last columns stand: in from the page's edge, at the edge of a form, or as any cell. */
  edge?: 'page' | 'none' | 'cell'
  /** For what is its own: widths, heights, what a phone leaves out. */
  className?: string | undefined
  children: ReactNode
}

/** A table of things, one row each; a row that is ticked says `data-selected`. */
export function Table({ edge = 'page', className, children }: Props) {
  return (
    <table className={[styles.table, className].filter(Boolean).join(' ')} data-edge={edge}>
      {children}
    </table>
  )
}
