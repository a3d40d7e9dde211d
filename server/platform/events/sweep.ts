import { firstId } from '../../../shared/platform/ids.ts'
import { globalTable, workspaceDatabase } from '../database/database.ts'
import { isDatabaseError } from '../database/database-errors.ts'
import { schemaOf } from '../database/migrate.ts'
import type { Pool } from '../database/pool.ts'
import { sql } from '../database/sql.ts'
import { hasWaiting } from './dispatch-outbox.ts'
import type { Place } from './dispatcher.ts'

/**
 * Looks into the outboxes of the next workspaces in id order and tells of those with something to relay.
 * Gives the id to go on after; null when the last workspace was seen.
 */
export async function sweepSome(
  pool: Pool,
  page: { after: string | null; limit: number },
  found: (workspace: Place) => void,
): Promise<string | null> {
  const workspaces = await pool.query<{ id: string; key: string }>(sql`
    select id, key from ${globalTable('workspace')} where id > ${page.after ?? firstId}
    order by id limit ${page.limit}`)
  for (const { id, key } of workspaces) {
    const place = { id, schema: schemaOf(key) }
    if (await isLeftBehind(pool, place)) found(place)
  }
  return workspaces.length < page.limit ? null : (workspaces.at(-1)?.id ?? null)
}

/** The same for every workspace. */
export async function sweepAll(pool: Pool, found: (workspace: Place) => void): Promise<void> {
  let after: string | null = null
  do after = await sweepSome(pool, { after, limit: 200 }, found)
  while (after !== null)
}

/** Is this the error of looking into a workspace that was deleted meanwhile? */
export function isGone(error: unknown): boolean {
  return isDatabaseError(error) && (error.code === '42P01' || error.code === '3F000')
}

async function isLeftBehind(pool: Pool, place: Place): Promise<boolean> {
  try {
    return await hasWaiting(workspaceDatabase(pool, place.schema))
  } catch (error) {
    if (isGone(error)) return false
    throw error
  }
}
