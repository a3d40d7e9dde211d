import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { daysBetween, type IsoDate } from '../../../../shared/platform/dates.ts'
import type { CalendarEntry, CalendarMove } from './calendar-entry.ts'

interface DraggedEntry {
  calendarEntry: CalendarEntry
  /** The day it was taken by, and how far below its top. */
  grabbedDay: IsoDate
  grabbedY: number
}

/** Lets an entry be taken to another day. Tells whether it is being dragged. */
export function useDraggableEntry(
  element: RefObject<HTMLElement | null>,
  entry: CalendarEntry,
  day: IsoDate,
): boolean {
  const [isDragged, setDragged] = useState(false)
  const latest = useRef({ entry, day })
  latest.current = { entry, day }
  const { isMovable } = entry
  useEffect(() => {
    if (!element.current || !isMovable) return
    return draggable({
      element: element.current,
      getInitialData: ({ input, element: dragged }) => ({
        calendarEntry: latest.current.entry,
        grabbedDay: latest.current.day,
        grabbedY: input.clientY - dragged.getBoundingClientRect().top,
      }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [element, isMovable])
  return isDragged
}

/** Lets entries be put on a day; `minutesAt` says the time of a place where there are hours. */
export function useDayTarget(
  element: RefObject<HTMLElement | null>,
  day: IsoDate,
  onMove: (move: CalendarMove) => void,
  minutesAt?: (offsetY: number) => number,
): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef({ day, onMove, minutesAt })
  latest.current = { day, onMove, minutesAt }
  useEffect(() => {
    const target = element.current
    if (!target) return
    return dropTargetForElements({
      element: target,
      canDrop: ({ source }) => 'calendarEntry' in source.data,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source, location }) => {
        setOver(false)
        // Only useDraggableEntry puts these into what is dragged.
        const dragged = source.data as unknown as DraggedEntry
        const entry = dragged.calendarEntry
        const days = daysBetween(dragged.grabbedDay, latest.current.day)
        const y = location.current.input.clientY - target.getBoundingClientRect().top - dragged.grabbedY
        const from = entry.from === undefined ? undefined : latest.current.minutesAt?.(y)
        if (days === 0 && (from === undefined || from === entry.from)) return
        latest.current.onMove({ entry, days, ...(from !== undefined && { from }) })
      },
    })
  }, [element])
  return isOver
}
