import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { addDays, addMonths, type IsoDate } from '../../../../shared/platform/dates.ts'
import type { Language } from '../../../../shared/platform/languages.ts'
import { startOfPeriod } from '../../../../shared/platform/periods.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Icon } from '../icon.tsx'
import { uiTexts } from '../ui-texts.ts'
import styles from './calendar.module.css'

interface Props {
  value: IsoDate | null
  /** The first and the last day of a range, marked with all days between them. */
  range?: readonly [IsoDate, IsoDate] | undefined
  today: IsoDate
  /** 1 Monday to 7 Sunday. */
  weekStartsOn: number
  onPick: (date: IsoDate) => void
  /** Its days take the keyboard when it opens in a popover. */
  takesFocus?: boolean
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** One month to pick a day from, by pointer or with arrows, Page Up and Page Down. */
export function Calendar({ value, range, today, weekStartsOn, onPick, takesFocus = false }: Props) {
  const t = useTexts(uiTexts)
  const [focused, setFocused] = useState(value ?? today)
  const rules = { weekStartsOn, fiscalYearStartMonth: 1 }
  const month = startOfPeriod(focused, 'month', rules)
  const first = startOfPeriod(month, 'week', rules)
  const weeks = [0, 1, 2, 3, 4, 5].map((week) => days(addDays(first, week * 7)))

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step !== undefined) setFocused(addDays(focused, step))
    else if (event.key === 'PageUp') setFocused(addMonths(focused, -1))
    else if (event.key === 'PageDown') setFocused(addMonths(focused, 1))
    else if (event.key === 'Enter' || event.key === ' ') onPick(focused)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles.calendar}>
      <div className={styles.head}>
        <button
          type="button"
          aria-label={t('previousMonth')}
          onClick={() => setFocused(addMonths(focused, -1))}
        >
          <Icon of={IconChevronLeft} size={14} />
        </button>
        <span className={styles.month}>{monthName(month, t.language)}</span>
        <button type="button" aria-label={t('nextMonth')} onClick={() => setFocused(addMonths(focused, 1))}>
          <Icon of={IconChevronRight} size={14} />
        </button>
      </div>
      <div
        className={styles.grid}
        role="grid"
        tabIndex={0}
        data-autofocus={takesFocus || undefined}
        onKeyDown={onKeyDown}
        aria-label={monthName(month, t.language)}
      >
        <div className={styles.week} role="row">
          {(weeks[0] ?? []).map((date) => (
            <span key={date} className={styles.weekday} role="columnheader">
              {weekdayName(date, t.language)}
            </span>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week[0]} className={styles.week} role="row">
            {week.map((date) => (
              <button
                key={date}
                type="button"
                role="gridcell"
                tabIndex={-1}
                className={styles.day}
                aria-selected={date === value || isWithin(date, range)}
                data-range={placeIn(date, range)}
                aria-current={date === today ? 'date' : undefined}
                data-focused={date === focused || undefined}
                data-outside={date.slice(0, 7) !== month.slice(0, 7) || undefined}
                onClick={() => onPick(date)}
              >
                {Number(date.slice(8))}
              </button>
            ))}
          </div>
        ))}
      </div>
      <button type="button" className={styles.today} onClick={() => onPick(today)}>
        {t('today')}
      </button>
    </div>
  )
}

function isWithin(date: IsoDate, range: Props['range']): boolean {
  return range !== undefined && range[0] <= date && date <= range[1]
}

function placeIn(date: IsoDate, range: Props['range']): 'first' | 'last' | 'between' | undefined {
  if (range === undefined || range[0] === range[1] || !isWithin(date, range)) return undefined
  if (date === range[0]) return 'first'
  return date === range[1] ? 'last' : 'between'
}

function days(from: IsoDate): IsoDate[] {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(from, day))
}

function monthName(date: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  )
}

function weekdayName(date: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' }).format(new Date(date))
}
