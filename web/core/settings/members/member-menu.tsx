import {
  IconExternalLink,
  IconKey,
  IconMail,
  IconMailOff,
  IconPencil,
  IconUserCheck,
  IconUserOff,
  IconUserShare,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { useSession } from '../../session/session.ts'
import { RenameDialog } from '../rename-dialog.tsx'
import { DeactivateDialog } from './deactivate-dialog.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { useChangeMember, useReactivate, useRevoke } from './member-changes.ts'
import { invitationsQuery } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'
import { RenewedDialog } from './renewed-dialog.tsx'
import { ResetLinkDialog } from './reset-link-dialog.tsx'

type Layer = 'rename' | 'reset' | 'deactivate' | 'invite' | 'renew' | null

/** Everything that can be done with a member, and the dialogs it opens. */
export function MemberMenu({ member }: { member: MemberEntry }) {
  const t = useTexts(memberTexts)
  const { member: me } = useSession()
  const [layer, setLayer] = useState<Layer>(null)
  const { data: invitations = [] } = useQuery(invitationsQuery)
  const { mutateAsync: change } = useChangeMember()
  const reactivate = useReactivate()
  const revoke = useRevoke()
  const invitation = invitations.find((one) => one.memberId === member.id)
  const hasJoined = member.signIn !== null
  const isOut = member.status === 'inactive'
  const close = () => setLayer(null)

  return (
    <>
      <MenuOf
        label={t('memberMenu', { name: member.name })}
        width={230}
        groups={[
          {
            entries: [
              { text: t('rename'), icon: IconPencil, act: () => setLayer('rename') },
              {
                text: t('openRecord'),
                icon: IconExternalLink,
                link: { to: '/records/$object/$id', params: { object: 'member', id: member.id } },
              },
              hasJoined &&
                !isOut && { text: t('makeResetLink'), icon: IconKey, act: () => setLayer('reset') },
              !hasJoined && {
                text: invitation ? t('resend') : t('inviteThis'),
                icon: IconMail,
                act: () => setLayer(invitation ? 'renew' : 'invite'),
              },
              invitation && {
                text: t('revoke'),
                icon: IconMailOff,
                isDangerous: true,
                act: () => revoke({ ...member, invitationId: invitation.id }),
              },
              hasJoined &&
                isOut && { text: t('reactivate'), icon: IconUserCheck, act: () => reactivate(member) },
              isOut && { text: t('giveOver'), icon: IconUserShare, act: () => setLayer('deactivate') },
            ],
          },
          {
            entries: [
              !isOut &&
                !invitation &&
                member.id !== me.id && {
                  text: t('deactivate'),
                  icon: IconUserOff,
                  isDangerous: true,
                  act: () => setLayer('deactivate'),
                },
            ],
          },
        ]}
      />
      {layer === 'rename' && (
        <RenameDialog
          title={t('rename')}
          label={t('name')}
          name={member.name}
          maxLength={200}
          onRename={(name) =>
            change({ member, change: { name }, said: t('renamed', { name }), isToldThere: true })
          }
          onClose={close}
        />
      )}
      {layer === 'reset' && <ResetLinkDialog member={member} onClose={close} />}
      {layer === 'deactivate' && <DeactivateDialog member={member} onClose={close} />}
      {layer === 'invite' && <InviteDialog member={member} onClose={close} />}
      {layer === 'renew' && invitation && <RenewedDialog invitationId={invitation.id} onClose={close} />}
    </>
  )
}
