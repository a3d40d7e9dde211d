import { globalTable, type WorkspaceDatabase, workspaceDatabase } from '../platform/database/database.ts'
import { schemaOf } from '../platform/database/migrate.ts'
import { sql } from '../platform/database/sql.ts'
import { forgetPassing } from '../platform/events/forget-passing.ts'
import { isGone } from '../platform/events/sweep.ts'
import { forgetOldKeys } from '../platform/http/idempotency/idempotency.ts'
import { forgetOldImports } from './imports/storing/forget-old-imports.ts'
import type { Installation } from './installation.ts'
import { forgetOldNotifications } from './notifications/forget-old-notifications.ts'
import { forgetOldViews } from './views/forget-old-views.ts'

/**
 * Removes, in every workspace, what was told in passing for longer than a day, answers kept for repeats for longer than
 * a week, what was kept of files that were imported longer than three months ago, notifications older than half a year,
 * and views deleted longer than a month ago. In small pieces; safe to break off and to run twice.
 */
export async function forgetInTime(
  { pool, now }: Pick<Installation, 'pool' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const workspaces = await pool.query<{ key: string }>(
    sql`select key from ${globalTable('workspace')} order by key`,
  )
  for (const { key } of workspaces) {
    const db = workspaceDatabase(pool, schemaOf(key))
    await forgetIn(db, now(), signal).catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
  }
}

async function forgetIn(db: WorkspaceDatabase, now: Date, signal: AbortSignal): Promise<void> {
  const pieces = [forgetOldKeys, forgetOldImports, forgetOldNotifications, forgetOldViews, forgetPassing]
  for (const forget of pieces) while (!signal.aborted && (await forget(db, now)) > 0);
}
