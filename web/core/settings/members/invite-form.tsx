import { Button, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { teamsQuery } from '../../people/teams-query.ts'
import { InviteeRows } from './invitee-rows.tsx'
import { MaybeSame } from './maybe-same.tsx'
import { rolesQuery } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'
import { PlaceChoice } from './place-choice.tsx'
import type { useSendInvitations } from './send-invitations.ts'
import { useInvitees } from './use-invitees.ts'
import { WaitingList } from './waiting-list.tsx'

/** What an invited person will be here. */
export interface InvitedPlace {
  role: string
  /** '': none. */
  team: string
}

interface Props {
  /** Invites this member, who is known here but cannot sign in. */
  member?: MemberEntry
  /** Lists the members who wait, each with a box for the address. */
  listsWaiting?: boolean
  invitations: ReturnType<typeof useSendInvitations>
  /** What stands before the button that sends. */
  children?: ReactNode
}

/** Addresses of one person or many, with a role and a team for all of them or for each. */
export function InviteForm({ member, listsWaiting = false, invitations, children }: Props) {
  const t = useTexts(memberTexts)
  const { data: roles = [] } = useQuery(rolesQuery)
  const { data: teams } = useQuery(teamsQuery)
  const [isTried, setTried] = useState(false)
  const [chosen, setChosen] = useState<InvitedPlace>({ role: member?.role ?? '', team: member?.team ?? '' })
  const [own, setOwn] = useState<Readonly<Record<string, InvitedPlace>>>({})
  const invitees = useInvitees(member, listsWaiting)
  const { people, written, wrong, waiting } = invitees
  const forAll = { ...chosen, role: chosen.role || usualRole(roles) }
  const placeOf = (email: string) => own[email.toLowerCase()] ?? forAll
  const problem =
    wrong.length > 0
      ? t('notAddress', { text: listOf(wrong, t.language), count: wrong.length })
      : people.length === 0
        ? t('addressNeeded')
        : null

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    const form = event.currentTarget
    const field = 'input[aria-invalid], textarea, input'
    if (problem !== null) return form.querySelector<HTMLElement>(field)?.focus()
    const named = await invitees.whoTheyAre()
    if (named === null) return
    await invitations.send(
      named.map(({ team: before, ...person }) => {
        const { role, team } = placeOf(person.email)
        return { ...person, role, team: team || (before ?? '') }
      }),
    )
  }
  const addresses = {
    value: invitees.text,
    error: isTried ? problem : null,
    // What is still being typed is no mistake yet.
    onBlur: () => setTried(isTried || invitees.text.trim() !== ''),
    onChange: (event: { currentTarget: { value: string } }) => invitees.setText(event.currentTarget.value),
    'data-autofocus': true,
  }
  const label = waiting.members.length > 0 ? t('addressesOthers') : t('addresses')
  return (
    <form onSubmit={(event) => void submit(event)} className={`${dialog.form} ${dialog.fields}`} noValidate>
      {waiting.members.length > 0 && (
        <WaitingList {...waiting} onChange={invitees.writeAddress} isTried={isTried} />
      )}
      {member ? (
        <TextInput {...addresses} label={t('email')} type="email" />
      ) : (
        <Textarea {...addresses} label={label} description={t('addressesHint')} rows={4} />
      )}
      {!member && (
        <MaybeSame
          matches={invitees.matches}
          answers={invitees.answers}
          onAnswer={invitees.answer}
          isTried={isTried}
        />
      )}
      <PlaceChoice roles={roles} teams={teams} place={forAll} onChange={setChosen} />
      {!member && written.length > 1 && (
        <InviteeRows
          people={written}
          placeOf={placeOf}
          roles={roles}
          teams={teams}
          onChange={(email, place) => setOwn({ ...own, [email.toLowerCase()]: place })}
        />
      )}
      <div className={dialog.actions}>
        {children}
        <Button type="submit" variant="filled" loading={invitations.isSending}>
          {people.length === 0 ? t('invite') : t('sendCount', { count: people.length })}
        </Button>
      </div>
    </form>
  )
}

function listOf(texts: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(texts.slice(0, 5))
}

// Whoever is invited in a hurry should not thereby become an administrator.
function usualRole(roles: readonly { key: string; administrator?: boolean | undefined }[]): string {
  const usual = roles.find((role) => role.key === 'salesperson') ?? roles.find((role) => !role.administrator)
  return usual?.key ?? ''
}
