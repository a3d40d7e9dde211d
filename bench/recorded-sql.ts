import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import type { Queryable } from '../server/platform/database/database.ts'
import type { ConnectionSettings, Pool } from '../server/platform/database/pool.ts'
import { raw, type Sql } from '../server/platform/database/sql.ts'
import { types } from '../server/platform/database/types.ts'
import type { Request } from './operation.ts'

/** One statement as it was sent, with its parameters. */
export interface Statement {
  text: string
  values: unknown[]
}

/** Notes every statement that goes through a pool. */
export interface Recorder {
  pool: Pool
  /** Lets transactions commit meanwhile: for what has to be there once. */
  keeping<T>(body: () => Promise<T>): Promise<T>
  /** What was sent since the last call. */
  take(): Statement[]
}

/** A recorded transaction ends so: its changes are not kept, so that they can be made when replayed. */
class NotKept extends Error {}

/** Wraps a pool. Transactions are recorded whole, BEGIN to COMMIT, and rolled back. */
export function recordSql(pool: Pool): Recorder {
  let statements: Statement[] = []
  let isKeeping = false
  const note = (statement: Sql) => {
    const { text, values } = statement.compile()
    statements.push({ text, values })
    return statement
  }
  const noting = (on: Queryable): Queryable => ({
    query: (statement) => on.query(note(statement)),
    rows: (statement) => on.rows(note(statement)),
    run: (statement) => on.run(note(statement)),
  })
  return {
    pool: {
      ...pool,
      ...noting(pool),
      transaction: (body, how) =>
        pool.transaction(async (connection) => {
          note(raw('begin'))
          const result = await body({ ...connection, ...noting(connection) })
          note(raw('commit'))
          if (how?.readOnly || isKeeping) return result
          throw new NotKept()
        }, how),
    },
    keeping: async (body) => {
      isKeeping = true
      try {
        return await body()
      } finally {
        isKeeping = false
      }
    },
    take: () => {
      const taken = statements
      statements = []
      return taken
    },
  }
}

/** The SQL that the program sends for these requests, found by asking it in this process. */
export async function sqlOf(
  app: FastifyInstance,
  recorder: Recorder,
  requests: readonly Request[],
): Promise<Statement[]> {
  const all: Statement[] = []
  for (const { method, path, body, key } of requests) {
    recorder.take()
    await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { authorization: `Bearer ${key}` },
      ...(body !== undefined && { payload: body as object }),
    })
    all.push(...recorder.take())
  }
  return all
}

/** Connections of the driver alone, with the program's settings. */
export function barePool(connection: ConnectionSettings, size: number): pg.Pool {
  const options = '-c search_path= -c timezone=UTC -c pg_trgm.word_similarity_threshold=0.45'
  return new pg.Pool({ ...connection, max: size, options, types })
}

/** Sends the statements one after the other on one connection. */
export async function replay(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect()
  try {
    for (const { text, values } of statements) await client.query({ text, values, rowMode: 'array' })
  } finally {
    client.release()
  }
}
