import type { Workspace } from '../../platform/context.ts'
import { workspaceDatabase } from '../../platform/database/database.ts'
import type { Connection, Pool } from '../../platform/database/pool.ts'
import { raw, sql } from '../../platform/database/sql.ts'

/** An index that was dropped and is to be built again. */
export interface SetAside {
  table: string
  definition: string
}

/**
 * Drops the indexes of some tables but for their keys and gives what builds them again: filling a table
 * and then sorting it once takes a fraction of the time of keeping every index in order row by row. What the
 * planner is told of their expressions stays: no row waits for it.
 */
export async function setAsideIndexes(
  pool: Pool,
  workspace: Workspace,
  tables: readonly string[],
): Promise<SetAside[]> {
  const db = workspaceDatabase(pool, workspace.schema)
  const found = await db.query<SetAside & { name: string }>(sql`
    select t.relname as "table", i.relname as name, pg_get_indexdef(x.indexrelid) as definition
    from pg_catalog.pg_index x
    join pg_catalog.pg_class i on i.oid = x.indexrelid
    join pg_catalog.pg_class t on t.oid = x.indrelid
    join pg_catalog.pg_namespace n on n.oid = t.relnamespace
    where n.nspname = ${workspace.schema} and t.relname = any(${tables}::text[]) and not x.indisprimary
    order by t.relname, i.relname`)
  for (const { name } of found) await db.run(sql`drop index ${db.table(name)}`)
  return found.map(({ table, definition }) => ({ table, definition }))
}

/** Builds indexes again, as the database itself had put them into words. */
export async function rebuildIndexes(pool: Pool, indexes: readonly SetAside[]): Promise<void> {
  await patiently(pool, async (connection) => {
    for (const { definition } of indexes) await connection.run(raw(definition))
  })
}

/** Brings what the planner knows of tables up to date, and marks what everyone sees, which scans of an index alone rely on. */
export async function vacuumTables(
  pool: Pool,
  workspace: Workspace,
  tables: readonly string[],
): Promise<void> {
  const db = workspaceDatabase(pool, workspace.schema)
  await patiently(pool, async (connection) => {
    for (const table of tables) await connection.run(sql`vacuum (analyze) ${db.table(table)}`)
  })
}

async function patiently(pool: Pool, body: (connection: Connection) => Promise<void>): Promise<void> {
  await pool.connected(async (connection) => {
    await connection.run(sql`set statement_timeout = 0`)
    await connection.run(sql`set maintenance_work_mem = '512MB'`)
    try {
      await body(connection)
    } finally {
      await connection.run(sql`reset maintenance_work_mem`)
      await connection.run(sql`reset statement_timeout`)
    }
  })
}
