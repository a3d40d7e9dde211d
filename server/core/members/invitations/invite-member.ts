import type { InvitationInput, InvitationOutput } from '../../../../shared/core/members-contract.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Installation } from '../../installation.ts'
import { currentLogo } from '../../workspaces/logo/keep-logo.ts'
import { refuseMember } from '../add-member.ts'
import { normalEmail } from '../identities/identity.ts'
import { identityOfMember } from '../identities/memberships.ts'
import { invitationMail } from '../mails.ts'
import { makerOf } from '../maker.ts'
import { getMember, writeMember } from '../member-records.ts'
import { refuseInvitingAboveOwn } from '../rules/refuse-above-own.ts'
import { newToken, tokenHash } from '../token.ts'
import { matching } from './match-people.ts'
import { waitingMembers } from './waiting-members.ts'

const lifetimeDays = 14

interface MadeInvitation {
  invitation: InvitationOutput
  /** Shown this once; only its hash is kept. */
  link: string
  /** 'off': no mail server is configured. */
  mail: 'sent' | 'failed' | 'off'
}

/**
 * Invites a person: makes the member record (or takes one that has this address and that nobody has joined
 * as yet) and a link that joins it, and mails the link where mail is configured. Refuses (conflict) somebody
 * who may be a member that waits, until it is said whether they are. Emits members.invited.
 */
export async function inviteMember(
  installation: Installation,
  ctx: Context,
  input: InvitationInput,
): Promise<MadeInvitation> {
  const email = normalEmail(input.email)
  const { invitation, token } = await ctx.transaction(async (tx) => {
    await refuseMember(tx, email)
    const member = await invitedMember(tx, { ...input, email })
    return addInvitation(tx, { memberId: member.id, email })
  })
  return handOver(installation, ctx, invitation, token)
}

/** Makes a new link in the place of an earlier one, which stops working. */
export async function renewInvitation(
  installation: Installation,
  ctx: Context,
  id: string,
): Promise<MadeInvitation> {
  const { invitation, token } = await ctx.transaction(async (tx) => {
    const { memberId, email } = await getInvitation(tx, id)
    return addInvitation(tx, { memberId, email })
  })
  return handOver(installation, ctx, invitation, token)
}

/** Takes an invitation back: its link stops working, and the member is left without access. */
export async function revokeInvitation(ctx: Context, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId, email } = await getInvitation(tx, id)
    await endInvitations(tx, memberId)
    await writeMember(tx, { action: 'update', id: memberId, values: { status: 'inactive' } })
    tx.emit({
      kind: 'members.invitation-revoked',
      objectId: 'member',
      recordId: memberId,
      payload: { memberId, email },
    })
  })
}

/** Invitations that can still be accepted, the newest first. */
export async function listInvitations(ctx: Context): Promise<InvitationOutput[]> {
  return ctx.db.query<InvitationOutput>(sql`
    select id, member_id as "memberId", email, created_at as "createdAt", expires_at as "expiresAt"
    from ${globalTable('invitation')}
    where workspace_id = ${ctx.workspace.id} and accepted_at is null and revoked_at is null
      and expires_at > ${ctx.now()}
    order by id desc limit 1000`)
}

/** Was somebody invited whose invitation was not taken back, whatever became of it? */
export async function hasEverInvited(ctx: Context): Promise<boolean> {
  const [row] = await ctx.db.rows(sql`
    select exists (select 1 from ${globalTable('invitation')}
      where workspace_id = ${ctx.workspace.id} and revoked_at is null)`)
  return row?.[0] === true
}

async function getInvitation(tx: Transaction, id: string): Promise<{ memberId: string; email: string }> {
  const [row] = await tx.db.query<{ memberId: string; email: string }>(sql`
    select member_id as "memberId", email from ${globalTable('invitation')}
    where id = ${id} and workspace_id = ${tx.workspace.id} and accepted_at is null and revoked_at is null`)
  if (row !== undefined) return row
  throw new AppError('not-found', 'members.invitation-not-found', 'This invitation is not open any more.')
}

async function invitedMember(tx: Transaction, input: InvitationInput): Promise<RecordValues> {
  const { email, role, team, memberId } = input
  const values = { email, role, status: 'invited', ...(team !== undefined && { team }) }
  const named = { ...values, ...(input.name !== undefined && { name: input.name }) }
  const known = memberId ?? (await openInvitationFor(tx, email))
  if (known === null) return claimedMember(tx, input, named)
  await getMember(tx, known)
  if ((await identityOfMember(tx.db, tx.workspace.id, known)) !== null) throw hasJoined()
  return writeMember(tx, { action: 'update', id: known, values: named })
}

/** The member this address belongs to already, as they are called and in the team they are in; or a new one. */
async function claimedMember(
  tx: Transaction,
  { email, role, team, name, memberId }: InvitationInput,
  named: Readonly<Record<string, unknown>>,
): Promise<RecordValues> {
  const members = memberId === null ? [] : matching(await waitingMembers(tx), { email, name })
  const [known] = members
  if (known === undefined)
    return writeMember(tx, { action: 'create', values: { name: email.split('@')[0], ...named } })
  if (known.by !== 'address' || members.length > 1) throw maybeWaiting(members)
  const values = { email, role, status: 'invited', ...(team != null && { team }) }
  return writeMember(tx, { action: 'update', id: known.id, values })
}

/** Whoever is invited twice stays one member. */
async function openInvitationFor(tx: Transaction, email: string): Promise<string | null> {
  const [row] = await tx.db.query<{ memberId: string }>(sql`
    select member_id as "memberId" from ${globalTable('invitation')}
    where workspace_id = ${tx.workspace.id} and email = ${email} and accepted_at is null and revoked_at is null
    order by id desc limit 1`)
  return row?.memberId ?? null
}

async function addInvitation(tx: Transaction, invited: { memberId: string; email: string }) {
  const { memberId, email } = invited
  await refuseInvitingAboveOwn(tx, memberId)
  const token = newToken()
  const now = tx.now()
  const expires = new Date(now.getTime() + lifetimeDays * 24 * 60 * 60 * 1000)
  const id = newId()
  const maker = makerOf(tx.actor)
  await endInvitations(tx, memberId)
  await tx.db.run(sql`
    insert into ${globalTable('invitation')} (id, token_hash, workspace_id, member_id, email, invited_by,
      scopes, created_at, expires_at)
    values (${id}, ${tokenHash(token)}, ${tx.workspace.id}, ${memberId}, ${email},
      ${maker?.memberId ?? null}, ${maker?.scopes ?? []}::text[], ${now}, ${expires})`)
  tx.emit({ kind: 'members.invited', objectId: 'member', recordId: memberId, payload: { memberId, email } })
  const times = { createdAt: now.toISOString(), expiresAt: expires.toISOString() }
  return { invitation: { id, memberId, email, ...times }, token }
}

async function endInvitations(tx: Transaction, memberId: string): Promise<void> {
  await tx.db.run(sql`
    update ${globalTable('invitation')} set revoked_at = ${tx.now()}
    where workspace_id = ${tx.workspace.id} and member_id = ${memberId} and accepted_at is null
      and revoked_at is null`)
}

// Not a reaction to members.invited: the token would have to stand in the event (docs/decisions/0010).
async function handOver(
  installation: Installation,
  ctx: Context,
  invitation: InvitationOutput,
  token: string,
): Promise<MadeInvitation> {
  const link = `${installation.publicUrl}/invitations/${token}`
  return { invitation, link, mail: await sendLink(installation, ctx, invitation.email, link) }
}

async function sendLink(
  installation: Installation,
  ctx: Context,
  email: string,
  link: string,
): Promise<MadeInvitation['mail']> {
  if (installation.mail === null) return 'off'
  const by = ctx.access.memberId === null ? null : await getMember(ctx, ctx.access.memberId)
  const language = ctx.settings.languages[0] ?? 'en'
  const workspace = ctx.settings.name || ctx.workspace.name
  const invitedBy = by === null ? null : by.title
  const logo = await currentLogo(ctx)
  try {
    await installation.mail.send(
      invitationMail({ email, language }, { workspace, logo, invitedBy, link, days: lifetimeDays }),
    )
    return 'sent'
  } catch (err) {
    installation.log.warn({ err }, 'an invitation was not mailed')
    return 'failed'
  }
}

/** Taken for somebody new, they would join to an empty Kith beside the member whose records are theirs. */
function maybeWaiting(members: readonly { id: string; name: string }[]): AppError {
  const names = members.map(({ name }) => name).join(', ')
  return new AppError(
    'conflict',
    'members.maybe-waiting',
    `This may be ${names}, who is here without a way to sign in. Give the member's id as memberId, or null for somebody else.`,
    {
      params: { names },
      details: members.map(({ id, name }) => ({
        path: 'memberId',
        code: 'members.maybe-waiting',
        params: { names: name, memberId: id },
      })),
    },
  )
}

function hasJoined(): AppError {
  return new AppError('conflict', 'members.already-joined', 'This member has joined already.')
}
