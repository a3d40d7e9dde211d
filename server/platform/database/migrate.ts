import { readdir, readFile } from 'node:fs/promises'
import type { Connection, Pool } from './pool.ts'
import { identifier, raw, type Sql, sql } from './sql.ts'

/** One file of a family: its name orders it, its statements run one by one in one transaction. */
export interface Migration {
  name: string
  statements: Sql[]
}

type Family = 'global' | 'workspace'

const folder = new URL('../../migrations/', import.meta.url)

/**
 * Brings the global schema up to date and gives the names of what ran (with `dryRun`: of what would).
 * One process at a time; the others wait and then find nothing to do.
 */
export async function migrateGlobal(pool: Pool, options: { dryRun?: boolean } = {}): Promise<string[]> {
  const migrations = await readMigrations('global', 'kith')
  return alone(pool, async (connection) => {
    await connection.run(raw('create schema if not exists kith'))
    await connection.run(raw('create extension if not exists pg_trgm with schema public'))
    await connection.run(
      raw(
        'create table if not exists kith.migration (name text not null, applied_at timestamptz not null, constraint migration_pk primary key (name))',
      ),
    )
    const applied = await connection.query<{ name: string }>(sql`select name from kith.migration`)
    const waiting = migrations.filter((migration) => !applied.some((row) => row.name === migration.name))
    if (!options.dryRun) for (const migration of waiting) await applyGlobal(connection, migration)
    return waiting.map((migration) => migration.name)
  })
}

/**
 * Brings every workspace up to date, one after the other, and gives what ran by workspace key.
 * A workspace whose migration fails keeps its version; running again goes on from there.
 */
export async function migrateWorkspaces(
  pool: Pool,
  options: { dryRun?: boolean } = {},
): Promise<Map<string, string[]>> {
  const names = await migrationNames('workspace')
  const newest = names.at(-1) ?? ''
  const behind = await pool.query<{ id: string; key: string; migrated_to: string }>(
    sql`select id, key, migrated_to from kith.workspace where migrated_to < ${newest} order by key`,
  )
  const ran = new Map<string, string[]>()
  for (const workspace of behind) {
    const schema = schemaOf(workspace.key)
    const waiting = (await readMigrations('workspace', schema)).filter(
      (one) => one.name > workspace.migrated_to,
    )
    if (!options.dryRun)
      for (const migration of waiting) await applyToWorkspace(pool, workspace.id, migration)
    ran.set(
      workspace.key,
      waiting.map((migration) => migration.name),
    )
  }
  return ran
}

/** Makes the schema of a new workspace with its fixed tables, on the connection of the caller's transaction. */
export async function createWorkspaceSchema(connection: Connection, key: string): Promise<string> {
  const schema = schemaOf(key)
  // Places the schema as one unit on a cluster; an ordinary PostgreSQL ignores the setting.
  await connection.run(raw('set local citus.enable_schema_based_sharding to on'))
  await connection.run(sql`create schema ${identifier(schema)}`)
  const migrations = await readMigrations('workspace', schema)
  for (const statement of migrations.flatMap((migration) => migration.statements))
    await connection.run(statement)
  return migrations.at(-1)?.name ?? ''
}

/** The schema's name for a workspace key. */
export function schemaOf(key: string): string {
  return `ws_${key}`
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

async function applyToWorkspace(pool: Pool, workspaceId: string, migration: Migration): Promise<void> {
  await pool.transaction(async (connection) => {
    const [row] = await connection.query<{ migrated_to: string }>(
      sql`select migrated_to from kith.workspace where id = ${workspaceId} for update`,
    )
    if (row === undefined || row.migrated_to >= migration.name) return
    for (const statement of migration.statements) await connection.run(statement)
    await connection.run(
      sql`update kith.workspace set migrated_to = ${migration.name} where id = ${workspaceId}`,
    )
  })
}

// Advisory locks stay on one node of a cluster: the one this pool talks to.
const migrationLock = 5_318_008

async function alone<T>(pool: Pool, body: (connection: Connection) => Promise<T>): Promise<T> {
  return pool.connected(async (connection) => {
    await connection.run(sql`select pg_advisory_lock(${migrationLock})`)
    try {
      return await body(connection)
    } finally {
      await connection.run(sql`select pg_advisory_unlock(${migrationLock})`)
    }
  })
}

/** Names of a family of migrations, in order. */
export async function migrationNames(family: Family): Promise<string[]> {
  const files = await readdir(new URL(`${family}/`, folder))
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -4))
    .sort()
}

async function readMigrations(family: Family, schema: string): Promise<Migration[]> {
  const quoted = identifier(schema).compile().text
  const names = await migrationNames(family)
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(`${family}/${name}.sql`, folder), 'utf8')
      return { name, statements: splitStatements(text.replaceAll('{schema}', quoted)).map(raw) }
    }),
  )
}

/** Statements end with a semicolon at the end of a line; comment lines are dropped. */
export function splitStatements(text: string): string[] {
  return text
    .replaceAll(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
