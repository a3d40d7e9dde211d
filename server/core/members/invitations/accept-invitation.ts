import type { AcceptInvitationInput } from '../../../../shared/core/members-contract.ts'
import type { InvitationPreview } from '../../../../shared/core/session.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { isTimeZone } from '../../../../shared/platform/time-zones.ts'
import type { Context, Transaction, Workspace } from '../../../platform/context.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { schemaOf } from '../../../platform/database/migrate.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Installation } from '../../installation.ts'
import { recordsById } from '../../records/index.ts'
import { openContext } from '../../workspaces/open-context.ts'
import { createIdentity, findIdentityByEmail, findIdentityById } from '../identities/identity.ts'
import { addMembership } from '../identities/memberships.ts'
import { refuseLapsedLink } from '../maker.ts'
import { getMember, writeMember } from '../member-records.ts'
import { putPassword } from '../passwords/change-password.ts'
import { checkPassword, passwordHash } from '../passwords/password.ts'
import { mayInviteAs } from '../rules/refuse-above-own.ts'
import { forgetCallers } from '../sessions/identify.ts'
import type { Origin } from '../sessions/session-record.ts'
import { type Entrance, enter, proveIdentity } from '../sessions/sign-in.ts'
import { tokenHash } from '../token.ts'

interface Invitation {
  id: string
  memberId: string
  email: string
  invitedBy: string | null
  scopes: string[]
  workspace: Workspace
}

/** Who invites whom where; refuses (not found) a link that is wrong, used, taken back, too old or lapsed. */
export async function previewInvitation(
  installation: Installation,
  token: string,
): Promise<InvitationPreview> {
  const invitation = await readInvitation(installation, token)
  const ctx = await openAsSystem(installation, invitation)
  const { invitedBy, memberId, email } = invitation
  const people = await recordsById(ctx, 'member', [memberId, ...(invitedBy === null ? [] : [invitedBy])])
  return {
    workspace: invitation.workspace.key,
    workspaceName: ctx.settings.name || invitation.workspace.name,
    logo: ctx.settings.logo,
    accent: ctx.settings.accent,
    email,
    invitedBy: (invitedBy === null ? undefined : people.get(invitedBy)?.title) ?? null,
    name: givenName(email, people.get(memberId)?.title),
    hasPassword: (await findIdentityByEmail(installation.pool, email)) !== null,
  }
}

/**
 * Joins the workspace and signs in. A new person chooses a password; someone known proves to be that person
 * with theirs. Emits members.joined.
 */
export async function acceptInvitation(
  installation: Installation,
  accepted: AcceptInvitationInput & { token: string },
  origin: Origin,
): Promise<Entrance> {
  const invitation = await readInvitation(installation, accepted.token)
  const { email } = invitation
  const known = await findIdentityByEmail(installation.pool, email)
  if (known) await proveIdentity(installation, { email, password: accepted.password }, origin)
  else checkPassword(accepted.password, email)
  const hash = known ? null : await passwordHash(accepted.password)
  const ctx = await openAsSystem(installation, invitation)
  const identityId = await ctx.transaction(async (tx) => {
    await spendInvitation(tx, invitation)
    const id = known?.id ?? (await newPerson(tx, invitation, { ...accepted, hash: hash! }))
    await join(tx, invitation, {
      identityId: id,
      ...(accepted.name !== undefined && { name: accepted.name }),
    })
    return id
  })
  forgetCallers(installation)
  const identity = await findIdentityById(installation.pool, identityId)
  return enter(installation, { ...identity!, lastWorkspaceId: invitation.workspace.id }, origin, 'invitation')
}

/** A member invited by the address alone is called by the start of it, which nobody gave as a name. */
function givenName(email: string, title: string | null | undefined): string | null {
  return title == null || title === email.split('@')[0] ? null : title
}

async function readInvitation(installation: Installation, token: string): Promise<Invitation> {
  const [row] = await installation.pool.query<
    Omit<Invitation, 'workspace'> & { wid: string; key: string; name: string }
  >(sql`
    select i.id, i.member_id as "memberId", i.email, i.invited_by as "invitedBy", i.scopes,
      w.id as wid, w.key, w.name
    from ${globalTable('invitation')} i join ${globalTable('workspace')} w on w.id = i.workspace_id
    where i.token_hash = ${tokenHash(token)} and i.accepted_at is null and i.revoked_at is null
      and i.expires_at > ${installation.now()}`)
  if (row === undefined) throw invitationIsGone()
  const { wid, key, name, ...invitation } = row
  const workspace = { id: wid, key, name, schema: schemaOf(key) }
  const { invitedBy, memberId, scopes } = invitation
  if (invitedBy !== null) {
    const maker = { memberId: invitedBy, scopes }
    await refuseLapsedLink(installation, { workspace, maker }, (ctx) => mayInviteAs(ctx, memberId))
  }
  return { ...invitation, workspace }
}

function openAsSystem(installation: Installation, { workspace }: Invitation): Promise<Context> {
  return openContext(installation, workspace, { kind: 'system', reason: 'invitation' })
}

async function spendInvitation(tx: Transaction, { id }: Invitation): Promise<void> {
  const spent = await tx.db.run(sql`
    update ${globalTable('invitation')} set accepted_at = ${tx.now()}
    where id = ${id} and accepted_at is null and revoked_at is null`)
  if (spent === 0) throw invitationIsGone()
}

async function newPerson(
  tx: Transaction,
  invitation: Invitation,
  accepted: Omit<AcceptInvitationInput, 'password'> & { hash: string },
): Promise<string> {
  const member = await getMember(tx, invitation.memberId)
  const name = accepted.name ?? member.title
  const language = accepted.language ?? tx.settings.languages[0] ?? 'en'
  const { email } = invitation
  const made = await createIdentity(tx.db, {
    ...{ email, name, language, timeZone: ownTimeZone(tx, accepted.timeZone) },
    now: tx.now(),
  })
  // Who came to be known meanwhile must prove it: the link alone, shown to whoever invites, is no proof.
  if (made === null) throw invitationIsGone()
  await putPassword(tx.db, made, { hash: accepted.hash, now: tx.now() })
  return made
}

/** Null, which follows the workspace, where the browser is in its zone or in one nobody knows here. */
function ownTimeZone(tx: Transaction, given: string | undefined): string | null {
  return given === undefined || given === tx.settings.timeZone || !isTimeZone(given) ? null : given
}

async function join(
  tx: Transaction,
  { memberId, email, invitedBy }: Invitation,
  person: { identityId: string; name?: string },
): Promise<void> {
  const { identityId, name } = person
  const workspaceId = tx.workspace.id
  if ((await addMembership(tx.db, { identityId, workspaceId, memberId, now: tx.now() })) === null) {
    throw new AppError('conflict', 'members.already-member', 'You are a member of this workspace already.')
  }
  const values = { status: 'active', ...(name !== undefined && { name }) }
  await writeMember(tx, { action: 'update', id: memberId, values })
  const payload = { memberId, email, ...(invitedBy !== null && { invitedBy }) }
  tx.emit({ kind: 'members.joined', objectId: 'member', recordId: memberId, payload })
}

function invitationIsGone(): AppError {
  return new AppError(
    'not-found',
    'members.invitation-gone',
    'This invitation has been used, taken back or is too old. Ask for a new one.',
  )
}
