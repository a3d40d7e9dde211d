import { IconAlertCircle, IconClock } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { Icon } from '../icon.tsx'
import { Name } from '../name.tsx'
import type { CalendarEntry, CalendarGridProps } from './calendar-entry.ts'
import { useDraggableEntry } from './day-drop.ts'
import styles from './entry-bar.module.css'

interface Props extends Pick<CalendarGridProps, 'Link' | 'onMove' | 'focusId'> {
  entry: CalendarEntry
  /** The day of the grid it stands on. */
  day: IsoDate
  look: 'bar' | 'row' | 'block'
  cut?: string
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** One entry: a link that is dragged to another day, or taken there with Shift and an arrow. */
export function EntryBar({ entry, day, look, cut, Link, onMove, focusId }: Props) {
  const element = useRef<HTMLAnchorElement>(null)
  const isDragged = useDraggableEntry(element, entry, day)
  const takesFocus = focusId === entry.id
  useEffect(() => {
    if (takesFocus) element.current?.focus()
  }, [takesFocus])

  function onKeyDown(event: KeyboardEvent) {
    const days = event.shiftKey && entry.isMovable ? steps[event.key] : undefined
    if (days === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onMove({ entry, days })
  }

  const words = [entry.time, entry.title, entry.late, entry.colorName, entry.waits].filter(
    (word) => word !== undefined,
  )
  return (
    <Link
      entry={entry}
      ref={element}
      className={[
        styles.entry,
        styles[look],
        isDragged && styles.dragged,
        entry.late && styles.late,
        entry.isOver && styles.over,
        cut && styles[cut],
      ]
        .filter(Boolean)
        .join(' ')}
      {...(entry.color && {
        style: { borderInlineStartColor: `var(--tag-${entry.color})` },
      })}
      label={words.join(', ')}
      onKeyDown={onKeyDown}
    >
      {entry.time !== undefined && <span className={styles.time}>{entry.time}</span>}
      {entry.sign && <span className={styles.sign}>{entry.sign}</span>}
      <span className={styles.title}>
        <Name>{entry.title}</Name>
      </span>
      {entry.late !== undefined && (
        <span className={styles.lateBy}>
          {look === 'row' ? entry.late : <Icon of={IconAlertCircle} size={12} />}
        </span>
      )}
      {entry.waits !== undefined && (
        <span className={styles.waits} title={entry.waits}>
          <Icon of={IconClock} size={12} />
        </span>
      )}
    </Link>
  )
}
