import type { ReactNode } from 'react'
import { accents } from '../../../../shared/core/accents.ts'
import { formatDate } from '../../../../shared/core/fields/formats.ts'
import { type Language, languageNames } from '../../../../shared/platform/languages.ts'
import { listed as listedWords } from '../../../platform/i18n/listed.ts'
import { localeOf } from '../../../platform/i18n/locale.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { colorTexts } from '../../../platform/ui/colors/color-texts.ts'
import { monthNames, weekdayNames } from '../workspace/day-names.ts'
import { workspaceTexts } from '../workspace/workspace-texts.ts'
import styles from './audit.module.css'
import { auditTexts } from './audit-texts.ts'
import { ChangeLines } from './change-lines.tsx'

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

/** Settings of the workspace before and after a change, in words; of an old entry only which they were. */
export function SettingLines({ payload }: { payload: Record<string, unknown> }) {
  const t = useTexts(auditTexts)
  const nameOf = useSettingName()
  const shown = useSettingWords()
  const { before, after } = payload as Record<string, Record<string, unknown> | undefined>
  if (!before || !after) {
    const keys = Array.isArray(payload.keys) ? payload.keys.map(String) : []
    const known = keys.filter((key) => names[key] !== undefined)
    return known.length === 0 ? null : <p>{listedWords(known.map(nameOf), t.language)}</p>
  }
  const lines = Object.keys(after).map((key) => ({
    name: nameOf(key),
    before: shown(key, before[key], after[key]),
    after: shown(key, after[key], before[key]),
  }))
  return <ChangeLines heading={t('setting')} lines={lines} />
}

/** What a setting is called. */
export function useSettingName(): (key: string) => string {
  const setting = useTexts(workspaceTexts)
  return (key) => (names[key] ? setting(names[key]) : key)
}

type Shown = (value: unknown, other: unknown) => ReactNode

/** How a value of each setting is written, beside the other one it differs from; what is not listed as it is. */
export function useSettingWords(): (key: string, value: unknown, other: unknown) => ReactNode {
  const t = useTexts(auditTexts)
  const color = useTexts(colorTexts)
  const { language } = t
  const regions = new Intl.DisplayNames(localeOf(language), { type: 'region' })
  const listed = (value: unknown, one: (item: unknown) => string) =>
    Array.isArray(value) ? listedWords(value.map(one), language) : ''
  const ways: Readonly<Record<string, Shown>> = {
    languages: (value) => listed(value, (item) => languageNames[item as Language] ?? String(item)),
    currencies: (value) => listed(value, String),
    country: (value) => (/^[A-Z]{2}$/.test(String(value)) ? regions.of(String(value)) : String(value)),
    fiscalYearStartMonth: (value) => monthNames(language)[Number(value) - 1],
    weekStartsOn: (value) => weekdayNames(language)[Number(value) - 1],
    accent: (value) => {
      const known = accents.find((one) => one === value)
      return known ? color(known) : String(value)
    },
    logo: (value) => (value === null ? t('noPicture') : t('aPicture')),
    workingHours: (value) => <Hours value={value} />,
    holidays: (value, other) => <Days value={value} other={other} />,
  }
  return (key, value, other) => (ways[key] ? ways[key](value, other) : String(value ?? '')) || '–'
}

function Hours({ value }: { value: unknown }) {
  const { language } = useTexts(auditTexts)
  const days = weekdayNames(language)
  const spans = Object.entries((value ?? {}) as Record<string, [string, string][]>)
  return spans.map(([day, all]) => (
    <span key={day} className={styles.part}>
      {days[Number(day) - 1]} {all.map(([from, to]) => `${from}–${to}`).join(', ')}
    </span>
  ))
}

interface Holiday {
  date: string
  name: string
}

/** Only the days that differ: a calendar has dozens. */
function Days({ value, other }: { value: unknown; other: unknown }) {
  const { language } = useTexts(auditTexts)
  const days = (value ?? []) as Holiday[]
  const others = new Set(((other ?? []) as Holiday[]).map((day) => JSON.stringify(day)))
  return days
    .filter((day) => !others.has(JSON.stringify(day)))
    .map((day) => (
      <span key={`${day.date} ${day.name}`} className={styles.part}>
        {formatDate(day.date, language)} {day.name}
      </span>
    ))
}
