import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { plainProblem } from '../../../platform/api/api-error.ts'
import type { InviteOutcome } from './invited-list.tsx'
import { refreshMembers } from './member-changes.ts'
import { invite } from './member-requests.ts'
import type { Addressee } from './read-addresses.ts'

/** Somebody who is invited, with what they will be here. */
interface Invitee extends Addressee {
  role: string
  /** '': none. */
  team: string
  /** Which member who waits; null: none of them. */
  memberId?: string | null
}

/** Invites one person after the other; what is refused for one stops none of the others. */
export function useSendInvitations() {
  const queries = useQueryClient()
  const [outcomes, setOutcomes] = useState<InviteOutcome[] | null>(null)
  const [isSending, setSending] = useState(false)
  async function send(people: readonly Invitee[]) {
    setSending(true)
    const done: InviteOutcome[] = []
    for (const person of people) done.push(await inviteOne(person))
    setSending(false)
    setOutcomes(done)
    await refreshMembers(queries)
  }
  /** For others to be invited. */
  const beginAnew = () => setOutcomes(null)
  return { outcomes, isSending, send, beginAnew }
}

async function inviteOne({ team, ...person }: Invitee): Promise<InviteOutcome> {
  try {
    const made = await invite({ ...person, team: team === '' ? null : team })
    return { email: person.email, made, error: null }
  } catch (error) {
    return { email: person.email, made: null, error: plainProblem(error) }
  }
}
