import { AppError } from '../../../../shared/platform/errors.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { Context } from '../../../platform/context.ts'
import { globalTable, type Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Installation } from '../../installation.ts'
import { findIdentityById, type Identity, normalEmail } from '../identities/identity.ts'
import { listMemberships } from '../identities/memberships.ts'
import { type Maker, makerOf, refuseLapsedLink } from '../maker.ts'
import { mayActAs, refuseAboveOwn } from '../rules/refuse-above-own.ts'
import { addressGroup, attemptPolicies, countAttempt } from '../sessions/attempts.ts'
import { forgetCallers } from '../sessions/identify.ts'
import type { Origin } from '../sessions/session-record.ts'
import { endOtherSessions } from '../sessions/sessions.ts'
import { newToken, tokenHash } from '../token.ts'
import { putPassword } from './change-password.ts'
import { checkPassword, passwordHash } from './password.ts'

/** A link asked for by mail serves for an hour, one an administrator hands over for a day. */
const lifetimeMs = { mail: 60 * 60 * 1000, link: 24 * 60 * 60 * 1000 } as const

/** Refuses (limited) whoever asks for links to set a new password too often. */
export async function countResetRequest(
  installation: Installation,
  email: string,
  origin: Origin,
): Promise<void> {
  await countAttempt(installation, attemptPolicies.resetByAddress, addressGroup(origin.address))
  await countAttempt(installation, attemptPolicies.resetByEmail, normalEmail(email))
}

/** The link that is mailed to a person who asked for it. */
export async function makeMailedLink(installation: Installation, identityId: string): Promise<string> {
  return (await makeResetLink(installation, identityId, { by: 'mail' })).link
}

/** A one-time link with which a person sets a new password. Links made before stop working. */
async function makeResetLink(
  installation: Installation,
  identityId: string,
  made: { by: 'mail' } | { by: 'link'; workspaceId: string; maker: Maker | null },
): Promise<{ link: string; expiresAt: string }> {
  const token = newToken()
  const now = installation.now()
  const expires = new Date(now.getTime() + lifetimeMs[made.by])
  const { workspaceId, maker } = made.by === 'link' ? made : { workspaceId: null, maker: null }
  await installation.pool.transaction(async (connection) => {
    await spendAll(connection, identityId, now)
    await connection.run(sql`
      insert into ${globalTable('password_reset')} (id, token_hash, identity_id, workspace_id, made_by, scopes,
        created_at, expires_at)
      values (${newId()}, ${tokenHash(token)}, ${identityId}, ${workspaceId}, ${maker?.memberId ?? null},
        ${maker?.scopes ?? []}::text[], ${now}, ${expires})`)
  })
  return { link: `${installation.publicUrl}/password-resets/${token}`, expiresAt: expires.toISOString() }
}

/** A reset link for a member, made by who manages members. Emits members.reset-link-made. */
export async function makeMemberResetLink(
  installation: Installation,
  ctx: Context,
  of: { memberId: string; identityId: string },
): Promise<{ link: string; expiresAt: string }> {
  const { memberId } = of
  await refuseAboveOwn(ctx, memberId)
  await refuseElsewhere(ctx, of.identityId)
  await ctx.transaction(async (tx) => {
    tx.emit({
      kind: 'members.reset-link-made',
      objectId: 'member',
      recordId: memberId,
      payload: { memberId },
    })
  })
  const { workspace, actor } = ctx
  return makeResetLink(installation, of.identityId, {
    by: 'link',
    workspaceId: workspace.id,
    maker: makerOf(actor),
  })
}

/** Whose password a link sets; refuses (not found) a link that is wrong, used, too old or lapsed. */
export async function readReset(installation: Installation, token: string): Promise<Identity> {
  const [row] = await installation.pool.query<MadeLink>(sql`
    select identity_id as "identityId", workspace_id as "workspaceId", made_by as "madeBy", scopes
    from ${globalTable('password_reset')}
    where token_hash = ${tokenHash(token)} and used_at is null and expires_at > ${installation.now()}`)
  const identity = row && (await findIdentityById(installation.pool, row.identityId))
  if (!identity) throw linkIsGone()
  await refuseLapsed(installation, row)
  return identity
}

interface MadeLink {
  identityId: string
  workspaceId: string | null
  madeBy: string | null
  scopes: string[]
}

/** What somebody handed over opens what they may open, and no workspace that the person joined since. */
async function refuseLapsed(installation: Installation, link: MadeLink): Promise<void> {
  const { identityId, workspaceId, madeBy, scopes } = link
  if (workspaceId === null) return
  const memberships = await listMemberships(installation.pool, identityId)
  const here = memberships.find(({ workspace }) => workspace.id === workspaceId)
  if (here === undefined || memberships.length > 1) throw linkIsGone()
  if (madeBy === null) return
  const made = { workspace: here.workspace, maker: { memberId: madeBy, scopes } }
  await refuseLapsedLink(installation, made, (maker) => mayActAs(maker, here.memberId))
}

/** Sets the password once, ends every session of the person, and gives the person. */
export async function resetPassword(
  installation: Installation,
  token: string,
  password: string,
): Promise<Identity> {
  const identity = await readReset(installation, token)
  checkPassword(password, identity.email)
  const hash = await passwordHash(password)
  const now = installation.now()
  await installation.pool.transaction(async (connection) => {
    const used = await connection.run(sql`
      update ${globalTable('password_reset')} set used_at = ${now}
      where token_hash = ${tokenHash(token)} and used_at is null`)
    if (used === 0) throw linkIsGone()
    await spendAll(connection, identity.id, now)
    await putPassword(connection, identity.id, { hash, now })
    await endOtherSessions(connection, identity.id, null)
  })
  forgetCallers(installation)
  return identity
}

/** The link would also open the person's other workspaces, which are no business of this one. */
async function refuseElsewhere(ctx: Context, identityId: string): Promise<void> {
  const memberships = await listMemberships(ctx.db, identityId)
  if (memberships.every(({ workspace }) => workspace.id === ctx.workspace.id)) return
  throw new AppError(
    'conflict',
    'members.reset-by-person-only',
    'Only the person can reset this password: by mail, or with the help of who runs this server.',
  )
}

async function spendAll(db: Queryable, identityId: string, now: Date): Promise<void> {
  await db.run(sql`
    update ${globalTable('password_reset')} set used_at = ${now}
    where identity_id = ${identityId} and used_at is null`)
}

function linkIsGone(): AppError {
  return new AppError(
    'not-found',
    'members.reset-link-gone',
    'This link has been used or is too old. Ask for a new one.',
  )
}
