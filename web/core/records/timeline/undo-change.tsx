import { IconArrowBackUp } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { OperationSummary } from '../../../../shared/core/operations.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { lateDialog } from '../../../platform/ui/late-dialog.ts'
import { recordTexts } from '../record-texts.ts'
import styles from './timeline.module.css'
import { useUndoEvent } from './use-undo-event.ts'

const UndoEventDialog = lateDialog(async () => (await import('./undo-event-dialog.tsx')).UndoEventDialog)

interface Props {
  event: HistoryEvent
  /** It stands for many records, so that none of them is meant alone. */
  ofMany?: boolean
}

/** The way back of a change, with a question where it was part of something that changed further records. */
export function UndoChange({ event, ofMany = false }: Props) {
  const t = useTexts(recordTexts)
  const [whole, setWhole] = useState<OperationSummary | null>(null)
  const { undo, takeBack, isPending } = useUndoEvent(setWhole)
  if (!event.mayUndo) return null
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        title={t('undoChange')}
        aria-label={t('undoChange')}
        onClick={() => undo(event)}
        disabled={isPending}
      >
        <Icon of={IconArrowBackUp} size={14} />
      </button>
      <Suspense>
        {whole && (
          <UndoEventDialog
            whole={whole}
            ofMany={ofMany}
            onUndo={(reach) => {
              setWhole(null)
              const recordId = reach === 'record' ? (event.recordId ?? undefined) : undefined
              takeBack({ operationIds: [whole.id], recordId })
            }}
            onClose={() => setWhole(null)}
          />
        )}
      </Suspense>
    </>
  )
}
