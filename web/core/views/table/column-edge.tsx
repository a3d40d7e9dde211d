import type { PointerEvent } from 'react'
import type { Column } from '../columns/column.ts'
import { setColumnWidth } from '../columns/column-widths.ts'
import styles from './record-table.module.css'

const narrowest = 60
const widest = 800

/** The right edge of a column's head: dragging it changes the width, a double click restores it. */
export function ColumnEdge({ column, object }: { column: Column; object: string }) {
  function begin(event: PointerEvent<HTMLSpanElement>) {
    event.preventDefault()
    event.stopPropagation()
    const [startX, startWidth] = [event.clientX, column.width]
    const edge = event.currentTarget
    edge.setPointerCapture(event.pointerId)
    const move = (moved: globalThis.PointerEvent) => {
      const width = Math.min(widest, Math.max(narrowest, startWidth + moved.clientX - startX))
      setColumnWidth(object, column.path, width)
    }
    edge.addEventListener('pointermove', move)
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), {
      once: true,
    })
  }

  return <span className={styles.edge} onPointerDown={begin} aria-hidden />
}
