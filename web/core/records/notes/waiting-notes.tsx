import { IconNote } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { hasHan } from '../../../platform/ui/han.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { createdValues, nameOfNew } from '../edit/new-values.ts'
import { dropQueuedCreations, useQueuedCreations } from '../edit/queued-creations.ts'
import { WaitingSign } from '../edit/waiting-sign.tsx'
import styles from '../timeline/timeline.module.css'
import { keepBegunNote } from './begun-notes.ts'
import composer from './note-composer.module.css'

/** Notes about a record that were written and wait to be sent; of one that was not taken, why. */
export function WaitingNotes({ recordId }: { recordId: string }) {
  const ui = useTexts(uiTexts)
  const waiting = useQueuedCreations().filter(([, { about }]) => about === recordId)
  if (waiting.length === 0) return null
  return (
    <ul className={styles.day}>
      {waiting.map(([key, creations]) => {
        const text = nameOfNew(undefined, createdValues(creations)[0] ?? {})
        const writeAgain = () => {
          dropQueuedCreations(key)
          keepBegunNote(recordId, text)
        }
        return (
          <li key={key} className={styles.entry}>
            <span className={styles.sign}>
              <Icon of={IconNote} size={15} />
            </span>
            <div className={styles.content}>
              <p className={styles.quote} lang={hasHan(text) ? 'zh' : undefined}>
                {text} {creations.why === undefined && <WaitingSign />}
              </p>
              {creations.why !== undefined && (
                <p className={composer.problem} role="alert">
                  {creations.why}{' '}
                  <button type="button" className={composer.again} onClick={writeAgain}>
                    {ui('edit')}
                  </button>
                </p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
