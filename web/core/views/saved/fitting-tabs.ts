import { type RefObject, useEffect, useState } from 'react'
import { textWidth } from '../../../platform/ui/text-width.ts'

const padding = 22
/** Room for the count of a tab and for its menu. */
const besides = 42
const moreWidth = 96

/** How many of the tabs find room beside each other; the width of a name is measured as it is drawn. */
export function useFittingTabs(nav: RefObject<HTMLElement | null>, names: readonly string[]): number {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY)
  useEffect(() => {
    const element = nav.current
    if (!element) return
    const observer = new ResizeObserver(() => setRoom(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [nav])
  return fitting(
    names.map((name) => textWidth(name) + padding + besides),
    room,
  )
}

/** How many widths fit into a room; where not all do, some of it goes to the way to the others. */
export function fitting(widths: readonly number[], room: number): number {
  const total = widths.reduce((sum, width) => sum + width, 0)
  if (total <= room) return widths.length
  let left = room - moreWidth
  const at = widths.findIndex((width) => {
    left -= width
    return left < 0
  })
  return Math.max(1, at)
}
