import { findField } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { globalTable } from '../../../platform/database/database.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'

/**
 * The member who has this address and whom nobody has joined as: one who was imported, say. Whoever comes
 * by that address is this member, whose records and history they find. Of several the oldest; null: none.
 */
export async function memberWithoutSignIn(tx: Transaction, email: string): Promise<string | null> {
  const object = tx.metadata.objects.get('member')
  const column = object && findField(object, 'email')?.column
  if (object === undefined || column === undefined) return null
  const having = await tx.db.query<{ id: string }>(sql`
    select id from ${tx.db.table(object.table)}
    where lower(${identifier(column)}) = ${email} and deleted_at is null order by id limit 100`)
  const ids = having.map(({ id }) => id)
  // Asked in two steps: the global schema may be on another machine than the workspace's.
  const joined = await tx.db.query<{ id: string }>(sql`
    select member_id as id from ${globalTable('membership')}
    where workspace_id = ${tx.workspace.id} and member_id = any(${ids}::uuid[])`)
  return ids.find((id) => !joined.some((one) => one.id === id)) ?? null
}
