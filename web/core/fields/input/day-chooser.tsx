import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Calendar } from '../../../platform/ui/forms/calendar.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Pop } from '../../../platform/ui/pop.tsx'
import { fieldTexts } from '../field-texts.ts'
import { useValueContext } from '../value-context.ts'
import styles from './input.module.css'

interface Props {
  day: string | null
  today: string
  /** Shows the calendar beside the text from the start, without taking the focus from it. */
  opensAtOnce: boolean
  onPick: (day: string) => void
}

/** The calendar at the end of a date field. */
export function DayChooser({ day, today, opensAtOnce, onPick }: Props) {
  const t = useTexts(fieldTexts)
  const { weekStartsOn = 1 } = useValueContext()
  const [isOpen, setOpen] = useState(opensAtOnce)
  return (
    <Pop
      opened={isOpen}
      onClose={() => setOpen(false)}
      keepsFocus={opensAtOnce}
      position="bottom-end"
      target={
        <button
          type="button"
          className={styles.end}
          aria-label={t('openCalendar')}
          aria-expanded={isOpen}
          tabIndex={opensAtOnce ? -1 : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={IconCalendar} size={14} />
        </button>
      }
    >
      <Calendar
        key={day}
        value={day}
        today={today}
        weekStartsOn={weekStartsOn}
        takesFocus
        onPick={(chosen) => {
          setOpen(false)
          onPick(chosen)
        }}
      />
    </Pop>
  )
}
