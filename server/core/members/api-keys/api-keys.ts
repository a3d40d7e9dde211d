import type { ApiKeyInput, ApiKeyOutput } from '../../../../shared/core/members-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { Context } from '../../../platform/context.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { type Sql, sql } from '../../../platform/database/sql.ts'
import type { Installation } from '../../installation.ts'
import { makerOf, mayHaveMade } from '../maker.ts'
import { mayActAs, refuseRoleAboveOwn } from '../rules/refuse-above-own.ts'
import { newToken, tokenHash } from '../token.ts'

/**
 * Makes a key that acts as a member: as oneself, or with members.manage as another who sees and may no more than
 * oneself. The key itself is given this once. Emits members.api-key-created.
 */
export async function createApiKey(
  ctx: Context,
  input: ApiKeyInput,
): Promise<{ apiKey: ApiKeyOutput; key: string }> {
  const memberId = input.memberId ?? ctx.access.memberId
  if (memberId === null) throw new Error('a key acts as a member')
  if (memberId !== ctx.access.memberId) await refuseOthers(ctx, memberId)
  refuseWiderScopes(ctx, input.scopes)
  const expiresAt = expiryOf(input, ctx.now())
  const key = `kth_${newToken()}`
  const id = newId()
  const { name, scopes } = input
  await ctx.transaction(async (tx) => {
    await tx.db.run(sql`
      insert into ${globalTable('api_key')} (id, token_hash, hint, name, workspace_id, member_id, scopes,
        created_at, created_by, expires_at)
      values (${id}, ${tokenHash(key)}, ${key.slice(0, 9)}, ${name}, ${tx.workspace.id}, ${memberId},
        ${scopes}::text[], ${tx.now()}, ${makerOf(tx.actor)?.memberId ?? null}, ${expiresAt})`)
    tx.emit({
      kind: 'members.api-key-created',
      objectId: 'member',
      recordId: memberId,
      payload: { apiKeyId: id, memberId, name, scopes },
    })
  })
  const [made] = await findApiKeys(ctx, sql`k.id = ${id}`)
  const { isMemberOut: _, ...apiKey } = made!
  return { apiKey: { ...apiKey, lapsed: null }, key }
}

/** Keys that nobody revoked, and whether they still work: one's own, or with members.manage everyone's. */
export async function listApiKeys(installation: Installation, ctx: Context): Promise<ApiKeyOutput[]> {
  const found = await findApiKeys(ctx, visibleKeys(ctx))
  return Promise.all(
    found.map(async ({ isMemberOut, ...key }) => {
      const lapsed = isMemberOut ? 'member' : await lapseOf(installation, ctx, key)
      return { ...key, lapsed }
    }),
  )
}

/** Found out once for each maker and member, and remembered until access changes. */
async function lapseOf(
  installation: Installation,
  ctx: Context,
  { memberId, createdBy, expiresAt }: Omit<ApiKeyOutput, 'lapsed'>,
): Promise<ApiKeyOutput['lapsed']> {
  if (expiresAt !== null && new Date(expiresAt) <= ctx.now()) return 'expired'
  if (createdBy === null || createdBy === memberId) return null
  const key = { memberId, madeBy: createdBy }
  return (await mayHaveMade(installation, ctx.workspace, key)) ? null : 'maker'
}

/**
 * Ends a key at once: one's own, or one of somebody whose role is not above one's own. Call forgetCallers
 * afterwards. Emits members.api-key-revoked.
 */
export async function revokeApiKey(ctx: Context, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const [key] = await findApiKeys(tx, sql`k.id = ${id} and ${visibleKeys(tx)}`)
    if (key === undefined) {
      throw new AppError('not-found', 'members.api-key-not-found', 'There is no such API key.')
    }
    if (key.memberId !== tx.access.memberId) await refuseRoleAboveOwn(tx, key.memberId)
    await tx.db.run(sql`
      update ${globalTable('api_key')} set revoked_at = ${tx.now()}
      where id = ${id} and workspace_id = ${tx.workspace.id}`)
    const { memberId, name } = key
    tx.emit({
      kind: 'members.api-key-revoked',
      objectId: 'member',
      recordId: memberId,
      payload: { apiKeyId: id, memberId, name },
    })
  })
}

type FoundKey = Omit<ApiKeyOutput, 'lapsed'> & { isMemberOut: boolean }

function visibleKeys(ctx: Context): Sql {
  return ctx.access.can('members.manage') ? sql`true` : sql`k.member_id = ${ctx.access.memberId}`
}

async function findApiKeys(ctx: Context, condition: Sql): Promise<FoundKey[]> {
  return ctx.db.query<FoundKey>(sql`
    select k.id, k.name, k.hint, k.member_id as "memberId", k.scopes, k.created_at as "createdAt",
      k.created_by as "createdBy", k.expires_at as "expiresAt", k.used_at as "usedAt",
      m.is_active is not distinct from false as "isMemberOut"
    from ${globalTable('api_key')} k
    left join ${globalTable('membership')} m on m.workspace_id = k.workspace_id and m.member_id = k.member_id
    where k.workspace_id = ${ctx.workspace.id} and k.revoked_at is null and (${condition})
    order by k.id desc limit 1000`)
}

async function refuseOthers(ctx: Context, memberId: string): Promise<void> {
  if (ctx.access.can('members.manage') && (await mayActAs(ctx, memberId))) return
  throw new AppError(
    'forbidden',
    'members.key-above-own',
    'You may only make keys that act as yourself, or as somebody who sees no more than you do. Ask an administrator.',
    { details: [{ path: 'memberId', code: 'members.key-above-own' }] },
  )
}

/** A key makes no key that may more than itself. */
function refuseWiderScopes(ctx: Context, wanted: readonly string[]): void {
  const own = ctx.actor.kind === 'member' ? (ctx.actor.scopes ?? []) : []
  if (own.length === 0) return
  if (own.includes('manage') && wanted.length > 0 && wanted.every((scope) => own.includes(scope))) return
  throw new AppError('forbidden', 'members.scopes-above-own', 'An API key cannot make a key that may more.', {
    details: [{ path: 'scopes', code: 'members.scopes-above-own' }],
  })
}

function expiryOf(input: ApiKeyInput, now: Date): Date | null {
  if (input.expiresAt == null) return null
  const expires = new Date(input.expiresAt)
  if (expires > now) return expires
  throw new AppError('invalid', 'members.expiry-past', 'The key would have expired already.', {
    details: [{ path: 'expiresAt', code: 'members.expiry-past' }],
  })
}
