import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { dateTimeFormat } from '../../i18n/intl.ts'
import { localeOf } from '../../i18n/locale.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Icon } from '../icon.tsx'
import { Pop } from '../pop.tsx'
import type { CalendarEntry } from './calendar-entry.ts'
import styles from './calendar-grid.module.css'
import { calendarTexts } from './calendar-texts.ts'
import { useDayTarget } from './day-drop.ts'
import { EntryBar } from './entry-bar.tsx'
import type { MonthWeekProps } from './month-week.tsx'

interface Props extends MonthWeekProps {
  day: IsoDate
  held: CalendarEntry[]
  /** How many of them have no room. */
  hidden: number
}

/** One day of a month: its number, what does not fit, and room to begin something by a click. */
export function DayCell(props: Props) {
  const { day, held, hidden, today, month, anchor, onAdd, isPhone } = props
  const t = useTexts(calendarTexts)
  const element = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isOver = useDayTarget(element, day, props.onMove)
  const isAnchor = day === anchor
  const { takesFocus } = props
  useEffect(() => {
    if (isAnchor && takesFocus) button.current?.focus()
  }, [isAnchor, takesFocus])
  const name = longDay(day, t.language)
  const sum = props.sums?.get(day)
  const act = () => (isPhone ? props.onOpenDay(day) : onAdd?.(day))

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: its button does the same by keyboard
    <div
      ref={element}
      className={styles.day}
      data-day={day}
      data-over={isOver || undefined}
      data-outside={day.slice(0, 7) !== month || undefined}
      onClick={(event) => {
        if (event.target === event.currentTarget) act()
      }}
    >
      <span className={styles.dayHead}>
        <button
          ref={button}
          type="button"
          className={styles.number}
          data-day-button={day}
          tabIndex={isAnchor ? 0 : -1}
          aria-current={day === today ? 'date' : undefined}
          aria-label={
            onAdd && !isPhone
              ? t('addOnDay', { day: name, count: held.length })
              : t('dayWith', { day: name, count: held.length })
          }
          onClick={act}
        >
          {Number(day.slice(8))}
        </button>
        {sum !== undefined && !isPhone && <span className={styles.daySum}>{sum}</span>}
        {onAdd && !isPhone && (
          <span className={styles.plus} aria-hidden>
            <Icon of={IconPlus} size={13} />
          </span>
        )}
      </span>
      {isPhone && <Dots held={held} />}
      {hidden > 0 && <More {...props} name={name} />}
    </div>
  )
}

const mostDots = 4

function Dots({ held }: { held: CalendarEntry[] }) {
  return (
    <span className={styles.dots} aria-hidden>
      {held.slice(0, mostDots).map((entry) => (
        <i key={entry.id} style={{ background: `var(--tag-${entry.color ?? 'graphite'})` }} />
      ))}
    </span>
  )
}

/** What has no room, all of the day in one list. */
function More(props: Props & { name: string }) {
  const { held, hidden, day, name } = props
  const t = useTexts(calendarTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      width={240}
      target={
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          aria-label={`${t('moreOn', { count: hidden })}, ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {t('moreOn', { count: hidden })}
        </button>
      }
    >
      <div className={styles.moreList}>
        <h3 className={styles.moreName}>{name}</h3>
        {held.map((entry) => (
          <EntryBar
            key={entry.id}
            entry={entry}
            day={day}
            look="row"
            Link={props.Link}
            onMove={props.onMove}
            focusId={null}
          />
        ))}
      </div>
    </Pop>
  )
}

/** A day in full, for who cannot see its column. */
export function longDay(day: IsoDate, language: Parameters<typeof localeOf>[0]): string {
  return dateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(day))
}
