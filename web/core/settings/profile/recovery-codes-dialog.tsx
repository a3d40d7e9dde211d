import { Button } from '@mantine/core'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { useCopy } from '../../../platform/ui/forms/copy-field.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { profileTexts } from './profile-texts.ts'
import styles from './security-page.module.css'

/** Recovery codes, shown this once. Closes only by saying that they are kept. */
export function RecoveryCodesDialog({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const t = useTexts(profileTexts)
  const ui = useTexts(uiTexts)
  const { isCopied, copy } = useCopy(codes.join('\n'))
  return (
    <Dialog
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('codesTitle')}
      size={400}
    >
      <div className={dialog.form}>
        <p className={dialog.text}>{t('codesWhy')}</p>
        <ol className={styles.codes}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <div className={dialog.actions}>
          <Button onClick={copy}>{isCopied ? ui('copied') : t('copyCodes')}</Button>
          <Button variant="filled" onClick={onClose} data-autofocus>
            {t('codesKept')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
