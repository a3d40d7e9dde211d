import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { addDays, addMonths, type IsoDate } from '../../../../shared/platform/dates.ts'
import { startOfPeriod } from '../../../../shared/platform/periods.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Calendar } from '../../../platform/ui/forms/calendar.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { fieldTexts } from '../field-texts.ts'
import { useValueContext } from '../value-context.ts'
import chooser from './day-chooser.module.css'
import styles from './input.module.css'

interface Props {
  day: IsoDate | null
  today: IsoDate
  isOpen: boolean
  /** Shows the calendar without taking the focus from the text beside it. */
  keepsFocus: boolean
  onOpen: () => void
  onClose: () => void
  onPick: (day: IsoDate) => void
}

/** The calendar at the end of a date field, with the days people mean most beside it. */
export function DayChooser({ day, today, isOpen, keepsFocus, onOpen, onClose, onPick }: Props) {
  const t = useTexts(fieldTexts)
  const { weekStartsOn = 1 } = useValueContext()
  const panel = useRef<HTMLDivElement>(null)
  const stepsIn = isOpen && !keepsFocus
  useEffect(() => {
    if (stepsIn) panel.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()
  }, [stepsIn])
  return (
    <Pop
      opened={isOpen}
      onClose={onClose}
      keepsFocus={keepsFocus}
      position="bottom-end"
      target={
        <button
          type="button"
          className={styles.end}
          aria-label={t('openCalendar')}
          aria-expanded={isOpen}
          tabIndex={keepsFocus ? -1 : undefined}
          onClick={isOpen ? onClose : onOpen}
        >
          <Icon of={IconCalendar} size={14} />
        </button>
      }
    >
      <div ref={panel} className={chooser.panel}>
        <Calendar
          key={day}
          value={day}
          today={today}
          weekStartsOn={weekStartsOn}
          takesFocus={!keepsFocus}
          onPick={onPick}
        />
        <DaysMeant today={today} weekStartsOn={weekStartsOn} onPick={onPick} />
      </div>
    </Pop>
  )
}

function DaysMeant({
  today,
  weekStartsOn,
  onPick,
}: {
  today: IsoDate
  weekStartsOn: number
  onPick: (day: IsoDate) => void
}) {
  const t = useTexts(fieldTexts)
  const rules = { weekStartsOn, fiscalYearStartMonth: 1 }
  const days = [
    { text: t('dayTomorrow'), day: addDays(today, 1) },
    { text: t('dayNextWeek'), day: addDays(startOfPeriod(today, 'week', rules), 7) },
    { text: t('dayInMonth'), day: addMonths(today, 1) },
    { text: t('dayMonthEnd'), day: addDays(addMonths(startOfPeriod(today, 'month', rules), 1), -1) },
  ]
  return (
    <div className={chooser.days}>
      {days.map(({ text, day }) => (
        <button key={text} type="button" onClick={() => onPick(day)}>
          {text}
          <span className={chooser.day}>{shortDay(day, t.language)}</span>
        </button>
      ))}
      <p className={chooser.hint}>{t('daySayIt')}</p>
    </div>
  )
}

function shortDay(day: IsoDate, language: string): string {
  const shape = { weekday: 'short', day: 'numeric', month: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, shape).format(new Date(day))
}
