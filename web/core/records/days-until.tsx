import { daysBetween } from '../../../shared/platform/dates.ts'
import { localDate } from '../../../shared/platform/time-zones.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useSession } from '../session/session.ts'
import styles from './record-head.module.css'
import { recordTexts } from './record-texts.ts'

const near = 60

/** How far a day is from today, when it is near enough to count in days. */
export function DaysUntil({ day }: { day: string }) {
  const t = useTexts(recordTexts)
  const { settings } = useSession()
  const days = daysBetween(localDate(new Date(), settings.timeZone), day)
  if (Math.abs(days) > near || days === 0) return null
  return (
    <span className={styles.days} data-late={days < 0 || undefined}>
      {days > 0 ? t('inDays', { count: days }) : t('daysAgo', { count: -days })}
    </span>
  )
}
