import { localeOf } from '../../../platform/i18n/locale.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useSession, useTimeZone } from '../../session/session.ts'
import styles from './format-preview.module.css'
import { profileTexts } from './profile-texts.ts'

// In the afternoon, and on a day and in a month that cannot be taken for each other.
const moment = new Date('2026-03-25T14:05:00Z')

/** How days, times, numbers and money are written in the chosen language and zone. */
export function FormatPreview() {
  const t = useTexts(profileTexts)
  const { settings } = useSession()
  const timeZone = useTimeZone()
  const locale = localeOf(t.language)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 })
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: settings.currency })
  return (
    <dl className={styles.preview}>
      <dt>{t('formatDay')}</dt>
      <dd>{day.format(moment)}</dd>
      <dt>{t('formatNumber')}</dt>
      <dd>{number.format(1234567.5)}</dd>
      <dt>{t('formatMoney')}</dt>
      <dd>{money.format(1234.5)}</dd>
    </dl>
  )
}
