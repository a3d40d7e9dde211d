import { Select } from '@mantine/core'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useFormProblems } from '../../../platform/ui/forms/form-problems.ts'
import { useSession } from '../../session/session.ts'
import form from '../settings-form.module.css'
import { SettingsPage } from '../settings-page.tsx'
import { useChangeSettings } from './change-settings.ts'
import { monthNames, weekdayNames } from './day-names.ts'
import { HolidaysSection } from './holidays-section.tsx'
import { WorkingHoursSection } from './working-hours-section.tsx'
import { workspaceTexts } from './workspace-texts.ts'

/** When years and weeks begin, when work is done, and when not. Saved as it is changed. */
export function CalendarPage() {
  return (
    <SettingsPage page="/settings/calendar">
      <div className={form.form}>
        <Beginnings />
        <WorkingHoursSection />
        <HolidaysSection />
      </div>
    </SettingsPage>
  )
}

function Beginnings() {
  const t = useTexts(workspaceTexts)
  const { settings } = useSession()
  const change = useChangeSettings()
  const problems = useFormProblems(change.error, ['fiscalYearStartMonth', 'weekStartsOn'])
  const options = (names: string[]) => names.map((label, at) => ({ value: String(at + 1), label }))
  return (
    <section className={`${form.section} ${form.pair}`}>
      <Select
        label={t('fiscalYear')}
        description={t('fiscalYearWhy')}
        allowDeselect={false}
        data={options(monthNames(t.language))}
        value={String(settings.fiscalYearStartMonth)}
        error={problems.of('fiscalYearStartMonth') ?? problems.whole}
        onChange={(month) => month && change.mutate({ fiscalYearStartMonth: Number(month) })}
      />
      <Select
        label={t('weekStart')}
        allowDeselect={false}
        data={options(weekdayNames(t.language))}
        value={String(settings.weekStartsOn)}
        error={problems.of('weekStartsOn')}
        onChange={(day) => day && change.mutate({ weekStartsOn: Number(day) })}
      />
    </section>
  )
}
