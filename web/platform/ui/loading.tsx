import { onlineManager } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useTexts } from '../i18n/texts.ts'
import styles from './loading.module.css'
import { uiTexts } from './ui-texts.ts'
import { useWaited } from './waited.ts'

interface Props {
  rows?: number
  /** The grid the content will stand in, where it is known, in place of bare bars. */
  children?: ReactNode
}

/** Still grey bars where content will stand: nothing for 150 ms, a few words after 800 ms. */
export function Loading({ rows = 8, children }: Props) {
  const waitedMs = useWaited()
  const slowWords = useSlowWords(waitedMs)
  const t = useTexts(uiTexts)
  return (
    <div
      className={styles.loading}
      style={{ animationDelay: `-${waitedMs}ms` }}
      data-grid={children !== undefined || undefined}
      role="status"
      aria-label={t('loading')}
    >
      {children ??
        bars
          .slice(0, rows)
          .map((bar) => <span key={bar.id} className={styles.bar} style={{ width: bar.width }} />)}
      {slowWords && <span className={styles.word}>{slowWords}</span>}
    </div>
  )
}

/** What is said of content that is long in coming, `waitedMs` of which have passed: without a network, what it waits for. */
export function useSlowWords(waitedMs: number): string | null {
  const t = useTexts(uiTexts)
  const isSlow = useAfter(800 - waitedMs)
  const isOnline = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  if (!isSlow) return null
  return isOnline ? t('stillLoading') : t('comesWithConnection')
}

const bars = Array.from({ length: 40 }, (_, at) => ({ id: at, width: `${30 + ((at * 37) % 30)}%` }))

/** True once so many milliseconds have passed on the page. */
function useAfter(delayMs: number): boolean {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), delayMs)
    return () => clearTimeout(timer)
  }, [delayMs])
  return passed
}
