import { useEffect, useEffectEvent } from 'react'
import { useErrorSentence } from '../api/error-sentence.ts'
import { useTexts } from '../i18n/texts.ts'
import { useNewVersion } from '../pwa/new-version.ts'
import { onAgain, tryAgain, whileMissing } from '../try-again.ts'
import { PlainButton } from './plain-button.tsx'
import styles from './problem.module.css'
import { uiTexts } from './ui-texts.ts'

const loadAnew = () => window.location.reload()

interface Props {
  error: unknown
  /** Draws once more what needs the file; without, the page is loaded anew. */
  retry?: (() => void) | undefined
  /** It lies above the page, and takes the focus. */
  onClose?: () => void
}

/**
 * In the place of what is drawn by a file that is not to be had: without a connection, which is waited for, or after
 * an update, which only loading the page anew helps.
 */
export function MissingFile({ error, retry = loadAnew, onClose }: Props) {
  const t = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const isNew = useNewVersion()
  const isOffline = !navigator.onLine
  useTryAgain(retry)
  const title = t(isNew ? 'newVersion' : isOffline ? 'noConnection' : 'couldNotLoad')
  const why = isNew ? t('newVersionWhy') : isOffline ? t('noConnectionWhy') : sentence(error)
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.title}>{title}</p>
      <p className={styles.reason}>{why}</p>
      <span className={styles.acts}>
        <PlainButton onClick={isNew ? loadAnew : tryAgain} autoFocus={onClose !== undefined}>
          {t(isNew ? 'reload' : 'tryAgain')}
        </PlainButton>
        {onClose && <PlainButton onClick={onClose}>{t('close')}</PlainButton>}
      </span>
    </div>
  )
}

/** Tries again when the line is back, after a while, or when somebody asks for anything that is missing. */
export function useTryAgain(retry: () => void): void {
  const again = useEffectEvent(retry)
  useEffect(() => {
    const ends = [onAgain(() => again()), whileMissing()]
    return () => {
      for (const end of ends) end()
    }
  }, [])
}
