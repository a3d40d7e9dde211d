import { Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDate } from '../../../../shared/core/fields/formats.ts'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { useCheckedForm } from '../../../platform/ui/forms/checked-form.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { Refusal } from '../../../platform/ui/forms/refusal.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import menu from '../../../platform/ui/rows/row-tool.module.css'
import { DayField } from '../../fields/input/day-field.tsx'
import { useSession } from '../../session/session.ts'
import form from '../settings-form.module.css'
import styles from './calendar-page.module.css'
import { useChangeSettings } from './change-settings.ts'
import { mergeHolidays } from './merge-holidays.ts'
import { MoreHolidays } from './more-holidays.tsx'
import { workspaceTexts } from './workspace-texts.ts'

/** Days that are not worked, in their order. */
export function HolidaysSection() {
  const t = useTexts(workspaceTexts)
  const { settings } = useSession()
  const change = useChangeSettings()
  const problems = useFormProblems(change.error, [])
  const [date, setDate] = useState<IsoDate | null>(null)
  const [name, setName] = useState('')
  const { holidays } = settings
  function submit() {
    if (date === null) return
    const others = holidays.filter((one) => one.date !== date)
    const next = [...others, { date, name: name.trim() }].sort((a, b) => (a.date < b.date ? -1 : 1))
    change.mutate(
      { holidays: next },
      {
        onSuccess: () => {
          setDate(null)
          setName('')
        },
      },
    )
  }
  const {
    form: checked,
    problem,
    whole,
  } = useCheckedForm({ error: change.error, problems, onSubmit: submit })
  return (
    <section className={form.section}>
      <h2 className={form.heading}>{t('holidays')}</h2>
      <p className={form.why}>{t('holidaysWhy')}</p>
      <form {...checked} className={styles.addHoliday}>
        <DayField name="date" label={t('day')} value={date} problem={problem('date')} onChange={setDate} />
        <TextInput
          name="name"
          label={t('holidayName')}
          value={name}
          maxLength={100}
          required
          error={problem('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" className={styles.submit} loading={change.isPending}>
          {t('addHoliday')}
        </Button>
      </form>
      <Refusal>{whole}</Refusal>
      <MoreHolidays onAdd={(days) => change.mutate({ holidays: mergeHolidays(holidays, days) })} />
      {holidays.length === 0 && <Empty isPart title={t('noHolidays')} />}
      <ul>
        {holidays.map((holiday) => (
          <li key={holiday.date} className={styles.holiday}>
            <span className={styles.date}>{formatDate(holiday.date, t.language)}</span>
            <span className={styles.holidayName}>
              <Name>{holiday.name}</Name>
              {holiday.works && <span className={styles.quiet}> · {t('worked')}</span>}
            </span>
            <button
              type="button"
              className={menu.tool}
              aria-label={t('removeHoliday', { name: holiday.name })}
              onClick={() => change.mutate({ holidays: holidays.filter((one) => one !== holiday) })}
            >
              <Icon of={IconX} size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
