import type { WorkspaceDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'

/** How long what is told and not kept can still be read by who was away. */
export const passingMs = 24 * 60 * 60 * 1000

/**
 * Removes up to a thousand notes of what was told and not kept more than a day ago. Positions keep their meaning: who
 * reads from before one goes on behind it. Gives how many.
 */
export async function forgetPassing(db: WorkspaceDatabase, now: Date): Promise<number> {
  const outbox = db.table('outbox')
  const before = new Date(now.getTime() - passingMs)
  const old = sql`select id from ${outbox}
    where passing is not null and position is not null and written_at < ${before} limit 1000`
  const emptied = await db.run(sql`
    update ${outbox} set passing = null where id in (${old}) and cardinality(kinds) > 0`)
  const removed = await db.run(sql`delete from ${outbox} where id in (${old}) and cardinality(kinds) = 0`)
  return emptied + removed
}
