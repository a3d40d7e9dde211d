import { AppError } from '../../../../shared/platform/errors.ts'
import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Installation } from '../../installation.ts'
import { findCredential } from '../identities/credential.ts'
import { findIdentityByEmail, type Identity, normalEmail } from '../identities/identity.ts'
import { listMemberships } from '../identities/memberships.ts'
import { isPassword } from '../passwords/password.ts'
import { hasSecondFactor, spendCode, wrongCode } from '../second-factor/second-factor.ts'
import { tokenHash } from '../token.ts'
import { addressGroup, attemptPolicies, countAttempt, forgetAttempts, takeBackAttempt } from './attempts.ts'
import { noteRefusedSignIn, noteSignIn } from './note-sessions.ts'
import { type Origin, openSession, removeOldSessions, sessionLifetime } from './session-record.ts'

/** A new session's token, and whether the second factor is still owed. */
export interface Entrance {
  token: string
  lifetimeSeconds: number
  state: 'signed-in' | 'second-factor'
}

/** A person whose confirmed password this is; refuses (unauthenticated) alike whoever it is not. */
export async function proveIdentity(
  installation: Installation,
  claim: { email: string; password: string },
  origin: Origin,
): Promise<Identity> {
  const email = normalEmail(claim.email)
  const pair = `${email} ${addressGroup(origin.address)}`
  await countAttempt(installation, attemptPolicies.signInByAddress, addressGroup(origin.address))
  await countAttempt(installation, attemptPolicies.signInByPair, pair)
  await countAttempt(installation, attemptPolicies.signInByEmail, email)
  const identity = await findIdentityByEmail(installation.pool, email)
  const kept = identity && (await findCredential(installation.pool, identity.id, 'password'))
  const isRight = await isPassword(claim.password, kept?.secret ?? null)
  if (identity !== null && !isRight) noteRefusedSignIn(installation, identity.id, 'password', origin)
  if (identity === null || !isRight) throw wrongCredentials()
  await forgetAttempts(installation, attemptPolicies.signInByPair, pair)
  // An office has one address: its people coming to work must not lock each other out.
  await takeBackAttempt(installation, attemptPolicies.signInByAddress, addressGroup(origin.address))
  return identity
}

/**
 * Opens a session for a person who proved to be one; owes the second factor where it is on. Emits
 * members.signed-in when nothing is owed any more.
 */
export async function enter(
  installation: Installation,
  identity: Identity,
  origin: Origin,
  by: 'password' | 'invitation' | 'link' = 'password',
): Promise<Entrance> {
  const now = installation.now()
  const workspaceId = await workspaceToEnter(installation.pool, identity)
  const isAuthenticated = !(await hasSecondFactor(installation.pool, identity.id))
  await removeOldSessions(installation.pool, now)
  const token = await openSession(installation.pool, {
    identityId: identity.id,
    workspaceId,
    isAuthenticated,
    origin,
    now,
  })
  if (isAuthenticated) await noteSignIn(installation, { identityId: identity.id, workspaceId }, by, origin)
  return isAuthenticated
    ? { token, lifetimeSeconds: sessionLifetime.absolute, state: 'signed-in' }
    : { token, lifetimeSeconds: sessionLifetime.pending, state: 'second-factor' }
}

/**
 * Gives the second factor that a session owes. The session is replaced by a new one; five wrong codes end
 * it. Refuses (unauthenticated) a session that owes nothing or is too old.
 */
export async function giveSecondFactor(
  installation: Installation,
  claim: { token: string; code: string },
  origin: Origin,
): Promise<Entrance> {
  const pending = await findPending(installation, claim.token)
  if (pending === null) throw signInAgain()
  await countAttempt(installation, attemptPolicies.codeByIdentity, pending.identityId)
  if (!(await spendCode(installation, pending.identityId, claim.code))) {
    await countWrongCode(installation.pool, pending.id)
    noteRefusedSignIn(installation, pending.identityId, 'code', origin)
    throw wrongCode()
  }
  await forgetAttempts(installation, attemptPolicies.codeByIdentity, pending.identityId)
  const token = await installation.pool.transaction(async (connection) => {
    await connection.run(sql`delete from ${globalTable('session')} where id = ${pending.id}`)
    const { identityId, workspaceId } = pending
    return openSession(connection, {
      identityId,
      workspaceId,
      isAuthenticated: true,
      origin,
      now: installation.now(),
    })
  })
  await noteSignIn(installation, pending, 'code', origin)
  return { token, lifetimeSeconds: sessionLifetime.absolute, state: 'signed-in' }
}

/** Does this token stand for a session that owes its second factor? */
export async function isPending(installation: Installation, token: string): Promise<boolean> {
  return (await findPending(installation, token)) !== null
}

async function workspaceToEnter(db: Queryable, identity: Identity): Promise<string> {
  const memberships = await listMemberships(db, identity.id)
  const last = memberships.find(({ workspace }) => workspace.id === identity.lastWorkspaceId)
  const chosen = last ?? memberships[0]
  if (chosen) return chosen.workspace.id
  throw new AppError(
    'forbidden',
    'members.no-workspace',
    'You have no workspace at the moment. Ask an administrator for an invitation.',
  )
}

async function findPending(installation: Installation, token: string) {
  const [row] = await installation.pool.query<{ id: string; identityId: string; workspaceId: string }>(sql`
    select id, identity_id as "identityId", workspace_id as "workspaceId" from ${globalTable('session')}
    where token_hash = ${tokenHash(token)} and authenticated_at is null and expires_at > ${installation.now()}`)
  return row ?? null
}

const wrongCodesAllowed = 5

async function countWrongCode(db: Queryable, sessionId: string): Promise<void> {
  await db.run(sql`
    update ${globalTable('session')} set failed_codes = failed_codes + 1 where id = ${sessionId}`)
  await db.run(sql`
    delete from ${globalTable('session')} where id = ${sessionId} and failed_codes >= ${wrongCodesAllowed}`)
}

function wrongCredentials(): AppError {
  return new AppError(
    'unauthenticated',
    'members.wrong-credentials',
    'The e-mail address or the password is wrong. Check both, or have the password reset.',
  )
}

function signInAgain(): AppError {
  return new AppError(
    'unauthenticated',
    'members.sign-in-again',
    'The time to give the code is over. Sign in again.',
  )
}
