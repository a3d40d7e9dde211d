import type { Connection, Pool } from './pool.ts'
import { sql } from './sql.ts'

// Advisory locks stay on one node of a cluster: the one this pool talks to.
const upgradeLock = 5_318_008

/**
 * Runs what brings the database up to date in one process at a time; the others wait, however long it takes,
 * and then find nothing to do. A process that dies lets go.
 */
export async function oneProcessAtATime<T>(
  pool: Pool,
  body: (connection: Connection) => Promise<T>,
): Promise<T> {
  return pool.connected(async (connection) => {
    await connection.run(sql`set statement_timeout = 0`)
    try {
      await connection.run(sql`select pg_advisory_lock(${upgradeLock})`)
      return await body(connection).finally(() =>
        connection.run(sql`select pg_advisory_unlock(${upgradeLock})`),
      )
    } finally {
      await connection.run(sql`reset statement_timeout`)
    }
  })
}
