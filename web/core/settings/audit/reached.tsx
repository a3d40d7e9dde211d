import { useTexts } from '../../../platform/i18n/texts.ts'
import { absoluteTime } from '../../../platform/i18n/time-words.ts'
import { useTimeZone } from '../../session/session.ts'
import { auditTexts } from './audit-texts.ts'

/** How far back was looked so far. */
export function Reached({ at }: { at: string | null }) {
  const t = useTexts(auditTexts)
  const timeZone = useTimeZone()
  return at === null ? null : <span>{t('reached', { when: absoluteTime(at, t.language, timeZone) })}</span>
}
