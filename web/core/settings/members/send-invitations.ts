import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { plainProblem } from '../../../platform/api/api-error.ts'
import type { InviteOutcome } from './invited-list.tsx'
import { refreshMembers } from './member-changes.ts'
import { invite } from './member-requests.ts'
import type { Addressee } from './read-addresses.ts'

interface Place {
  role: string
  team: string | null
  memberId?: string
}

/** Invites one person after the other; what is refused for one stops none of the others. */
export function useSendInvitations() {
  const queries = useQueryClient()
  const [outcomes, setOutcomes] = useState<InviteOutcome[] | null>(null)
  const [isSending, setSending] = useState(false)
  async function send(people: readonly Addressee[], place: Place) {
    setSending(true)
    const done: InviteOutcome[] = []
    for (const person of people) done.push(await inviteOne(person, place))
    setSending(false)
    setOutcomes(done)
    await refreshMembers(queries)
  }
  return { outcomes, isSending, send }
}

async function inviteOne(person: Addressee, place: Place): Promise<InviteOutcome> {
  const { role, team, memberId } = place
  try {
    const made = await invite({ ...person, role, team, ...(memberId !== undefined && { memberId }) })
    return { email: person.email, made, error: null }
  } catch (error) {
    return { email: person.email, made: null, error: plainProblem(error) }
  }
}
