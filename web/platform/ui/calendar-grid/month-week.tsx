import { addDays, type IsoDate } from '../../../../shared/platform/dates.ts'
import type { CalendarGridProps } from './calendar-entry.ts'
import styles from './calendar-grid.module.css'
import { DayCell } from './day-cell.tsx'
import { EntryBar } from './entry-bar.tsx'
import { entriesOn, fittingBars, weekLanes } from './week-lanes.ts'

export interface MonthWeekProps extends CalendarGridProps {
  week: IsoDate
  /** 'YYYY-MM' of the month that stands out. */
  month: string
  anchor: IsoDate
  /** Lines of entries there is room for. */
  lines: number
  takesFocus: boolean
  isPhone: boolean
  onOpenDay: (day: IsoDate) => void
}

/** Seven days side by side, with bars across them for what takes several; dots where there is no room. */
export function MonthWeek(props: MonthWeekProps) {
  const { week, entries, lines, isPhone } = props
  const bars = weekLanes(entries, week)
  const { shown, hidden } = isPhone ? { shown: [], hidden: [] } : fittingBars(bars, lines)
  const days = Array.from({ length: 7 }, (_, at) => addDays(week, at))
  return (
    <div className={styles.week}>
      {days.map((day, column) => (
        <DayCell key={day} {...props} day={day} held={entriesOn(entries, day)} hidden={hidden[column] ?? 0} />
      ))}
      {shown.map((bar) => (
        <span
          key={bar.entry.id}
          className={styles.slot}
          style={{ gridColumn: `${bar.column + 1} / span ${bar.width}`, gridRow: bar.lane + 2 }}
        >
          <EntryBar
            entry={bar.entry}
            day={addDays(week, bar.column)}
            look="bar"
            cut={bar.isCutBefore ? 'cutBefore' : bar.isCutAfter ? 'cutAfter' : ''}
            Link={props.Link}
            onMove={props.onMove}
            focusId={props.focusId}
          />
        </span>
      ))}
    </div>
  )
}
