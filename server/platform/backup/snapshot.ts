import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../../shared/platform/errors.ts'
import { appliedGlobally, workspacesWithMigrations } from '../database/applied-migrations.ts'
import { isDatabaseError, translateDatabaseError } from '../database/database-errors.ts'
import { schemaOf } from '../database/migrate.ts'
import type { Connection, Pool } from '../database/pool.ts'
import { identifier, join, raw, sql } from '../database/sql.ts'
import type { SchemaDefinition } from './definitions.ts'
import { readDefinitions } from './read-definitions.ts'

/** The whole database at one moment, held still on one connection. */
export interface Snapshot {
  connection: Connection
  workspaces: { key: string; name: string }[]
  migrations: { global: string[]; workspace: string[] }
  postgres: string
  /** Workspaces first: the global schema is what makes them exist. */
  schemas: SchemaDefinition[]
}

const attempts = 10

/**
 * Runs the body on one snapshot of everything Kith keeps. Others go on reading and writing; what would change
 * a table (a new field) waits or is refused meanwhile. Begins again when definitions change while it begins.
 */
export async function withSnapshot<T>(pool: Pool, body: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await pool.transaction(
        async (connection) => {
          await connection.run(raw('set local statement_timeout = 0'))
          await connection.run(raw('set local idle_in_transaction_session_timeout = 0'))
          return body(await holdStill(pool, connection))
        },
        { readOnly: true },
      )
    } catch (error) {
      if (error instanceof DefinitionsChanged && attempt < attempts) continue
      if (isDatabaseError(error) && error.code === '53200') throw tooManyTables(error)
      throw error instanceof DefinitionsChanged ? tooRestless() : translateDatabaseError(error)
    }
  }
}

class DefinitionsChanged extends Error {}

async function holdStill(pool: Pool, connection: Connection): Promise<Snapshot> {
  const [facts] = await connection.query<{ exists: boolean; postgres: string }>(sql`
    select pg_catalog.to_regclass('kith.workspace') is not null as exists, pg_catalog.version() as postgres`)
  if (facts?.exists !== true) throw nothingThere()
  const workspaces = await workspacesWithMigrations(connection)
  const global = await appliedGlobally(connection)
  const schemas: SchemaDefinition[] = []
  for (const name of [...workspaces.map(({ key }) => schemaOf(key)), 'kith']) {
    schemas.push(await lockedSchema(pool, connection, name))
  }
  const ran = new Set(workspaces.flatMap((one) => one.migrations))
  return {
    connection,
    workspaces: workspaces.map(({ key, name }) => ({ key, name })),
    migrations: { global, workspace: [...ran].sort() },
    postgres: facts.postgres,
    schemas,
  }
}

/**
 * Locks a schema's tables as reading them would, and makes sure that they are still as the snapshot has them:
 * the snapshot is older than the locks by a moment.
 */
async function lockedSchema(pool: Pool, connection: Connection, name: string): Promise<SchemaDefinition> {
  try {
    const seen = await connection.query<{ name: string }>(sql`
      select c.relname as name from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ${name} and c.relkind in ('r', 'p') order by c.relname`)
    if (seen.length > 0) {
      const tables = join(seen.map((table) => sql`only ${identifier(name, table.name)}`))
      await connection.run(sql`lock table ${tables} in access share mode`)
    }
    const definition = await readDefinitions(connection, name)
    const now = await readDefinitions(pool, name)
    const isSame = definition.tables.every((table) =>
      now.tables.some((other) => other.name === table.name && isDeepStrictEqual(table, other)),
    )
    if (isSame) return definition
  } catch (error) {
    if (!isGone(error)) throw error
  }
  throw new DefinitionsChanged()
}

// A table, column or index of the snapshot that does not exist any more.
function isGone(error: unknown): boolean {
  return isDatabaseError(error) && ['42P01', '3F000', '42703', 'XX000', '42704'].includes(error.code)
}

function nothingThere(): AppError {
  return new AppError(
    'not-found',
    'backup.nothing',
    'There is nothing to back up yet: Kith was never started here.',
  )
}

function tooRestless(): AppError {
  return new AppError(
    'unavailable',
    'backup.definitions-change',
    'Fields or objects are being changed all the time. Try again when that is done.',
  )
}

function tooManyTables(cause: unknown): AppError {
  return new AppError(
    'unavailable',
    'backup.too-many-tables',
    'The database server cannot lock as many tables as there are. Raise its setting max_locks_per_transaction (at least to the number of tables divided by max_connections), restart it, and try again.',
    { cause },
  )
}
