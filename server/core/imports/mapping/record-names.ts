import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { all, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'

const most = 20_000

/** The titles of an object's records as far as the actor may see them; null when they are too many to compare with. */
export async function namesOf(ctx: Context, object: ObjectDefinition): Promise<string[] | null> {
  if (ctx.access.object(object.id).read === 'none') return null
  const visible = visibleRecords(ctx, object, 'read', 'r')
  const conditions = [sql`r.deleted_at is null`, ...(visible === null ? [] : [visible])]
  const rows = await ctx.db.rows(sql`
    select r.title from ${ctx.db.table(object.table)} r where ${all(conditions)} limit ${most + 1}`)
  return rows.length > most ? null : rows.map((row) => String(row[0]))
}
