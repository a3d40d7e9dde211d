import { AppError } from '../../../shared/platform/errors.ts'
import { schemaOf } from '../database/migrate.ts'
import type { Pool } from '../database/pool.ts'
import { identifier, raw, sql } from '../database/sql.ts'

// While a restore is under way a schema of this name lists what it will bring, and the global schema, which
// makes workspaces exist, is absent. Both change in the restore's last transaction.
const mark = 'kith_restoring'

/** Refuses a database in which a restore began and did not end: what is there is not whole. */
export async function refuseHalfRestored(pool: Pool): Promise<void> {
  if (!(await isHalfRestored(pool))) return
  throw new AppError(
    'conflict',
    'backup.half-restored',
    'A restore into this database did not come to its end, so what is there is not whole. Run "npm run kith -- restore" again.',
  )
}

/**
 * Refuses a database that holds workspaces (unless they are to be replaced) or that a running Kith uses.
 * Changes nothing.
 */
export async function refuseTaken(pool: Pool, schemas: readonly string[], replace: boolean): Promise<void> {
  const [connected] = await pool.rows(sql`
    select count(*) from pg_catalog.pg_stat_activity
    where datname = pg_catalog.current_database() and application_name = 'kith'`)
  if (Number(connected?.[0]) > pool.total) throw inUse()
  if (replace || (await isHalfRestored(pool))) return
  const names = (await workspaceNames(pool)).slice(0, 5)
  if (names.length > 0) throw notEmpty(`the workspace${names.length > 1 ? 's' : ''} ${names.join(', ')}`)
  const [row] = await pool.query<{ name: string }>(sql`
    select nspname as name from pg_catalog.pg_namespace
    where nspname = any(${schemas}::text[]) and nspname <> 'kith' limit 1`)
  if (row !== undefined) throw notEmpty(`a schema ${row.name}`)
}

/** Removes what Kith kept in this database, and marks it as one that is being restored. */
export async function clearWay(pool: Pool, schemas: readonly string[]): Promise<void> {
  await pool.transaction(async (connection) => {
    const marked = await isHalfRestored(connection)
    const before = marked ? await listed(connection) : await kithSchemas(connection)
    if (!marked) {
      await connection.run(sql`create schema ${identifier(mark)}`)
      await connection.run(
        sql`create table ${identifier(mark, 'place')} (name text not null, constraint place_pk primary key (name))`,
      )
    }
    await connection.run(sql`
      insert into ${identifier(mark, 'place')} (name)
      select distinct name from unnest(${[...before, ...schemas]}::text[]) as given (name) on conflict (name) do nothing`)
    await connection.run(raw('drop schema if exists kith cascade'))
  })
  for (const name of await listed(pool)) {
    await pool.run(sql`drop schema if exists ${identifier(name)} cascade`)
  }
}

/** The last step, in the transaction that brings the global schema. */
export async function takeMarkAway(connection: Pick<Pool, 'run'>): Promise<void> {
  await connection.run(sql`drop schema ${identifier(mark)} cascade`)
}

type Asked = Pick<Pool, 'rows' | 'query'>

async function isHalfRestored(db: Asked): Promise<boolean> {
  const rows = await db.rows(sql`select 1 from pg_catalog.pg_namespace where nspname = ${mark}`)
  return rows.length > 0
}

async function listed(db: Asked): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    sql`select name from ${identifier(mark, 'place')} order by name`,
  )
  return rows.map((row) => row.name)
}

async function kithSchemas(db: Asked): Promise<string[]> {
  if (!(await hasWorkspaceTable(db))) return []
  const rows = await db.query<{ key: string }>(sql`select key from kith.workspace`)
  return rows.map((row) => schemaOf(row.key))
}

async function workspaceNames(db: Asked): Promise<string[]> {
  if (!(await hasWorkspaceTable(db))) return []
  const rows = await db.query<{ name: string }>(sql`select name from kith.workspace order by key limit 6`)
  return rows.map((row) => row.name)
}

async function hasWorkspaceTable(db: Asked): Promise<boolean> {
  const [row] = await db.rows(sql`select pg_catalog.to_regclass('kith.workspace') is not null`)
  return row?.[0] === true
}

function inUse(): AppError {
  return new AppError(
    'conflict',
    'backup.in-use',
    'A Kith is running on this database. Stop every process of it, then restore.',
  )
}

function notEmpty(what: string): AppError {
  return new AppError(
    'conflict',
    'backup.not-empty',
    `There is data here already (${what}). Restore into an empty database and data folder, or give --replace to lose what is here.`,
  )
}
