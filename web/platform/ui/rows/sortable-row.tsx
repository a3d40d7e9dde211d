import type { ReactNode } from 'react'
import sort from '../sorting/sort-handle.module.css'
import { SortHandle } from '../sorting/sort-handle.tsx'
import { type Place, useSortable } from '../sorting/sortable.ts'
import styles from './sortable-row.module.css'

interface Props extends Place {
  /** Rows move only between lists of one kind. */
  kind: string
  /** What it is called, for who moves it by the keys. */
  name: string
  /** `to.at` is the place before which it is put, counted while it still stands where it was. */
  onMove: (from: Place, to: Place) => void
  /** Kept, but not in use: hidden, retired. */
  isOut?: boolean | undefined
  /** Its content is as high as it needs: fields to write in, of several lines. */
  isTall?: boolean
  children: ReactNode
}

/**
 * A row of a list that somebody arranges: dragged by its handle, or moved with the arrow keys while the
 * handle has the focus. What it says and which tools it has stands inside.
 */
export function SortableRow({ kind, list, at, name, onMove, isOut, isTall, children }: Props) {
  const { row, handle, edge, isDragged, onKeyDown } = useSortable<HTMLDivElement>({ kind, list, at, onMove })
  return (
    <div
      ref={row}
      className={`${styles.row} ${sort.edge}`}
      data-edge={edge}
      data-dragged={isDragged || undefined}
      data-out={isOut || undefined}
      data-tall={isTall || undefined}
    >
      <SortHandle name={name} ref={handle} onKeyDown={onKeyDown} />
      {children}
    </div>
  )
}

/** A row among sortable ones that keeps its place. */
export function StillRow({ isOut, children }: Pick<Props, 'isOut' | 'children'>) {
  return (
    <div className={styles.row} data-out={isOut || undefined}>
      <span className={styles.still} />
      {children}
    </div>
  )
}

/** What the row is called; a long name is cut. */
export function RowName({ children }: { children: ReactNode }) {
  return <span className={styles.name}>{children}</span>
}
