import type { InvitationMatch } from '../../../../shared/core/members-contract.ts'

/** By address in lower case: the member it is, '' for somebody new. */
export type Answers = Readonly<Record<string, string>>

/** Who somebody is: as was answered, or as is plain; undefined: it has to be asked. */
export function whoIsMeant({ email, members }: InvitationMatch, answers: Answers): string | undefined {
  const answer = answers[email.toLowerCase()]
  if (answer !== undefined) return answer
  const [only, ...others] = members
  return only !== undefined && others.length === 0 && only.by !== 'initial' ? only.id : undefined
}

/** Is it the member beyond doubt? Who has the address and shares it with nobody is not asked about. */
export function isPlain({ members }: InvitationMatch): boolean {
  return members.length === 1 && members[0]!.by === 'address'
}
