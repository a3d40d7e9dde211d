import type { Language } from '../../../../shared/platform/languages.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { dateTimeFormat } from '../../../platform/i18n/intl.ts'
import { localeOf } from '../../../platform/i18n/locale.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { shortDay } from '../../../platform/i18n/time-words.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useValueContext } from '../../fields/value-context.ts'
import { gridTexts } from '../table/grid-texts.ts'
import type { RowsOfGroup } from './group-rows.ts'

/** The value a group stands for, as people read it. */
export function GroupLabel({ group }: { group: RowsOfGroup }) {
  const t = useTexts(gridTexts)
  const { now, timeZone } = useValueContext()
  const { key, path, bucket, related } = group
  if (key === null) return <span>{t('noValue')}</span>
  if (bucket !== undefined) {
    const day = String(key).slice(0, 10)
    const today = localDate(now, timeZone)
    if (bucket === 'day') return <span>{shortDay(day, today, t.language)}</span>
    if (bucket === 'week') return <span>{t('weekOf', { day: shortDay(day, today, t.language) })}</span>
    if (bucket.endsWith('uarter')) {
      const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1
      return <span>{t('quarterOf', { quarter, year: day.slice(0, 4) })}</span>
    }
    return <span>{written(day, bucket, t.language)}</span>
  }
  if (path.part !== undefined) return <span>{String(key)}</span>
  const isSet = path.field.type === 'multiSelect' || path.field.options.many === true
  return <FieldValue field={path.field} value={isSet ? [key] : key} related={related} />
}

const shapes: Record<string, Intl.DateTimeFormatOptions> = {
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  fiscalYear: { year: 'numeric' },
}

function written(day: string, bucket: string, language: Language): string {
  const text = dateTimeFormat(localeOf(language), { ...shapes[bucket], timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
  return text.charAt(0).toUpperCase() + text.slice(1)
}
