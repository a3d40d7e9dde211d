import { Button, Input, Modal, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { copyText } from '../../../platform/ui/forms/copy-text.ts'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useRoleText } from '../role-text.ts'
import { RowChoice } from '../row-choice.tsx'
import { teamsQuery } from '../teams-query.ts'
import { InvitedList, type InviteOutcome } from './invited-list.tsx'
import { KnownAddresses } from './known-addresses.tsx'
import { rolesQuery } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'
import { readAddresses } from './read-addresses.ts'
import { useSendInvitations } from './send-invitations.ts'
import { teamOptions } from './team-options.tsx'

interface Props {
  /** Invites this member, who is known here but cannot sign in. */
  member?: MemberEntry
  onClose: () => void
}

/** Invites one person or many with a role and a team, and says what became of each. */
export function InviteDialog({ member, onClose }: Props) {
  const t = useTexts(memberTexts)
  const isPhone = useIsPhone()
  const invitations = useSendInvitations()
  const { outcomes } = invitations
  return (
    <Modal
      opened
      onClose={onClose}
      title={outcomes ? t('invitedTitle') : t('inviteTitle')}
      size={480}
      fullScreen={isPhone}
    >
      {outcomes ? (
        <Outcomes outcomes={outcomes} onClose={onClose} />
      ) : (
        <InviteForm invitations={invitations} {...(member && { member })} onClose={onClose} />
      )}
    </Modal>
  )
}

function Outcomes({ outcomes, onClose }: { outcomes: InviteOutcome[]; onClose: () => void }) {
  const t = useTexts(memberTexts)
  const ui = useTexts(uiTexts)
  const links = outcomes.flatMap(({ email, made }) =>
    made && made.mail !== 'sent' ? [`${email}\t${made.link}`] : [],
  )
  const copyAll = async () => {
    if (await copyText(links.join('\n'))) sayDone(t('copied'))
  }
  return (
    <div className={dialog.form}>
      <InvitedList outcomes={outcomes} />
      <div className={dialog.actions}>
        {links.length > 1 && <Button onClick={() => void copyAll()}>{t('copyLinks')}</Button>}
        <Button variant="filled" onClick={onClose} data-autofocus>
          {ui('done')}
        </Button>
      </div>
    </div>
  )
}

interface FormProps extends Props {
  invitations: ReturnType<typeof useSendInvitations>
}

function InviteForm({ member, invitations, onClose }: FormProps) {
  const t = useTexts(memberTexts)
  const roleText = useRoleText()
  const ui = useTexts(uiTexts)
  const { data: roles = [] } = useQuery(rolesQuery)
  const { data: teams } = useQuery(teamsQuery)
  const [text, setText] = useState(member?.email ?? '')
  const [isTried, setTried] = useState(false)
  const [chosenRole, setRole] = useState(member?.role ?? '')
  const [team, setTeam] = useState(member?.team ?? '')
  const { people, wrong } = readAddresses(text)
  const role = chosenRole || usualRole(roles)
  const [firstWrong] = wrong
  const problem =
    firstWrong !== undefined
      ? t('notAddress', { text: firstWrong })
      : people.length === 0
        ? t('addressNeeded')
        : null

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (problem !== null) return
    void invitations.send(member ? people.slice(0, 1) : people, {
      role,
      team: team === '' ? null : team,
      ...(member && { memberId: member.id }),
    })
  }
  const addresses = {
    label: t('addresses'),
    value: text,
    error: isTried ? problem : null,
    onChange: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    'data-autofocus': true,
  }
  return (
    <form onSubmit={submit} className={dialog.form} noValidate>
      {member ? (
        <TextInput {...addresses} label={t('email')} type="email" />
      ) : (
        <Textarea {...addresses} description={t('addressesHint')} rows={4} />
      )}
      {!member && <KnownAddresses people={people} />}
      <Input.Wrapper
        label={t('role')}
        description={roleText(roles.find((one) => one.key === role)?.description ?? '')}
      >
        <RowChoice
          look="field"
          label={t('role')}
          none={t('nothing')}
          value={role}
          options={roles.map((one) => ({ value: one.key, text: roleText(one.name) }))}
          onChange={setRole}
        />
      </Input.Wrapper>
      <Input.Wrapper label={t('team')}>
        <RowChoice
          look="field"
          label={t('team')}
          none={t('nothing')}
          value={team}
          options={[{ value: '', text: t('noTeam') }, ...(teams ? teamOptions(teams) : [])]}
          onChange={setTeam}
        />
      </Input.Wrapper>
      <div className={dialog.actions}>
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button type="submit" variant="filled" loading={invitations.isSending}>
          {people.length === 0 ? t('invite') : t('sendCount', { count: people.length })}
        </Button>
      </div>
    </form>
  )
}

// Whoever is invited in a hurry should not thereby become an administrator.
function usualRole(roles: readonly { key: string; administrator?: boolean | undefined }[]): string {
  const usual = roles.find((role) => role.key === 'salesperson') ?? roles.find((role) => !role.administrator)
  return usual?.key ?? ''
}
