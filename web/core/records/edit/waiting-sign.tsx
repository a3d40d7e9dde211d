import { IconClock } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { recordTexts } from '../record-texts.ts'
import styles from './place-editor.module.css'

/** A clock beside a value that waits for the network to be back. */
export function WaitingSign() {
  const t = useTexts(recordTexts)
  return (
    <span className={styles.waiting} role="img" aria-label={t('notSavedYet')} title={t('notSavedYet')}>
      <Icon of={IconClock} size={14} />
    </span>
  )
}
