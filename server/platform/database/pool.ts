import pg from 'pg'
import type { Queryable } from './database.ts'
import { translateDatabaseError } from './database-errors.ts'
import { preparedName } from './prepared-names.ts'
import type { Sql } from './sql.ts'
import { together } from './together.ts'
import { types } from './types.ts'

/** How to reach the database, as openDatabase() or DATABASE_URL gives it. */
export type ConnectionSettings = Pick<
  pg.PoolConfig,
  'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database' | 'ssl'
>

/** The process's connections. Everything that is sent goes through `query`, `rows` or `run`. */
export interface Pool extends Queryable {
  /**
   * Runs the body on one connection between BEGIN and COMMIT; any error rolls back and is thrown on,
   * translated. `readOnly` is one repeatable snapshot that may not write. Statements that are not waited for
   * one by one travel together and run in the order they were sent.
   */
  transaction<T>(
    body: (connection: TransactionConnection) => Promise<T>,
    options?: { readOnly?: boolean },
  ): Promise<T>
  /** One connection outside a transaction: CREATE INDEX CONCURRENTLY, COPY, LISTEN. */
  connected<T>(body: (connection: Connection) => Promise<T>): Promise<T>
  readonly waiting: number
  readonly total: number
  close(): Promise<void>
}

export interface Connection extends Queryable {
  /** The driver's own client, for notifications. */
  readonly client: pg.PoolClient
  /** Begins a COPY, which has the connection for itself until it ends. */
  copy<Stream extends pg.Submittable>(stream: Stream): Stream
}

export interface TransactionConnection extends Connection {
  /**
   * Takes work whose statements are all sent already and whose answers the body does not need: COMMIT travels
   * right behind them. When one fails, the database turns COMMIT into a rollback and the failure is thrown.
   */
  unawaited(work: Promise<unknown>): void
}

/** Opens a pool whose connections have an empty search_path, UTC, ISO dates, and words alike from 0.45 on (search). */
export function createPool(
  settings: ConnectionSettings,
  options: { size?: number; statementTimeoutMs?: number } = {},
): Pool {
  const pool = new pg.Pool(poolConfig(settings, options))
  // An idle connection that breaks is replaced on the next use; without a listener it would end the process.
  // So would one that breaks while it is borrowed but idle.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const unprepared = queryableOn(pool)
  const connect = async () => {
    try {
      return await pool.connect()
    } catch (error) {
      throw translateDatabaseError(error)
    }
  }
  return {
    ...unprepared,
    query: (statement) =>
      statement.isRepeated ? onConnection(connect, (on) => on.query(statement)) : unprepared.query(statement),
    rows: (statement) =>
      statement.isRepeated ? onConnection(connect, (on) => on.rows(statement)) : unprepared.rows(statement),
    transaction: (body, how) => inTransaction(connect, body, how?.readOnly === true),
    connected: (body) => onConnection(connect, body),
    get waiting() {
      return pool.waitingCount
    },
    get total() {
      return pool.totalCount
    },
    close: () => pool.end(),
  }
}

function poolConfig(
  settings: ConnectionSettings,
  options: { size?: number; statementTimeoutMs?: number },
): pg.PoolConfig {
  return {
    ...settings,
    max: options.size ?? 10,
    idleTimeoutMillis: 30_000,
    // What a connection has prepared ends with it, so that what is prepared follows what is asked.
    maxLifetimeSeconds: 1_800,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    options:
      '-c search_path= -c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=iso_8601 -c client_encoding=UTF8 -c pg_trgm.word_similarity_threshold=0.45',
    application_name: 'kith',
    types,
  }
}

function queryableOn(target: pg.Pool | pg.PoolClient, client?: pg.PoolClient): Queryable {
  const translated = async <T>(text: string, answer: Promise<T>): Promise<T> => {
    try {
      return await answer
    } catch (error) {
      throw translateDatabaseError(error, text)
    }
  }
  const compiled = (statement: Sql) => {
    const query = statement.compile()
    if (!statement.isRepeated || client === undefined) return query
    const name = preparedName(client, query.text)
    return name === undefined ? query : { ...query, name }
  }
  const objects = (statement: Sql) => {
    const query = compiled(statement)
    return translated(query.text, target.query<Record<string, unknown>>(query))
  }
  return {
    // The driver knows no row type; callers state the shape their SELECT list has.
    query: async <Row>(statement: Sql) => (await objects(statement)).rows as Row[],
    rows: async (statement) => {
      const query = compiled(statement)
      const answer = target.query<unknown[]>({ ...query, rowMode: 'array' })
      return (await translated(query.text, answer)).rows
    },
    run: async (statement) => (await objects(statement)).rowCount ?? 0,
  }
}

async function onConnection<T>(
  connect: () => Promise<pg.PoolClient>,
  body: (connection: Connection) => Promise<T>,
) {
  const client = await connect()
  let broken = false
  const onError = () => {
    broken = true
  }
  client.on('error', onError)
  try {
    return await body({ ...queryableOn(client, client), client, copy: (stream) => copyOn(client, stream) })
  } finally {
    client.off('error', onError)
    pipelined(client, false)
    client.release(broken)
  }
}

function inTransaction<T>(
  connect: () => Promise<pg.PoolClient>,
  body: (connection: TransactionConnection) => Promise<T>,
  readOnly: boolean,
): Promise<T> {
  return onConnection(connect, async (connection) => {
    const { client } = connection
    pipelined(client, true)
    // BEGIN travels with the first statement of the body, and only a broken connection refuses it.
    const sent: Promise<unknown>[] = []
    const unawaited = (work: Promise<unknown>) => {
      work.catch(() => {})
      sent.push(work)
    }
    try {
      unawaited(client.query(readOnly ? 'begin isolation level repeatable read read only' : 'begin'))
      const result = await body({ ...connection, unawaited })
      await together([...sent, client.query('commit')])
      return result
    } catch (error) {
      await client.query('rollback').catch(() => {})
      // What the body met may only be that a statement it did not wait for had failed.
      const first = (await Promise.allSettled(sent)).find((one) => one.status === 'rejected')
      throw translateDatabaseError(first === undefined ? error : first.reason)
    }
  })
}

/** Whether a statement is sent before the one before it was answered. */
function pipelined(client: pg.PoolClient, is: boolean): void {
  const driver: { pipeline: boolean } = client
  driver.pipeline = is
}

function copyOn<Stream extends pg.Submittable>(client: pg.PoolClient, stream: Stream): Stream {
  // The driver refuses streams while it pipelines: their answers would be told from others' no more.
  pipelined(client, false)
  return client.query(stream)
}
