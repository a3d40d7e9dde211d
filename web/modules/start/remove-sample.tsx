import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTakeBack } from '../../core/operations/undoing/use-take-back.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import dialog from '../../platform/ui/dialog.module.css'
import { Dialog } from '../../platform/ui/dialog.tsx'
import { Refusal } from '../../platform/ui/forms/refusal.tsx'
import { sayDone } from '../../platform/ui/toast-store.ts'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { sampleQuery, useRemoveSample } from './start-requests.ts'
import { startTexts } from './start-texts.ts'

/** Asks what to do with what somebody changed of the sample data, and takes it away. */
export function RemoveSample({ onClose }: { onClose: () => void }) {
  const t = useTexts(startTexts)
  const ui = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const { data } = useQuery(sampleQuery)
  const remove = useRemoveSample()
  const { wayBack } = useTakeBack()
  const take = (changed: 'keep' | 'remove') =>
    remove.mutate(changed, {
      onSuccess: ({ operationId }) => {
        sayDone(t('sampleGone'), wayBack(operationId))
        onClose()
      },
    })
  const changed = data?.changed ?? 0
  return (
    <Dialog opened onClose={onClose} title={t('removeTitle')} size={440}>
      <div className={dialog.form}>
        {data && <p>{t('removeWhy', { count: data.records })}</p>}
        {changed > 0 && <p>{t('touched', { count: changed })}</p>}
        <Refusal>{remove.error ? sentence(remove.error) : null}</Refusal>
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          {changed > 0 && (
            <Button onClick={() => take('keep')} disabled={remove.isPending}>
              {t('keepTouched')}
            </Button>
          )}
          <Button
            variant="filled"
            onClick={() => take('remove')}
            loading={remove.isPending}
            disabled={!data}
            data-autofocus
          >
            {t('removeAll')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
