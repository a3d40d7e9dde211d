import { useEffect, useRef } from 'react'
import { addDays, type IsoDate } from '../../../../shared/platform/dates.ts'
import { useTexts } from '../../i18n/texts.ts'
import type { CalendarEntry, CalendarGridProps } from './calendar-entry.ts'
import styles from './calendar-grid.module.css'
import { calendarTexts } from './calendar-texts.ts'
import { longDay } from './day-cell.tsx'
import { useDayTarget } from './day-drop.ts'
import { EntryBar } from './entry-bar.tsx'
import { HourColumn, hourHeight } from './hour-column.tsx'
import { weekdayName } from './month-grid.tsx'
import frame from './week-grid.module.css'
import { entriesOn } from './week-lanes.ts'

interface Props extends CalendarGridProps {
  first: IsoDate
  /** Entries have times of day, so that hours are drawn. */
  hasHours: boolean
}

const firstHour = 7
const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** Seven days side by side: what takes whole days above, what has a time among the hours. */
export function WeekGrid(props: Props) {
  const { first, hasHours } = props
  const days = Array.from({ length: 7 }, (_, at) => addDays(first, at))
  const scroll = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (hasHours && scroll.current) scroll.current.scrollTop = firstHour * hourHeight
  }, [hasHours])

  return (
    <div className={frame.weekView} data-hours={hasHours || undefined}>
      <div className={frame.weekTop}>
        {hasHours && <span />}
        {days.map((day) => (
          <WholeDay key={day} {...props} day={day} />
        ))}
      </div>
      {hasHours && (
        <div ref={scroll} className={frame.hours}>
          <div className={frame.hourNames} aria-hidden>
            {hours.map((hour) => (
              <span key={hour} style={{ height: hourHeight }}>
                {hour > 0 && `${hour}:00`.padStart(5, '0')}
              </span>
            ))}
          </div>
          {days.map((day) => (
            <HourColumn key={day} {...props} day={day} />
          ))}
        </div>
      )}
    </div>
  )
}

/** The head of a day and what takes all of it. */
function WholeDay(props: Props & { day: IsoDate }) {
  const { day, entries, today, hasHours, onAdd } = props
  const t = useTexts(calendarTexts)
  const element = useRef<HTMLDivElement>(null)
  const isOver = useDayTarget(element, day, props.onMove)
  const held = entriesOn(entries, day).filter((entry) => !hasHours || entry.from === undefined)
  return (
    <div ref={element} className={styles.wholeDay} data-over={isOver || undefined} data-day={day}>
      <button
        type="button"
        className={styles.weekDay}
        aria-current={day === today ? 'date' : undefined}
        aria-label={
          onAdd
            ? t('addOnDay', { day: longDay(day, t.language), count: held.length })
            : t('dayWith', { day: longDay(day, t.language), count: held.length })
        }
        onClick={() => onAdd?.(day)}
      >
        <span>{weekdayName(day, t.language, false)}</span>
        <b>{Number(day.slice(8))}</b>
      </button>
      {held.map((entry: CalendarEntry) => (
        <EntryBar key={entry.id} {...props} entry={entry} look="bar" />
      ))}
    </div>
  )
}
