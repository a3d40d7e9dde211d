import { useRef } from 'react'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import type { CalendarGridProps } from './calendar-entry.ts'
import styles from './calendar-grid.module.css'
import { useDayTarget } from './day-drop.ts'
import { EntryBar } from './entry-bar.tsx'
import { timeBlocks } from './time-blocks.ts'

export const hourHeight = 44
const stepMinutes = 15

/** The hours of a day with what stands in them; a click begins something at that time. */
export function HourColumn(props: CalendarGridProps & { day: IsoDate }) {
  const { day, entries, today, onMove, onAdd } = props
  const element = useRef<HTMLDivElement>(null)
  const isOver = useDayTarget(element, day, onMove, minutesAt)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the head of the day does it by keyboard
    <div
      ref={element}
      className={styles.hourColumn}
      data-over={isOver || undefined}
      data-today={day === today || undefined}
      style={{ height: 24 * hourHeight, backgroundSize: `100% ${hourHeight}px` }}
      onClick={(event) => {
        if (event.target !== event.currentTarget) return
        const { top } = event.currentTarget.getBoundingClientRect()
        onAdd?.(day, Math.floor(minutesAt(event.clientY - top) / 30) * 30)
      }}
    >
      {timeBlocks(entries, day).map(({ entry, from, to, at, of }) => (
        <span
          key={entry.id}
          className={styles.timeSlot}
          style={{
            top: (from / 60) * hourHeight,
            height: ((to - from) / 60) * hourHeight,
            left: `${(at / of) * 100}%`,
            width: `${100 / of}%`,
          }}
        >
          <EntryBar {...props} entry={entry} look="block" />
        </span>
      ))}
    </div>
  )
}

function minutesAt(offsetY: number): number {
  const minutes = Math.round(((offsetY / hourHeight) * 60) / stepMinutes) * stepMinutes
  return Math.min(1_440 - stepMinutes, Math.max(0, minutes))
}
