import pg from 'pg'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { joinEmbedded, openEmbedded } from './embedded/embedded.ts'
import type { ConnectionSettings } from './pool.ts'

/** A database that can be connected to, until closed. */
export interface OpenDatabase {
  kind: 'embedded' | 'external'
  connection: ConnectionSettings
  /** false while the embedded server is being started again; requests meanwhile are refused. */
  isUp(): boolean
  /** Stops the embedded server if this process runs it. Close the pool first. */
  close(): Promise<void>
}

/**
 * Opens the database the configuration names: the embedded one of the data folder, or DATABASE_URL.
 * `join` lets a command work beside a running server, and 'always' keeps a worker from running one itself;
 * without it a second one on the same data is refused.
 * Refuses servers older than PostgreSQL 15 and roles that may not create schemas, in one sentence.
 */
export async function openDatabase(
  config: Pick<Config, 'dataFolder' | 'databaseUrl'>,
  log: Log,
  options: { join?: boolean | 'always' } = {},
): Promise<OpenDatabase> {
  if (config.databaseUrl === null) {
    const { dataFolder } = config
    if (options.join === 'always') return joinEmbedded(dataFolder)
    return openEmbedded({ dataFolder, log, join: options.join === true })
  }
  const connection = { connectionString: config.databaseUrl }
  await checkServer(connection)
  return { kind: 'external', connection, isUp: () => true, close: async () => {} }
}

const oldestVersion = 15

/** What a database must have for Kith to live in it. */
export async function checkServer(connection: ConnectionSettings): Promise<void> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<ServerFacts>(factsQuery)
    const problem = rows[0] && problemWith(rows[0])
    if (problem) throw new AppError('unavailable', problem.code, problem.message)
  } catch (error) {
    throw error instanceof AppError ? error : unreachable(error)
  } finally {
    await client.end().catch(() => {})
  }
}

/** What checkServer() looks at. */
interface ServerFacts {
  version: number
  encoding: string
  /** LC_CTYPE of the database. */
  character_type: string
  may_create: boolean
  has_trigram: boolean
  trigram_available: boolean
}

const factsQuery = `select current_setting('server_version_num')::int / 10000 as version,
  current_setting('server_encoding') as encoding,
  (select datctype from pg_catalog.pg_database where datname = current_database()) as character_type,
  has_database_privilege(current_database(), 'create') as may_create,
  exists (select from pg_catalog.pg_extension where extname = 'pg_trgm') as has_trigram,
  exists (select from pg_catalog.pg_available_extensions where name = 'pg_trgm') as trigram_available`

/** Why Kith cannot live in this database, with what to do about it; null when it can. */
export function problemWith(facts: ServerFacts): { code: string; message: string } | null {
  if (facts.version < oldestVersion) {
    return {
      code: 'database.too-old',
      message: `The database server is PostgreSQL ${facts.version}; Kith needs ${oldestVersion} or newer. Upgrade it, or remove DATABASE_URL to use the embedded one.`,
    }
  }
  if (facts.encoding !== 'UTF8') {
    return {
      code: 'database.wrong-encoding',
      message: `The database's encoding is ${facts.encoding}; Kith needs UTF8. Create it with: create database kith encoding 'UTF8' template template0`,
    }
  }
  if (/^(C|POSIX)$/i.test(facts.character_type)) {
    return {
      code: 'database.ascii-only',
      message: `The database's character type is ${facts.character_type}, which knows no letters beyond English ones, so Chinese could not be searched. Create it with: create database kith encoding 'UTF8' lc_ctype 'C.UTF-8' template template0`,
    }
  }
  if (!facts.may_create) {
    return {
      code: 'database.no-rights',
      message:
        'The role of DATABASE_URL may not create schemas in its database. Make it the owner, or run: grant create on database … to …',
    }
  }
  if (!facts.has_trigram && !facts.trigram_available) {
    return {
      code: 'database.no-trigram',
      message:
        'The database server lacks the extension pg_trgm, which search needs. Install the server\'s "contrib" package, then start again.',
    }
  }
  return null
}

function unreachable(error: unknown): AppError {
  const reason =
    error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error)
  return new AppError(
    'unavailable',
    'database.unreachable',
    `The database at DATABASE_URL cannot be reached (${reason}). Check the address, the password and that the server runs.`,
    { cause: error },
  )
}
