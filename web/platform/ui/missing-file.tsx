import { useEffect } from 'react'
import { useErrorSentence } from '../api/error-sentence.ts'
import { useTexts } from '../i18n/texts.ts'
import { useNewVersion } from '../pwa/new-version.ts'
import { PlainButton } from './plain-button.tsx'
import styles from './problem.module.css'
import { uiTexts } from './ui-texts.ts'

const loadAgain = () => window.location.reload()

/** In the place of what is drawn by a file that is not to be had: after an update, or without a connection. */
export function MissingFile({ error }: { error: unknown }) {
  const t = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const isNew = useNewVersion()
  const isOffline = !navigator.onLine
  useEffect(() => {
    if (!isOffline) return
    window.addEventListener('online', loadAgain)
    return () => window.removeEventListener('online', loadAgain)
  }, [isOffline])
  const title = t(isNew ? 'newVersion' : isOffline ? 'noConnection' : 'couldNotLoad')
  const why = isNew ? t('newVersionWhy') : isOffline ? t('noConnectionWhy') : sentence(error)
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.title}>{title}</p>
      <p className={styles.reason}>{why}</p>
      <PlainButton onClick={loadAgain}>{t('reload')}</PlainButton>
    </div>
  )
}
