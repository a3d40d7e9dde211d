import { IconWifiOff } from '@tabler/icons-react'
import { onlineManager } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useSessionEnded } from '../../platform/api/session-end.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { useQueueLength } from '../records/edit/queued-edits.ts'
import styles from './connection-strip.module.css'
import { shellTexts } from './shell-texts.ts'

/** One line across the page while there is no network, or nobody who takes what was edited. */
export function ConnectionStrip() {
  const ui = useTexts(uiTexts)
  const t = useTexts(shellTexts)
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  const count = useQueueLength()
  // Who has to sign in again is asked to: their edits wait for that and not for a server.
  const isEnded = useSessionEnded()
  const isWaiting = useForLonger(count > 0 && !isEnded)
  if (isOnline && !isWaiting) return null
  return (
    <p className={styles.strip} role="status">
      <Icon of={IconWifiOff} />
      {isOnline ? t('editsWait', { count }) : ui('offline')}
    </p>
  )
}

// What is sent at the first try is not worth a line that comes and goes.
const patienceMs = 2_500

function useForLonger(is: boolean): boolean {
  const [hasLasted, setLasted] = useState(false)
  useEffect(() => {
    setLasted(false)
    if (!is) return
    const timer = setTimeout(() => setLasted(true), patienceMs)
    return () => clearTimeout(timer)
  }, [is])
  return is && hasLasted
}
