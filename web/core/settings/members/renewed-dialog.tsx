import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { InvitedList } from './invited-list.tsx'
import { refreshMembers } from './member-changes.ts'
import { renewInvitation } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'

/** Sends an open invitation again, with a new link in the place of the old one. */
export function RenewedDialog({ invitationId, onClose }: { invitationId: string; onClose: () => void }) {
  const t = useTexts(memberTexts)
  const ui = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const queries = useQueryClient()
  const opening = useId()
  const made = useQuery({
    queryKey: ['renewed', invitationId, opening],
    queryFn: () => renewInvitation(invitationId),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  })
  // The list learns of the new invitation last: its id is what this dialog was opened for.
  const leave = () => {
    onClose()
    void refreshMembers(queries)
  }
  return (
    <Dialog opened onClose={leave} title={t('invitedTitle')} size={480}>
      <div className={dialog.form}>
        {made.error && <p className={dialog.refusal}>{sentence(made.error)}</p>}
        {made.data && (
          <InvitedList outcomes={[{ email: made.data.invitation.email, made: made.data, error: null }]} />
        )}
        <div className={dialog.actions}>
          <Button variant="filled" onClick={leave} data-autofocus>
            {ui('done')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
