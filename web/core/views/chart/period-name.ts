import type { DateBucket } from '../../../../shared/core/records.ts'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { addDays, addMonths } from '../../../../shared/platform/dates.ts'
import { quarterOf } from '../../../../shared/platform/periods.ts'
import { localeOf } from '../../../platform/i18n/locale.ts'
import type { Say, Texts } from '../../../platform/i18n/texts.ts'
import type { chartTexts } from './chart-texts.ts'

type ChartWords = typeof chartTexts extends Texts<infer S> ? Say<S> : never

/** A period of a chart by its first day, as short as it is clear. */
export function periodName(first: IsoDate, bucket: DateBucket, t: ChartWords): string {
  const say = (shape: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(t.language), { ...shape, timeZone: 'UTC' }).format(new Date(first))
  const year = first.slice(0, 4)
  switch (bucket) {
    case 'day':
    case 'week':
      return say({ day: 'numeric', month: t.language === 'fi' ? 'numeric' : 'short', year: '2-digit' })
    case 'month':
      return say({ month: 'short', year: 'numeric' })
    case 'quarter':
      return t('quarterOf', { number: quarterOf(first), year })
    case 'year':
      return say({ year: 'numeric' })
    default: {
      const last = addDays(addMonths(first, bucket === 'fiscalYear' ? 12 : 3), -1)
      return new Intl.DateTimeFormat(localeOf(t.language), {
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).formatRange(new Date(first), new Date(last))
    }
  }
}
