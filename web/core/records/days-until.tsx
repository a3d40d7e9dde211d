import { daysBetween } from '../../../shared/platform/dates.ts'
import { localDate } from '../../../shared/platform/time-zones.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useSession } from '../session/session.ts'
import { countsInDays } from './counts-in-days.ts'
import styles from './days-until.module.css'
import { recordTexts } from './record-texts.ts'

interface Props {
  day: string
  /** Something should be done by then, so that a day long gone by is still late. */
  isDue: boolean
}

/** How far a day is from today, when that is worth counting in days. */
export function DaysUntil({ day, isDue }: Props) {
  const days = useDaysTo()(day)
  return countsInDays(days, isDue) ? <Days days={days} /> : null
}

/** How late a day by which something was due is; nothing as long as it is not. */
export function DaysLate({ day }: { day: string }) {
  const days = useDaysTo()(day)
  return days < 0 ? <Days days={days} /> : null
}

/** The same in words, where it is said beside something else; null as long as it is not late. */
export function useDaysLate(): (day: string) => string | null {
  const t = useTexts(recordTexts)
  const daysTo = useDaysTo()
  return (day) => (daysTo(day) < 0 ? t('daysAgo', { count: -daysTo(day) }) : null)
}

/** Counts the days from today, in the workspace's zone, to a day; fewer than none when it has gone by. */
export function useDaysTo(): (day: string) => number {
  const { settings } = useSession()
  return (day) => daysBetween(localDate(new Date(), settings.timeZone), day)
}

function Days({ days }: { days: number }) {
  const t = useTexts(recordTexts)
  return (
    <span className={styles.days} data-late={days < 0 || undefined}>
      {days > 0 ? t('inDays', { count: days }) : t('daysAgo', { count: -days })}
    </span>
  )
}
