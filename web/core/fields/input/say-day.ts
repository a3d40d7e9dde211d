import { dayShape, timeShape } from '../../../../shared/platform/date-shapes.ts'
import { localDate } from '../../../../shared/platform/time-zones.ts'
import { dateTimeFormat } from '../../../platform/i18n/intl.ts'
import { localeOf } from '../../../platform/i18n/locale.ts'
import { useValueContext } from '../value-context.ts'

/** A day, or the day and time of a moment, with its weekday: what somebody who says "next friday" checks. */
export function useSayDay(): (value: string) => string {
  const { language, now, timeZone } = useValueContext()
  return (value) => {
    const isMoment = value.length > 10
    const day = isMoment ? localDate(value, timeZone) : value
    const hasYear = day.slice(0, 4) !== localDate(now, timeZone).slice(0, 4)
    const time = isMoment ? { ...timeShape(language), timeZone } : { timeZone: 'UTC' }
    const shape = { weekday: 'short', ...dayShape(language, hasYear), ...time } as const
    return dateTimeFormat(localeOf(language), shape).format(new Date(value))
  }
}
