import { findField } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'

/** A member nobody has joined as: one who came with a file, or was invited and has not come. */
export interface WaitingMember {
  id: string
  name: string
  email: string | null
}

/** Members nobody has joined as and who are not in the bin, the oldest first. */
export async function waitingMembers(
  ctx: Pick<Context, 'metadata' | 'db' | 'workspace'>,
): Promise<WaitingMember[]> {
  const object = ctx.metadata.objects.get('member')
  const [name, email] = ['name', 'email'].map((one) => object && findField(object, one)?.column)
  if (object === undefined || name === undefined || email === undefined) return []
  const without = await ctx.db.query<WaitingMember>(sql`
    select id, ${identifier(name)} as name, ${identifier(email)} as email from ${ctx.db.table(object.table)}
    where status <> 'active' and deleted_at is null order by id`)
  if (without.length === 0) return []
  // Asked in two steps: the global schema may be on another machine than the workspace's.
  const joined = await ctx.db.query<{ id: string }>(sql`
    select member_id as id from ${globalTable('membership')}
    where workspace_id = ${ctx.workspace.id} and member_id = any(${without.map(({ id }) => id)}::uuid[])`)
  const entering = new Set(joined.map(({ id }) => id))
  return without.filter(({ id }) => !entering.has(id))
}

/** Those who have an address, the oldest first: whoever comes by it is one of them. */
export function havingAddress(members: readonly WaitingMember[], email: string): WaitingMember[] {
  return members.filter((one) => one.email?.toLowerCase() === email)
}
