import type { RecordValues } from '../../../shared/core/records.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { salesTexts } from './sales-texts.ts'
import styles from './stage-band.module.css'
import { daysStood, type StagePath } from './stage-path.ts'

interface Props {
  path: StagePath | undefined
  stage: RecordValues
  /** The deal was lost at it. */
  isLast: boolean
}

/** How long a closed deal stood in a stage on its way, and whether that is where it was lost. */
export function TimeStood({ path, stage, isLast }: Props) {
  const t = useTexts(salesTexts)
  const whole = daysStood(path, stage.id)
  if (whole === null) return null
  const days = whole === 0 ? '<1' : whole
  return <span className={styles.days}>{isLast ? t('lostAfter', { days }) : t('stoodDays', { days })}</span>
}
