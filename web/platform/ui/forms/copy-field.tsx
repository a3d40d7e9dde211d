import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { Icon } from '../icon.tsx'
import { uiTexts } from '../ui-texts.ts'
import styles from './copy-field.module.css'
import { copyText } from './copy-text.ts'

/** A text to take elsewhere (a link, a key): shown in full width, selected by a click, copied by the button. */
export function CopyField({ text, label }: { text: string; label: string }) {
  const t = useTexts(uiTexts)
  const { isCopied, copy } = useCopy(text)
  return (
    <div className={styles.field}>
      <input
        className={styles.text}
        value={text}
        readOnly
        aria-label={label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" className={styles.copy} onClick={copy}>
        <Icon of={isCopied ? IconCheck : IconCopy} size={14} />
        <span aria-live="polite">{isCopied ? t('copied') : t('copy')}</span>
      </button>
    </div>
  )
}

/** Copies a text on demand and says for two seconds that it did. */
export function useCopy(text: string): { isCopied: boolean; copy: () => void } {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), 2_000)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = () => void copyText(text).then(setCopied)
  return { isCopied, copy }
}
