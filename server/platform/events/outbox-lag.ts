import { globalTable, workspaceDatabase } from '../database/database.ts'
import { schemaOf } from '../database/migrate.ts'
import type { Pool } from '../database/pool.ts'
import { join, sql } from '../database/sql.ts'

/** Workspaces asked in one statement. */
const atOnce = 500

/** How long, in seconds, the oldest transaction of any workspace has been waiting to be relayed; 0: none waits. */
export async function outboxLag(pool: Pool, now: Date): Promise<number> {
  const workspaces = await pool.query<{ key: string }>(
    sql`select key from ${globalTable('workspace')} order by key`,
  )
  let oldest = now.getTime()
  for (let at = 0; at < workspaces.length; at += atOnce) {
    const each = workspaces.slice(at, at + atOnce).map(({ key }) => oldestOf(pool, key))
    const [row] = await pool.rows(sql`select min(written_at) from (${join(each, ' union all ')}) as waiting`)
    if (row?.[0]) oldest = Math.min(oldest, new Date(String(row[0])).getTime())
  }
  return (now.getTime() - oldest) / 1_000
}

function oldestOf(pool: Pool, key: string) {
  const outbox = workspaceDatabase(pool, schemaOf(key)).table('outbox')
  return sql`select min(written_at) as written_at from ${outbox} where position is null`
}
