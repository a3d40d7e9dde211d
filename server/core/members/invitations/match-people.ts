import type { InvitationMatch, InvitedPerson } from '../../../../shared/core/members-contract.ts'
import type { Context } from '../../../platform/context.ts'
import { normalEmail } from '../identities/identity.ts'
import { howAlike } from './how-alike.ts'
import { havingAddress, type WaitingMember, waitingMembers } from './waiting-members.ts'

/**
 * Which members who wait people about to be invited are or may be. People who are none of them are left out.
 */
export async function matchPeople(
  ctx: Context,
  people: readonly InvitedPerson[],
): Promise<InvitationMatch[]> {
  const waiting = await waitingMembers(ctx)
  return people.flatMap((person) => {
    const members = matching(waiting, { ...person, email: normalEmail(person.email) })
    return members.length === 0 ? [] : [{ email: person.email, members }]
  })
}

/** Those of an address, and where there are none those who are called alike: the likelier first. */
export function matching(
  waiting: readonly WaitingMember[],
  person: InvitedPerson,
): InvitationMatch['members'] {
  const having = havingAddress(waiting, person.email)
  if (having.length > 0) return having.map((member) => ({ ...member, by: 'address' as const }))
  const alike = waiting.flatMap((member) => {
    const by = howAlike(person, member)
    return by === null ? [] : [{ ...member, by }]
  })
  const called = alike.filter(({ by }) => by === 'name')
  return called.length > 0 ? called : alike
}
