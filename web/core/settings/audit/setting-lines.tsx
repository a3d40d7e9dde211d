import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { workspaceTexts } from '../workspace/workspace-texts.ts'
import styles from './audit.module.css'
import { auditTexts } from './audit-texts.ts'

const names: Readonly<Record<string, PlainKeyOf<typeof workspaceTexts>>> = {
  name: 'name',
  timeZone: 'timeZone',
  languages: 'languages',
  country: 'country',
  currency: 'currency',
  currencies: 'offered',
  fiscalYearStartMonth: 'fiscalYear',
  weekStartsOn: 'weekStart',
  workingHours: 'hours',
  holidays: 'holidays',
  accent: 'accent',
  logo: 'logo',
}

/** Settings of the workspace before and after a change. */
export function SettingLines({ payload }: { payload: Record<string, unknown> }) {
  const t = useTexts(auditTexts)
  const setting = useTexts(workspaceTexts)
  const { before, after } = payload as Record<string, Record<string, unknown> | undefined>
  if (!before || !after) return null
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{t('setting')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.keys(after).map((key) => (
          <tr key={key}>
            <th scope="row">{names[key] ? setting(names[key]) : key}</th>
            <td>{shown(before[key])}</td>
            <td>{shown(after[key])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function shown(value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ')
  if (Array.isArray(value)) return value.map(shown).join('; ')
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  return Object.values(value).map(shown).join(' ')
}
