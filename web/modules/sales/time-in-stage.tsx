import type { RecordValues } from '../../../shared/core/records.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { salesTexts } from './sales-texts.ts'
import styles from './stage-band.module.css'
import { daysIn, kindOf } from './stage-time.ts'

/** How long a deal has been in its stage, and how long deals usually are. */
export function TimeInStage({ deal, stage }: { deal: RecordValues; stage: RecordValues }) {
  const t = useTexts(salesTexts)
  const days = daysIn(deal, new Date())
  if (days === null || kindOf(stage) !== 'open') return null
  const usual = typeof stage.usualDays === 'number' ? stage.usualDays : null
  return (
    <span className={styles.days}>
      {usual === null ? t('dayIn', { day: days + 1 }) : t('dayOf', { day: days + 1, usual })}
    </span>
  )
}
