import {
  IconDots,
  IconExternalLink,
  IconKey,
  IconMail,
  IconMailOff,
  IconPencil,
  IconUserCheck,
  IconUserOff,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Menu } from '../../../platform/ui/menu.tsx'
import { MenuLink } from '../../../platform/ui/menu-link.tsx'
import { useSession } from '../../session/session.ts'
import { RenameDialog } from '../rename-dialog.tsx'
import menu from '../row-menu.module.css'
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
  const change = useChangeMember()
  const reactivate = useReactivate()
  const revoke = useRevoke()
  const invitation = invitations.find((one) => one.memberId === member.id)
  const hasJoined = member.signIn !== null
  const isOut = member.status === 'inactive'
  const close = () => setLayer(null)

  return (
    <>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <button type="button" className={menu.tool} aria-label={t('memberMenu', { name: member.name })}>
            <Icon of={IconDots} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon of={IconPencil} />} onClick={() => setLayer('rename')}>
            {t('rename')}
          </Menu.Item>
          <MenuLink
            to="/records/$object/$id"
            params={{ object: 'member', id: member.id }}
            leftSection={<Icon of={IconExternalLink} />}
          >
            {t('openRecord')}
          </MenuLink>
          {hasJoined && !isOut && (
            <Menu.Item leftSection={<Icon of={IconKey} />} onClick={() => setLayer('reset')}>
              {t('makeResetLink')}
            </Menu.Item>
          )}
          {!hasJoined && (
            <Menu.Item
              leftSection={<Icon of={IconMail} />}
              onClick={() => setLayer(invitation ? 'renew' : 'invite')}
            >
              {invitation ? t('resend') : t('inviteThis')}
            </Menu.Item>
          )}
          {invitation && (
            <Menu.Item
              color="red"
              leftSection={<Icon of={IconMailOff} />}
              onClick={() => revoke({ ...member, invitationId: invitation.id })}
            >
              {t('revoke')}
            </Menu.Item>
          )}
          {hasJoined && isOut && (
            <Menu.Item leftSection={<Icon of={IconUserCheck} />} onClick={() => reactivate(member)}>
              {t('reactivate')}
            </Menu.Item>
          )}
          {!isOut && !invitation && member.id !== me.id && (
            <>
              <Menu.Divider />
              <Menu.Item
                color="red"
                leftSection={<Icon of={IconUserOff} />}
                onClick={() => setLayer('deactivate')}
              >
                {t('deactivate')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {layer === 'rename' && (
        <RenameDialog
          title={t('rename')}
          label={t('name')}
          name={member.name}
          maxLength={200}
          onRename={(name) => change({ member, change: { name }, said: t('renamed', { name }) })}
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
