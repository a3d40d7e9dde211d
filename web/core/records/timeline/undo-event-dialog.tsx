import { Button } from '@mantine/core'
import type { OperationSummary } from '../../../../shared/core/operations.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { OperationWords } from '../../operations/operation-words.tsx'
import { recordTexts } from '../record-texts.ts'

interface Props {
  /** What the change was part of. */
  whole: OperationSummary
  /** Asked beside many records at once, so that none of them is meant alone. */
  ofMany?: boolean
  onUndo: (reach: 'record' | 'whole') => void
  onClose: () => void
}

/** An arrow beside one record must not take back thousands: says what else is part of it and asks. */
export function UndoEventDialog({ whole, ofMany = false, onUndo, onClose }: Props) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  return (
    <Dialog opened onClose={onClose} title={t('undoChange')} size={440}>
      <div className={dialog.form}>
        <p className={dialog.text}>
          {t.rich(ofMany ? 'undoMany' : 'undoPart', {
            what: (
              <b>
                <OperationWords of={whole} />
              </b>
            ),
            count: whole.done,
          })}
        </p>
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            variant={ofMany ? 'filled' : 'default'}
            onClick={() => onUndo('whole')}
            data-autofocus={ofMany || undefined}
          >
            {whole.kind === 'import' ? t('undoWholeImport') : t('undoWhole')}
          </Button>
          {!ofMany && (
            <Button variant="filled" onClick={() => onUndo('record')} data-autofocus>
              {t('undoOnlyThis')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}
