import type { ApiKeyInput, ApiKeyOutput } from '../../../../shared/core/members-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { Context } from '../../../platform/context.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { type Sql, sql } from '../../../platform/database/sql.ts'
import { makerOf } from '../maker.ts'
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
  const [apiKey] = await findApiKeys(ctx, sql`id = ${id}`)
  return { apiKey: apiKey!, key }
}

/** Keys that still work: one's own, or with members.manage everyone's. */
export async function listApiKeys(ctx: Context): Promise<ApiKeyOutput[]> {
  return findApiKeys(ctx, visibleKeys(ctx))
}

/**
 * Ends a key at once: one's own, or one of somebody whose role is not above one's own. Call forgetCallers
 * afterwards. Emits members.api-key-revoked.
 */
export async function revokeApiKey(ctx: Context, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const [key] = await findApiKeys(tx, sql`id = ${id} and ${visibleKeys(tx)}`)
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

function visibleKeys(ctx: Context): Sql {
  return ctx.access.can('members.manage') ? sql`true` : sql`member_id = ${ctx.access.memberId}`
}

async function findApiKeys(ctx: Context, condition: Sql): Promise<ApiKeyOutput[]> {
  return ctx.db.query<ApiKeyOutput>(sql`
    select id, name, hint, member_id as "memberId", scopes, created_at as "createdAt", created_by as "createdBy",
      expires_at as "expiresAt", used_at as "usedAt"
    from ${globalTable('api_key')}
    where workspace_id = ${ctx.workspace.id} and revoked_at is null and (${condition})
    order by id desc limit 1000`)
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
