import { IconWifiOff } from '@tabler/icons-react'
import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import styles from './connection-strip.module.css'

/** One line across the page while there is no network. */
export function ConnectionStrip() {
  const t = useTexts(uiTexts)
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  if (isOnline) return null
  return (
    <p className={styles.strip} role="status">
      <Icon of={IconWifiOff} />
      {t('offline')}
    </p>
  )
}
