import { useTexts } from '../../i18n/texts.ts'
import { uiTexts } from '../ui-texts.ts'
import styles from './searching.module.css'

/** Says that Enter was heard and waits for what is found. */
export function Searching() {
  const t = useTexts(uiTexts)
  return (
    <p className={styles.searching} role="status">
      <span className={styles.ring} aria-hidden />
      {t('enterWaits')}
    </p>
  )
}
