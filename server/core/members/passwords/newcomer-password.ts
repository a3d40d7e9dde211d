import { AppError } from '../../../../shared/platform/errors.ts'
import type { Installation } from '../../installation.ts'
import { findCredential } from '../identities/credential.ts'
import { findIdentityByEmail } from '../identities/identity.ts'
import { checkPassword, isPassword, passwordHash } from './password.ts'

/**
 * The hash to keep for a person who is let in without an invitation; null for one who has a password here
 * already. Refuses a newcomer without a password or with a weak one, and another password for someone known:
 * letting somebody in never changes how they sign in.
 */
export async function newcomerPassword(
  installation: Installation,
  person: { email: string; password: string | null },
  path = 'password',
): Promise<string | null> {
  const { email, password } = person
  const known = await findIdentityByEmail(installation.pool, email)
  if (known === null && password === null) throw passwordNeeded(path)
  if (password === null) return null
  const kept = known && (await findCredential(installation.pool, known.id, 'password'))
  if (!kept) {
    checkPassword(password, email, path)
    return passwordHash(password)
  }
  if (!(await isPassword(password, kept.secret))) throw otherPassword(email, path)
  return null
}

function passwordNeeded(path: string): AppError {
  const sentence = 'Nobody with this e-mail address is known here yet, so a password is needed.'
  return new AppError('invalid', 'members.password-needed', sentence, {
    details: [{ path, code: 'members.password-needed' }],
  })
}

function otherPassword(email: string, path: string): AppError {
  const sentence = `${email} has a password here already, and it is another one. Leave the password out: theirs stays.`
  return new AppError('conflict', 'members.known-person', sentence, {
    details: [{ path, code: 'members.known-person' }],
  })
}
