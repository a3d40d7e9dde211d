import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { dayShape } from '../../../../shared/platform/date-shapes.ts'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import type { Language } from '../../../../shared/platform/languages.ts'
import { localeOf } from '../../../platform/i18n/locale.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Calendar } from '../../../platform/ui/forms/calendar.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { useSession } from '../../session/session.ts'
import { fieldTexts } from '../field-texts.ts'
import { useValueContext } from '../value-context.ts'
import chooser from './day-chooser.module.css'
import styles from './input.module.css'
import { meantDays } from './meant-days.ts'

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
        <DaysMeant today={today} onPick={onPick} />
      </div>
    </Pop>
  )
}

function DaysMeant({ today, onPick }: { today: IsoDate; onPick: (day: IsoDate) => void }) {
  const t = useTexts(fieldTexts)
  const { settings } = useSession()
  return (
    <div className={chooser.days}>
      {meantDays(today, settings).map(({ text, day }) => (
        <button key={text} type="button" onClick={() => onPick(day)}>
          {t(text)}
          <span className={chooser.day}>{shortDay(day, t.language)}</span>
        </button>
      ))}
      <p className={chooser.hint}>{t('daySayIt')}</p>
    </div>
  )
}

function shortDay(day: IsoDate, language: Language): string {
  const shape = { weekday: 'short', ...dayShape(language, false), timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(localeOf(language), shape).format(new Date(day))
}
