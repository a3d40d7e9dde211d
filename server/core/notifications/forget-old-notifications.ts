import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** How long what a member was told is kept. */
export const notificationsMs = 180 * 24 * 60 * 60 * 1000

/** Removes up to a thousand notifications that are older than half a year. Gives how many. */
export function forgetOldNotifications(db: WorkspaceDatabase, now: Date): Promise<number> {
  const before = new Date(now.getTime() - notificationsMs)
  return db.run(sql`
    delete from ${db.table('notification')} where id in (
      select id from ${db.table('notification')} where at < ${before} limit 1000)`)
}
