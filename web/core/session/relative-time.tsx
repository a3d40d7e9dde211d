import { useLanguage } from '../../platform/i18n/language.ts'
import { absoluteTime, relativeTime } from '../../platform/i18n/time-words.ts'
import { useTimeZone } from './session.ts'

/** "2 h ago", with the full time on hover. */
export function RelativeTime({ at }: { at: string }) {
  const language = useLanguage()
  const timeZone = useTimeZone()
  return (
    <time dateTime={at} title={absoluteTime(at, language, timeZone)}>
      {relativeTime(at, language, new Date())}
    </time>
  )
}
