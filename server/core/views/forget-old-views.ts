import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** How long a deleted view can be taken back. */
export const deletedViewsMs = 30 * 24 * 60 * 60 * 1000

/** Removes up to a thousand views that were deleted longer ago, and that members marked them. Gives how many. */
export async function forgetOldViews(db: WorkspaceDatabase, now: Date): Promise<number> {
  const before = new Date(now.getTime() - deletedViewsMs)
  const rows = await db.rows(
    sql`select id from ${db.table('view')} where deleted_at < ${before} order by id limit 1000`,
  )
  const ids = rows.map(([id]) => String(id))
  if (ids.length === 0) return 0
  await db.run(sql`delete from ${db.table('favourite')} where kind = 'view' and target = any(${ids}::text[])`)
  return db.run(
    sql`delete from ${db.table('view')} where id = any(${ids}::uuid[]) and deleted_at < ${before}`,
  )
}
