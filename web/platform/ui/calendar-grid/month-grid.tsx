import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { addDays, addMonths, daysBetween, type IsoDate } from '../../../../shared/platform/dates.ts'
import { dateTimeFormat } from '../../i18n/intl.ts'
import { localeOf } from '../../i18n/locale.ts'
import { useTexts } from '../../i18n/texts.ts'
import type { CalendarGridProps } from './calendar-entry.ts'
import styles from './calendar-grid.module.css'
import { calendarTexts } from './calendar-texts.ts'
import { MonthWeek } from './month-week.tsx'

interface Props extends CalendarGridProps {
  /** The first day shown, which begins a week, and the day behind the last. */
  first: IsoDate
  before: IsoDate
  /** The day one is at; its month stands out. */
  anchor: IsoDate
  /** Goes to a day, of another month too. */
  onGo: (day: IsoDate) => void
  /** Opens a day where there is no room for its entries. */
  onOpenDay: (day: IsoDate) => void
  isPhone: boolean
}

const headHeight = 26
const lineHeight = 22
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** A month as weeks: arrows go from day to day, Enter begins something on the day, Page Up and Down turn months. */
export function MonthGrid(props: Props) {
  const { first, before, anchor, onGo, onAdd } = props
  const t = useTexts(calendarTexts)
  const element = useRef<HTMLDivElement>(null)
  const weeks = Array.from({ length: Math.round(daysBetween(first, before) / 7) }, (_, at) =>
    addDays(first, at * 7),
  )
  const lines = useLines(element, weeks.length)
  const [followsFocus, setFollows] = useState(false)

  function onKeyDown(event: KeyboardEvent) {
    const day = event.target instanceof HTMLElement ? event.target.dataset.dayButton : undefined
    if (day === undefined || event.shiftKey || event.metaKey || event.ctrlKey || event.altKey) return
    const next = dayAfterKey(event.key, day)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    setFollows(true)
    onGo(next)
  }

  return (
    <div className={styles.month} role="group" aria-label={t('monthDays')} onKeyDown={onKeyDown}>
      <div className={styles.weekdays} aria-hidden>
        {Array.from({ length: 7 }, (_, at) => addDays(first, at)).map((day) => (
          <span key={day}>{weekdayName(day, t.language, props.isPhone)}</span>
        ))}
      </div>
      <div ref={element} className={styles.weeks}>
        {weeks.map((week) => (
          <MonthWeek
            key={week}
            {...props}
            week={week}
            month={anchor.slice(0, 7)}
            lines={lines}
            takesFocus={followsFocus}
            onAdd={onAdd}
          />
        ))}
      </div>
    </div>
  )
}

function dayAfterKey(key: string, day: IsoDate): IsoDate | null {
  const step = steps[key]
  if (step !== undefined) return addDays(day, step)
  if (key === 'PageUp') return addMonths(day, -1)
  return key === 'PageDown' ? addMonths(day, 1) : null
}

/** How many entries a week has room for beneath the numbers of its days. */
function useLines(element: RefObject<HTMLElement | null>, weeks: number): number {
  const [lines, setLines] = useState(3)
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () =>
      setLines(Math.max(1, Math.floor((box.clientHeight / weeks - headHeight - 4) / lineHeight)))
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    measure()
    return () => observer.disconnect()
  }, [element, weeks])
  return lines
}

/** The name of a weekday, short; a letter on a phone. */
export function weekdayName(
  day: IsoDate,
  language: Parameters<typeof localeOf>[0],
  isNarrow: boolean,
): string {
  return dateTimeFormat(localeOf(language), {
    weekday: isNarrow ? 'narrow' : 'short',
    timeZone: 'UTC',
  }).format(new Date(day))
}
