import { IconClockPause } from '@tabler/icons-react'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { shortDate } from '../../platform/i18n/time-words.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { salesTexts } from './sales-texts.ts'
import styles from './stage-band.module.css'
import { daysIn, kindOf, stalledDays } from './stage-time.ts'

/** How long a deal has been in its stage, and how long deals usually are; with a sign where that is longer than usual. */
export function TimeInStage({ deal, stage }: { deal: RecordValues; stage: RecordValues }) {
  const t = useTexts(salesTexts)
  const now = new Date()
  const days = daysIn(deal, now)
  if (kindOf(stage) !== 'open') return null
  const stalled = stalledDays(deal, stage, now)
  if (days === null) {
    const day = shortDate(deal.createdAt.slice(0, 10), now, t.language)
    return (
      <span className={styles.days} title={t('sinceUnknownWhy', { day })}>
        {stalled !== null && <Icon of={IconClockPause} size={13} />}
        {stalled === null ? t('sinceUnknown') : t('stalledAtLeast', { days: stalled })}
      </span>
    )
  }
  const usual = typeof stage.usualDays === 'number' ? stage.usualDays : null
  return (
    <span className={styles.days}>
      {stalled !== null && <Icon of={IconClockPause} size={13} />}
      {usual === null ? t('dayIn', { day: days + 1 }) : t('dayOf', { day: days + 1, usual })}
    </span>
  )
}
