import { Button } from '@mantine/core'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { InvitationOutcomes } from './invitation-outcomes.tsx'
import { InviteForm } from './invite-form.tsx'
import { memberTexts } from './member-texts.ts'
import { useSendInvitations } from './send-invitations.ts'

interface Props {
  /** Invites this member, who is known here but cannot sign in. */
  member?: MemberEntry
  /** Begins with those who wait. */
  listsWaiting?: boolean
  onClose: () => void
}

/** Invites one person or many, each with a role and a team, and says what became of each. */
export function InviteDialog({ member, listsWaiting = false, onClose }: Props) {
  const t = useTexts(memberTexts)
  const ui = useTexts(uiTexts)
  const isPhone = useIsPhone()
  const invitations = useSendInvitations()
  const { outcomes } = invitations
  return (
    <Dialog
      opened
      onClose={onClose}
      title={outcomes ? t('invitedTitle') : t('inviteTitle')}
      size={560}
      fullScreen={isPhone}
    >
      {outcomes ? (
        <InvitationOutcomes outcomes={outcomes}>
          <Button variant="filled" onClick={onClose} data-autofocus>
            {ui('done')}
          </Button>
        </InvitationOutcomes>
      ) : (
        <InviteForm invitations={invitations} listsWaiting={listsWaiting} {...(member && { member })}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
        </InviteForm>
      )}
    </Dialog>
  )
}
