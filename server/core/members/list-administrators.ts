import { findField } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { loadRoles } from '../access/resolve-access.ts'

/** More names than this are no help to who looks for one to ask. */
const enough = 3

/** Names of members who may everything, for whoever needs to ask one: active ones, those longest here first. */
export async function listAdministrators(ctx: Context): Promise<{ id: string; name: string }[]> {
  const object = ctx.metadata.objects.get('member')
  if (object === undefined) return []
  const roles = await loadRoles(ctx.db)
  const keys = [...roles.values()].filter((role) => role.administrator === true).map(({ key }) => key)
  const column = (name: string) => identifier(findField(object, name)?.column ?? name)
  return ctx.db.query<{ id: string; name: string }>(sql`
    select id, title as name from ${ctx.db.table(object.table)}
    where ${column('role')} = any(${keys}::text[]) and ${column('status')} = 'active' and deleted_at is null
    order by created_at, id limit ${enough}`)
}
