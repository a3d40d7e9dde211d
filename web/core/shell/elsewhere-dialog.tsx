import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SessionWorkspace } from '../../../shared/core/session.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { leaveFor } from '../../platform/api/leave-page.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import dialog from '../../platform/ui/dialog.module.css'
import { Dialog } from '../../platform/ui/dialog.tsx'
import { Refusal } from '../../platform/ui/forms/refusal.tsx'
import { noteBack, useElsewhere } from '../session/elsewhere.ts'
import { useSession } from '../session/session.ts'
import { switchWorkspace } from '../session/session-changes.ts'
import { leavingTexts } from './leaving-texts.ts'

/** Over a page whose person went to another workspace in another tab: go on there too, or come back. */
export function ElsewhereDialog() {
  const workspace = useElsewhere()
  return workspace && <Question workspace={workspace} />
}

function Question({ workspace }: { workspace: SessionWorkspace }) {
  const t = useTexts(leavingTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const { workspace: own } = useSession()
  const back = useMutation({
    mutationFn: () => switchWorkspace(own.id),
    onSuccess: () => {
      noteBack()
      void queries.invalidateQueries()
    },
  })
  return (
    // Nothing behind it works before.
    <Dialog
      opened
      onClose={() => {}}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      title={t('elsewhereTitle')}
      size={440}
    >
      <div className={dialog.form}>
        <p className={dialog.text}>{t('elsewhereWhy', { name: workspace.name, own: own.name })}</p>
        <Refusal>{back.error && sentence(back.error)}</Refusal>
        <div className={dialog.actions}>
          <Button onClick={() => leaveFor('/')}>{t('goOn', { name: workspace.name })}</Button>
          <Button variant="filled" loading={back.isPending} onClick={() => back.mutate()} data-autofocus>
            {t('goBack', { name: own.name })}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
