import { Select } from '@mantine/core'
import { useState } from 'react'
import { holidayCalendars } from '../../../../shared/core/holidays/calendars.ts'
import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'
import { localeOf } from '../../../platform/i18n/locale.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { FormDialog } from '../../../platform/ui/forms/form-dialog.tsx'
import { useSession } from '../../session/session.ts'
import styles from './calendar-page.module.css'
import { workspaceTexts } from './workspace-texts.ts'

type Holidays = WorkspaceSettings['holidays']

interface Props {
  onAdd: (days: Holidays) => void
  onClose: () => void
}

/** The holidays of a country in a year, looked at before they are added. */
export function CountryHolidaysDialog({ onAdd, onClose }: Props) {
  const t = useTexts(workspaceTexts)
  const { settings } = useSession()
  const thisYear = new Date().getFullYear()
  const known = holidayCalendars.find(({ country }) => country === settings.country)
  const [country, setCountry] = useState(known?.country ?? holidayCalendars[0]!.country)
  const [year, setYear] = useState(thisYear)
  const calendar = holidayCalendars.find((one) => one.country === country)!
  const language = settings.languages[0] ?? 'en'
  const days = calendar.ofYear(year).map(({ date, name, works }) => ({
    date,
    name: name[language],
    ...(works && { works }),
  }))
  const names = new Intl.DisplayNames(t.language, { type: 'region' })
  const isComputed = calendar.isAnnounced?.(year) === false
  return (
    <FormDialog
      title={t('countryHolidays')}
      action={t('addDays', { count: days.length })}
      onSubmit={() => {
        onAdd(days)
        onClose()
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <Select
            label={t('country')}
            allowDeselect={false}
            data={holidayCalendars.map((one) => ({
              value: one.country,
              label: names.of(one.country) ?? one.country,
            }))}
            value={country}
            onChange={(value) => value && setCountry(value)}
          />
          <Select
            label={t('year')}
            allowDeselect={false}
            data={[0, 1, 2, 3].map((ahead) => String(thisYear + ahead))}
            value={String(year)}
            onChange={(value) => value && setYear(Number(value))}
          />
          {isComputed && <p className={dialog.text}>{t('notAnnounced', { year })}</p>}
          <Days days={days} />
          <p className={styles.source}>{t('holidaySource', { source: calendar.source })}</p>
        </>
      )}
    </FormDialog>
  )
}

function Days({ days }: { days: Holidays }) {
  const t = useTexts(workspaceTexts)
  const format = new Intl.DateTimeFormat(localeOf(t.language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  return (
    <ul className={styles.days}>
      {days.map((day) => (
        <li key={day.date} className={styles.dayLine}>
          <span>{format.format(new Date(`${day.date}T00:00:00Z`))}</span>
          <span>{day.name}</span>
        </li>
      ))}
    </ul>
  )
}
