import type { PointerEvent } from 'react'
import type { Column } from '../columns/column.ts'
import { dragColumnWidth } from '../columns/column-widths.ts'
import styles from './column-edge.module.css'

interface Props {
  column: Column
  object: string
  onResize: (width: number) => void
  onFit: () => void
}

/** The right edge of a column's head: dragging it changes the width, a double click fits it to what it holds. */
export function ColumnEdge({ column, object, onResize, onFit }: Props) {
  function begin(event: PointerEvent<HTMLSpanElement>) {
    event.preventDefault()
    event.stopPropagation()
    const [startX, startWidth] = [event.clientX, column.width]
    const edge = event.currentTarget
    edge.setPointerCapture(event.pointerId)
    let width = startWidth
    const move = (moved: globalThis.PointerEvent) => {
      width = startWidth + moved.clientX - startX
      dragColumnWidth(object, column.path, width)
    }
    const end = () => {
      edge.removeEventListener('pointermove', move)
      if (width !== startWidth) onResize(width)
      dragColumnWidth(object, column.path, null)
    }
    edge.addEventListener('pointermove', move)
    edge.addEventListener('lostpointercapture', end, { once: true })
  }

  return <span className={styles.edge} onPointerDown={begin} onDoubleClick={onFit} aria-hidden />
}
