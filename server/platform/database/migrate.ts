import { appliedGlobally, refuseNewerDatabase, workspacesWithMigrations } from './applied-migrations.ts'
import { type Migration, migrationNames, readMigrations } from './migration-files.ts'
import { oneProcessAtATime } from './one-process-at-a-time.ts'
import type { Connection, Pool } from './pool.ts'
import { identifier, raw, sql } from './sql.ts'

/**
 * Brings the global schema up to date and gives the names of what ran (with `dryRun`: of what would).
 * One process at a time; the others wait and then find nothing to do. Refuses the database of a newer Kith.
 */
export async function migrateGlobal(pool: Pool, options: { dryRun?: boolean } = {}): Promise<string[]> {
  const migrations = await readMigrations('global', 'kith')
  return oneProcessAtATime(pool, async (connection) => {
    await refuseNewerDatabase(connection)
    const applied = await appliedGlobally(connection)
    const waiting = migrations.filter((migration) => !applied.includes(migration.name))
    if (options.dryRun !== true) {
      await prepareGlobal(connection)
      for (const migration of waiting) await applyGlobal(connection, migration)
    }
    return waiting.map((migration) => migration.name)
  })
}

/**
 * Brings every workspace up to date, one after the other, and gives what ran by workspace key. What a
 * workspace has had is a set of names, so one that comes to stand before another still runs. A workspace
 * whose migration fails keeps its version; running again goes on from there.
 */
export async function migrateWorkspaces(
  pool: Pool,
  options: { dryRun?: boolean } = {},
): Promise<Map<string, string[]>> {
  await refuseNewerDatabase(pool)
  const shipped = await migrationNames('workspace')
  const workspaces = await workspacesWithMigrations(pool)
  const ran = new Map<string, string[]>()
  for (const { id, key, migrations } of workspaces) {
    if (shipped.every((name) => migrations.includes(name))) continue
    const waiting = (await readMigrations('workspace', schemaOf(key))).filter(
      (one) => !migrations.includes(one.name),
    )
    const names: string[] = []
    for (const migration of waiting) {
      const runs = options.dryRun === true || (await applyToWorkspace(pool, id, migration))
      if (runs) names.push(migration.name)
    }
    if (names.length > 0) ran.set(key, names)
  }
  return ran
}

/**
 * Makes the schema of a new workspace with its fixed tables, on the connection of the caller's transaction.
 * Gives the names of the migrations it has thereby had.
 */
export async function createWorkspaceSchema(connection: Connection, key: string): Promise<string[]> {
  const schema = schemaOf(key)
  // Places the schema as one unit on a cluster; an ordinary PostgreSQL ignores the setting.
  await connection.run(raw('set local citus.enable_schema_based_sharding to on'))
  await connection.run(sql`create schema ${identifier(schema)}`)
  const migrations = await readMigrations('workspace', schema)
  for (const statement of migrations.flatMap((migration) => migration.statements))
    await connection.run(statement)
  return migrations.map((migration) => migration.name)
}

/** The schema's name for a workspace key. */
export function schemaOf(key: string): string {
  return `ws_${key}`
}

async function prepareGlobal(connection: Connection): Promise<void> {
  await connection.run(raw('create schema if not exists kith'))
  await connection.run(raw('create extension if not exists pg_trgm with schema public'))
  await connection.run(
    raw(
      'create table if not exists kith.migration (name text not null, applied_at timestamptz not null, constraint migration_pk primary key (name))',
    ),
  )
}

async function applyGlobal(connection: Connection, migration: Migration): Promise<void> {
  await connection.run(raw('begin'))
  try {
    for (const statement of migration.statements) await connection.run(statement)
    await connection.run(
      sql`insert into kith.migration (name, applied_at) values (${migration.name}, ${new Date()})`,
    )
    await connection.run(raw('commit'))
  } catch (error) {
    await connection.run(raw('rollback'))
    throw error
  }
}

/** False: another process was faster. */
async function applyToWorkspace(pool: Pool, workspaceId: string, migration: Migration): Promise<boolean> {
  return pool.transaction(async (connection) => {
    // A large workspace takes its time; stopped by the limit of requests, it would never be brought up to date.
    await connection.run(raw('set local statement_timeout = 0'))
    const [row] = await connection.query<{ migrations: string[] }>(
      sql`select migrations from kith.workspace where id = ${workspaceId} for update`,
    )
    if (row === undefined || row.migrations.includes(migration.name)) return false
    for (const statement of migration.statements) await connection.run(statement)
    await connection.run(sql`
      update kith.workspace set migrations = array_append(migrations, ${migration.name}::text)
      where id = ${workspaceId}`)
    return true
  })
}
