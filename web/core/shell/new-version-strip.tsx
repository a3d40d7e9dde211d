import { IconRefresh } from '@tabler/icons-react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useNewVersion } from '../../platform/pwa/new-version.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import styles from './connection-strip.module.css'

/** One quiet line across the page when the server has become another: the page is loaded again when it suits. */
export function NewVersionStrip() {
  const t = useTexts(uiTexts)
  if (!useNewVersion()) return null
  return (
    <p className={styles.strip} data-quiet role="status">
      <Icon of={IconRefresh} />
      {t('newVersion')}
      <button type="button" className={styles.act} onClick={() => window.location.reload()}>
        {t('reload')}
      </button>
    </p>
  )
}
