import type { Language } from '../../../../shared/core/metadata.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import { createIdentity, findIdentityByEmail } from '../identities/identity.ts'
import { addMembership } from '../identities/memberships.ts'
import { putPassword } from '../passwords/change-password.ts'

interface NewMembership {
  email: string
  name: string
  language: Language
  /** Of the password of a new person; null for one who has theirs already. */
  hash: string | null
  workspaceId: string
  memberId: string
  now: Date
}

/** Lets a person in as a member whose record exists: a new person with a password, or one known already. */
export async function admitPerson(db: Queryable, person: NewMembership): Promise<string> {
  const made = await createIdentity(db, person)
  const identityId = made ?? (await findIdentityByEmail(db, person.email))!.id
  if (made !== null && person.hash !== null) {
    await putPassword(db, identityId, { hash: person.hash, now: person.now })
  }
  if ((await addMembership(db, { ...person, identityId })) !== null) return identityId
  throw new AppError(
    'conflict',
    'members.already-member',
    'This person is a member of the workspace already.',
  )
}
