import type { MemberStatus } from '../../../shared/core/member-statuses.ts'
import type { MemberEntry } from '../../../shared/core/members-contract.ts'
import type { Context } from '../../platform/context.ts'
import { globalTable } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { listRecords } from '../records/index.ts'

interface Entering {
  memberId: string
  email: string
  hasSecondFactor: boolean
  seenAt: string | null
}

interface MembersQuery {
  cursor?: string
  limit?: number
  search?: string
  status?: MemberStatus
  role?: string
  team?: string
}

/** Members as who manages them sees them: with how they sign in, and when they were last here. Page by page. */
export async function listMembers(
  ctx: Context,
  query: MembersQuery,
): Promise<{ members: MemberEntry[]; page: { next: string | null } }> {
  const { status, role, team, ...which } = query
  const named = Object.entries({ status, role, team }).filter(([, value]) => value !== undefined)
  const { records, page } = await listRecords(ctx, 'member', {
    ...which,
    ...(named.length > 0 && { filter: { and: named.map(([field, value]) => ({ field, op: 'eq', value })) } }),
    sort: [{ field: 'name', direction: 'asc' }],
  })
  const ids = records.map((record) => record.id)
  const entering = await signingIn(ctx, ids)
  const invited = await invitedOf(ctx, ids)
  const members = records.map((record) => ({
    id: record.id,
    name: record.title,
    email: textOf(record.email),
    role: textOf(record.role),
    team: textOf(record.team),
    status: textOf(record.status) ?? 'inactive',
    wasInvited: invited.has(record.id),
    signIn: entering.get(record.id) ?? null,
  }))
  return { members, page: { next: page.next } }
}

async function signingIn(ctx: Context, memberIds: readonly string[]) {
  const rows = await ctx.db.query<Entering>(sql`
    select m.member_id as "memberId", i.email,
      exists (select 1 from ${globalTable('credential')} c
        where c.identity_id = i.id and c.kind = 'totp' and c.confirmed_at is not null) as "hasSecondFactor",
      (select max(s.seen_at) from ${globalTable('session')} s
        where s.identity_id = i.id and s.workspace_id = m.workspace_id) as "seenAt"
    from ${globalTable('membership')} m join ${globalTable('identity')} i on i.id = m.identity_id
    where m.workspace_id = ${ctx.workspace.id} and m.member_id = any(${memberIds}::uuid[])`)
  return new Map(rows.map(({ memberId, ...entering }) => [memberId, entering]))
}

async function invitedOf(ctx: Context, memberIds: readonly string[]): Promise<Set<string>> {
  const rows = await ctx.db.rows(sql`
    select distinct member_id from ${globalTable('invitation')}
    where workspace_id = ${ctx.workspace.id} and member_id = any(${memberIds}::uuid[])`)
  return new Set(rows.map((row) => String(row[0])))
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
