import { Button, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { MemberEntry } from '../../../../shared/core/members-contract.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { teamsQuery } from '../../people/teams-query.ts'
import { InviteeRows } from './invitee-rows.tsx'
import { KnownAddresses } from './known-addresses.tsx'
import { rolesQuery } from './member-requests.ts'
import { memberTexts } from './member-texts.ts'
import { PlaceChoice } from './place-choice.tsx'
import { readAddresses } from './read-addresses.ts'
import type { useSendInvitations } from './send-invitations.ts'

/** What an invited person will be here. */
export interface InvitedPlace {
  role: string
  /** '': none. */
  team: string
}

interface Props {
  /** Invites this member, who is known here but cannot sign in. */
  member?: MemberEntry
  invitations: ReturnType<typeof useSendInvitations>
  /** What stands before the button that sends. */
  children?: ReactNode
}

/** Addresses of one person or many, with a role and a team for all of them or for each. */
export function InviteForm({ member, invitations, children }: Props) {
  const t = useTexts(memberTexts)
  const { data: roles = [] } = useQuery(rolesQuery)
  const { data: teams } = useQuery(teamsQuery)
  const [text, setText] = useState(member?.email ?? '')
  const [isTried, setTried] = useState(false)
  const [chosen, setChosen] = useState<InvitedPlace>({ role: member?.role ?? '', team: member?.team ?? '' })
  const [own, setOwn] = useState<Readonly<Record<string, InvitedPlace>>>({})
  const { people, wrong } = readAddresses(text)
  const forAll = { ...chosen, role: chosen.role || usualRole(roles) }
  const placeOf = (email: string) => own[email.toLowerCase()] ?? forAll
  const problem =
    wrong.length > 0
      ? t('notAddress', { text: listOf(wrong, t.language), count: wrong.length })
      : people.length === 0
        ? t('addressNeeded')
        : null

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    if (problem !== null) return event.currentTarget.querySelector<HTMLElement>('input, textarea')?.focus()
    const invited = member ? people.slice(0, 1) : people
    void invitations.send(
      invited.map((person) => ({
        ...person,
        ...placeOf(person.email),
        ...(member && { memberId: member.id }),
      })),
    )
  }
  const addresses = {
    label: t('addresses'),
    value: text,
    error: isTried ? problem : null,
    // What is still being typed is no mistake yet.
    onBlur: () => setTried(isTried || text.trim() !== ''),
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
      <PlaceChoice roles={roles} teams={teams} place={forAll} onChange={setChosen} />
      {!member && people.length > 1 && (
        <InviteeRows
          people={people}
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
