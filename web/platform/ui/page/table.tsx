import type { ReactNode } from 'react'
import styles from './table.module.css'

interface Props {
  /** How its first and last columns stand: in from the page's edge, at the edge of a form, or as any cell. */
  edge?: 'page' | 'none' | 'cell'
  /** For what is its own: widths, heights, what a phone leaves out. */
  className?: string | undefined
  /** Of which only those in sight are drawn: how many rows there are, the head with them; -1 where that is not known. */
  rowCount?: number
  children: ReactNode
}

/** A table of things, one row each; a row that is ticked says `data-selected`. */
export function Table({ edge = 'page', className, rowCount, children }: Props) {
  return (
    <table
      className={[styles.table, className].filter(Boolean).join(' ')}
      data-edge={edge}
      aria-rowcount={rowCount}
    >
      {children}
    </table>
  )
}
