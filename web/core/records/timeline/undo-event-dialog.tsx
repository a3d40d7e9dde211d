import { Button, Modal } from '@mantine/core'
import type { OperationSummary } from '../../../../shared/core/operations.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { OperationWords } from '../../operations/operation-words.tsx'
import { recordTexts } from '../record-texts.ts'

interface Props {
  /** What the change was part of. */
  whole: OperationSummary
  onUndo: (reach: 'record' | 'whole') => void
  onClose: () => void
}

/** An arrow beside one record must not take back thousands: says what else is part of it and asks. */
export function UndoEventDialog({ whole, onUndo, onClose }: Props) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  return (
    <Modal opened onClose={onClose} title={t('undoChange')} size={440}>
      <div className={dialog.form}>
        <p className={dialog.text}>
          {t.rich('undoPart', {
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
          <Button onClick={() => onUndo('whole')}>
            {whole.kind === 'import' ? t('undoWholeImport') : t('undoWhole')}
          </Button>
          <Button variant="filled" onClick={() => onUndo('record')} data-autofocus>
            {t('undoOnlyThis')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
