import { formatMoney, formatNumber } from '../../../../shared/core/fields/formats.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { absoluteTime } from '../../../platform/i18n/time-words.ts'
import { useSession, useTimeZone } from '../../session/session.ts'
import styles from './format-preview.module.css'
import { profileTexts } from './profile-texts.ts'

// In the afternoon, and on a day and in a month that cannot be taken for each other.
const moment = '2026-03-25T14:05:00Z'

/** How days, times, numbers and money are written in the chosen language and zone. */
export function FormatPreview() {
  const t = useTexts(profileTexts)
  const { settings } = useSession()
  const timeZone = useTimeZone()
  const { language } = t
  const { currency } = settings
  return (
    <dl className={styles.preview}>
      <dt>{t('formatDay')}</dt>
      <dd>{absoluteTime(moment, language, timeZone)}</dd>
      <dt>{t('formatNumber')}</dt>
      <dd>{formatNumber(1234567.5, language, 2)}</dd>
      <dt>{t('formatMoney')}</dt>
      <dd>{formatMoney({ amount: '1234.5', currency }, language, { homeCurrency: currency })}</dd>
    </dl>
  )
}
