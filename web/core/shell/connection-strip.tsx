import { IconAlertTriangle, IconWifiOff } from '@tabler/icons-react'
import { onlineManager } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useSessionEnded } from '../../platform/api/session-end.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { useConflict } from '../records/edit/conflict-store.ts'
import { useWaiting } from '../records/edit/waiting.ts'
import { openWaiting } from '../records/edit/waiting-store.ts'
import styles from './connection-strip.module.css'
import { shellTexts } from './shell-texts.ts'

/** One line across the page while there is no network, nobody who takes what was written, or something was not taken. */
export function ConnectionStrip() {
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  const { waiting, refused } = useWaiting()
  // Who has to sign in again is asked to: their edits wait for that and not for a server.
  const isEnded = useSessionEnded()
  // What is asked about waits for the answer of its person.
  const isAsked = useConflict() !== null
  const isWaiting = useForLonger(waiting > 0 && !isEnded && !isAsked)
  return <ConnectionLine isOnline={isOnline} isWaiting={isWaiting} waiting={waiting} refused={refused} />
}

interface LineProps {
  isOnline: boolean
  /** What waits has waited for a while. */
  isWaiting: boolean
  /** How many wait, and how many were not taken. */
  waiting: number
  refused: number
}

/** What it says; nothing where all is well. */
export function ConnectionLine({ isOnline, isWaiting, waiting, refused }: LineProps) {
  const ui = useTexts(uiTexts)
  const t = useTexts(shellTexts)
  if (isOnline && !isWaiting && refused === 0) return null
  const says = isWaiting ? t('editsWait', { count: waiting }) : t('notTaken', { count: refused })
  return (
    <div className={styles.strip}>
      <Icon of={isOnline && !isWaiting ? IconAlertTriangle : IconWifiOff} />
      <p role="status">{isOnline ? says : ui('offline')}</p>
      {waiting + refused > 0 && (
        <button type="button" className={styles.act} onClick={openWaiting}>
          {t('showWaiting')}
        </button>
      )}
    </div>
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
