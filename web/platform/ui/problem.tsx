import { IconLock, IconRefresh, IconZoomQuestion } from '@tabler/icons-react'
import {
  type ComponentType,
  createContext,
  type ReactNode,
  Suspense,
  use,
  useEffect,
  useEffectEvent,
} from 'react'
import { isApiError, isUnreachable } from '../api/api-error.ts'
import { useErrorSentence } from '../api/error-sentence.ts'
import { useTexts } from '../i18n/texts.ts'
import { isMissingFile } from '../pwa/new-version.ts'
import { Empty } from './empty.tsx'
import { Icon } from './icon.tsx'
import { MissingFile } from './missing-file.tsx'
import { PlainButton } from './plain-button.tsx'
import styles from './problem.module.css'
import { uiTexts } from './ui-texts.ts'

/** In the place that failed: what, why, and one thing to do about it. */
export function Problem({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const t = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const isAway = isUnreachable(error)
  // The device knows that it is it; otherwise it may as well be the server.
  const isOffline = isAway && retry !== undefined && !navigator.onLine
  useWhenOnline(isAway ? retry : undefined)
  if (isMissingFile(error)) return <MissingFile error={error} retry={retry} />
  if (isApiError(error) && error.status === 403) return <NoPermission reason={sentence(error)} />
  if (isApiError(error) && error.status === 404)
    return <Notice title={t('notFound')} reason={t('notFoundWhy')} />
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.title}>{isOffline ? t('noConnection') : t('couldNotLoad')}</p>
      <p className={styles.reason}>{isOffline ? t('noConnectionWhy') : sentence(error)}</p>
      {isApiError(error) && error.requestId && (
        <p className={styles.reference}>{t('reference', { id: error.requestId })}</p>
      )}
      {retry && (
        <PlainButton onClick={retry} icon={IconRefresh}>
          {t('tryAgain')}
        </PlainButton>
      )}
    </div>
  )
}

/** Tries again by itself when the device has its connection back. */
function useWhenOnline(retry: (() => void) | undefined): void {
  const tryAgain = useEffectEvent(() => retry?.())
  const isWaiting = retry !== undefined
  useEffect(() => {
    if (!isWaiting) return
    const onOnline = () => tryAgain()
    window.addEventListener('online', onOnline)
    return () => window.removeEventListener('online', onOnline)
  }, [isWaiting])
}

/** Says whom to ask for a permission; what the installation knows of its people gives it. */
export const WhomToAskPart = createContext<ComponentType | null>(null)

/** Something the reader may know of but not open: why, and whom to ask. */
export function NoPermission({ reason }: { reason: string }) {
  const t = useTexts(uiTexts)
  const WhomToAsk = use(WhomToAskPart)
  return (
    <div className={styles.problem}>
      <p className={styles.title}>
        <Icon of={IconLock} /> {t('notAllowed')}
      </p>
      <p className={styles.reason}>{reason}</p>
      <Suspense>{WhomToAsk && <WhomToAsk />}</Suspense>
    </div>
  )
}

/** In the place of a whole page, where nothing else stands: what is the matter, and where to go instead. */
export function WholePage({ children }: { children: ReactNode }) {
  return <div className={styles.whole}>{children}</div>
}

/** Says why there is nothing, and below it where to go instead. */
export function Notice({ title, reason, children }: { title: string; reason: string; children?: ReactNode }) {
  return (
    <Empty icon={IconZoomQuestion} title={title} why={reason}>
      {children}
    </Empty>
  )
}
