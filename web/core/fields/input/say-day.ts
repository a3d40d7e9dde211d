import { dateTimeFormat } from '../../../platform/i18n/intl.ts'
import { useLanguage } from '../../../platform/i18n/language.ts'
import { useValueContext } from '../value-context.ts'

/** A day, or the day and time of a moment, with its weekday: what somebody who says "next friday" checks. */
export function useSayDay(): (value: string) => string {
  const language = useLanguage()
  const { timeZone } = useValueContext()
  return (value) => {
    const isMoment = value.length > 10
    const time = isMoment
      ? ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const)
      : day
    const shape = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...time } as const
    return dateTimeFormat(language === 'en' ? 'en-GB' : language, shape).format(new Date(value))
  }
}

const day = { timeZone: 'UTC' } as const
