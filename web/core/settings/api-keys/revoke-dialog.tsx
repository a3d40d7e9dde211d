import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiKeyOutput } from '../../../../shared/core/members-contract.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { keysQuery, revokeKey } from './key-requests.ts'
import { keyTexts } from './key-texts.ts'

/** Ends a key, which cannot be taken back, after saying so. */
export function RevokeDialog({ apiKey, onClose }: { apiKey: ApiKeyOutput; onClose: () => void }) {
  const t = useTexts(keyTexts)
  const ui = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const queries = useQueryClient()
  const { name } = apiKey
  const revoke = useMutation({
    mutationFn: () => revokeKey(apiKey.id),
    onSuccess: () => {
      sayDone(t('revoked', { name }))
      onClose()
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keysQuery.queryKey }),
  })
  return (
    <Dialog opened onClose={onClose} title={t('revokeTitle', { name })} size={400}>
      <div className={dialog.form}>
        <p className={dialog.text}>{t('revokeWhy')}</p>
        {revoke.error && (
          <p className={dialog.refusal} role="alert">
            {sentence(revoke.error)}
          </p>
        )}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button color="red" loading={revoke.isPending} onClick={() => revoke.mutate()} data-autofocus>
            {t('revoke')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
