import type { KeyboardEvent, ReactNode } from 'react'
import type { ViewDefinition } from '../../../../shared/core/views.ts'
import { type Place, useSortable } from '../../../platform/ui/sorting/sortable.ts'
import { useMayChangeView } from '../../saved-views/may-change-view.ts'
import styles from './view-tabs.module.css'

interface Props {
  view: ViewDefinition
  /** Its place among all views. */
  at: number
  onMove: (from: Place, to: Place) => void
  children: ReactNode
}

/** The place of a tab, in which another may be put: by dragging, or with Alt and an arrow on the tab. */
export function TabSlot({ view, at, onMove, children }: Props) {
  const mayChangeView = useMayChangeView()
  return mayChangeView(view) ? (
    <MovableSlot at={at} onMove={onMove}>
      {children}
    </MovableSlot>
  ) : (
    <span className={styles.slot}>{children}</span>
  )
}

const list = 'views'

function MovableSlot({ at, onMove, children }: Omit<Props, 'view'>) {
  const { row, edge, isDragged } = useSortable<HTMLSpanElement>({
    list,
    at,
    kind: 'view tabs',
    axis: 'x',
    isWhole: true,
    onMove,
  })
  const step = (event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowLeft: -1, ArrowRight: 2 }[event.key] : undefined
    if (by === undefined || at + by < 0) return
    event.preventDefault()
    event.stopPropagation()
    onMove({ list, at }, { list, at: at + by })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the tab in it
    <span
      ref={row}
      className={styles.slot}
      data-drop={edge ?? undefined}
      data-dragged={isDragged || undefined}
      onKeyDown={step}
    >
      {children}
    </span>
  )
}
