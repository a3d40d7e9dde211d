import { AppError } from '../../../../shared/platform/errors.ts'
import type { Queryable } from '../../../platform/database/database.ts'
import type { Installation } from '../../installation.ts'
import { findCredential, putCredential } from '../identities/credential.ts'
import type { Identity } from '../identities/identity.ts'
import { attemptPolicies, countAttempt, forgetAttempts } from '../sessions/attempts.ts'
import { forgetCallers } from '../sessions/identify.ts'
import { endOtherSessions } from '../sessions/sessions.ts'
import { checkPassword, isPassword, passwordHash } from './password.ts'

/** Sets a new password for who knows the present one, and ends all other sessions. */
export async function changePassword(
  installation: Installation,
  identity: Identity,
  change: { currentPassword: string; newPassword: string; sessionId: string },
): Promise<void> {
  await requirePassword(installation, identity.id, change.currentPassword, 'currentPassword')
  checkPassword(change.newPassword, identity.email, 'newPassword')
  const hash = await passwordHash(change.newPassword)
  await installation.pool.transaction(async (connection) => {
    await putPassword(connection, identity.id, { hash, now: installation.now() })
    await endOtherSessions(connection, identity.id, change.sessionId)
  })
  forgetCallers(installation)
}

/** Refuses (invalid) whoever does not know the person's password. Tries are counted. */
export async function requirePassword(
  installation: Installation,
  identityId: string,
  password: string,
  path = 'password',
): Promise<void> {
  await countAttempt(installation, attemptPolicies.passwordByIdentity, identityId)
  const kept = await findCredential(installation.pool, identityId, 'password')
  if (!(await isPassword(password, kept?.secret ?? null))) {
    throw new AppError('invalid', 'members.wrong-password', 'The password is wrong. Nothing was changed.', {
      details: [{ path, code: 'members.wrong-password' }],
    })
  }
  await forgetAttempts(installation, attemptPolicies.passwordByIdentity, identityId)
}

export async function putPassword(
  db: Queryable,
  identityId: string,
  password: { hash: string; now: Date },
): Promise<void> {
  const { hash, now } = password
  await putCredential(db, identityId, { kind: 'password', secret: hash, now, isConfirmed: true })
}
