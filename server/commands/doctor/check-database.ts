import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Config } from '../../platform/config.ts'
import { unknownMigrations } from '../../platform/database/applied-migrations.ts'
import { collations as collationNames } from '../../platform/database/collations.ts'
import { readRunning } from '../../platform/database/embedded/running.ts'
import { checkServer, type OpenDatabase, openDatabase } from '../../platform/database/open-database.ts'
import { createPool, type Pool } from '../../platform/database/pool.ts'
import { sql } from '../../platform/database/sql.ts'
import { silentLog } from '../../platform/log.ts'
import { type Finding, note, ok, problem } from './finding.ts'

/** Opens the configured database (beside a running Kith: that one's) and looks at what Kith needs of it. */
export async function checkDatabase(config: Config): Promise<Finding[]> {
  const isNew = config.databaseUrl === null && !existsSync(join(config.dataFolder, 'postgres'))
  if (isNew) return [ok('database', 'Embedded; made at the first start.')]
  try {
    const database = await openDatabase(config, silentLog, { join: true })
    try {
      return [whereItIs(config), ...(await examine(database))]
    } finally {
      await database.close()
    }
  } catch (error) {
    if (error instanceof AppError) return [problem('database', error.message)]
    throw error
  }
}

function whereItIs(config: Config): Finding {
  if (config.databaseUrl !== null) return ok('database', `External, at ${new URL(config.databaseUrl).host}.`)
  const owner = readRunning(config.dataFolder)?.pid
  const isOther = owner !== undefined && owner !== process.pid
  return ok('database', isOther ? `Embedded, running (process ${owner}).` : 'Embedded, starts and stops.')
}

async function examine(database: OpenDatabase): Promise<Finding[]> {
  await checkServer(database.connection)
  const pool = createPool(database.connection, { size: 1 })
  try {
    return [await version(pool), await collations(pool), ...(await newer(pool)), ...(await workspaces(pool))]
  } finally {
    await pool.close()
  }
}

async function version(pool: Pool): Promise<Finding> {
  const [row] = await pool.query<{ version: string; checksums: string; sync: string }>(
    sql`select current_setting('server_version') as version, current_setting('data_checksums') as checksums,
      current_setting('fsync') as sync`,
  )
  if (row?.sync !== 'on') {
    return problem('PostgreSQL', 'fsync is off: a power cut would lose data. Remove that setting.')
  }
  const checksums = row.checksums === 'on' ? 'with data checksums' : 'without data checksums'
  return ok('PostgreSQL', `Version ${row.version}, ${checksums}.`)
}

async function collations(pool: Pool): Promise<Finding> {
  const wanted = Object.values(collationNames)
  const found = await pool.query<{ name: string }>(
    sql`select collname as name from pg_catalog.pg_collation where collname = any(${wanted})`,
  )
  const missing = wanted.filter((name) => !found.some((row) => row.name === name))
  if (missing.length === 0) return ok('sorting', 'ICU collations for every language are there.')
  return problem(
    'sorting',
    `The server lacks the ICU collations ${missing.join(', ')}. Use a build with ICU.`,
  )
}

async function newer(pool: Pool): Promise<Finding[]> {
  const unknown = await unknownMigrations(pool)
  if (unknown.length === 0) return []
  const sentence = `A newer Kith has worked on this database: it has had ${unknown.join(', ')}, which this version does not know.`
  return [
    problem('migrations', `${sentence} Start that version or a newer one, or restore a backup of before.`),
  ]
}

async function workspaces(pool: Pool): Promise<Finding[]> {
  const [found] = await pool.query<{ table: string | null }>(
    sql`select to_regclass('kith.workspace')::text as table`,
  )
  if (!found?.table) return [note('workspaces', 'None yet: the tables are made at the first start.')]
  const [row] = await pool.query<{ count: number }>(sql`select count(*) as count from kith.workspace`)
  return [ok('workspaces', `${row?.count ?? 0}.`)]
}
