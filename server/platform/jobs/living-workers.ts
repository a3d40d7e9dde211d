import { globalTable } from '../database/database.ts'
import type { Connection, Pool } from '../database/pool.ts'
import { sql } from '../database/sql.ts'
import { giveBackJobs } from './end-jobs.ts'

/**
 * Says that a worker lives, for as long as this connection does: the lock it takes goes with the
 * connection, however the process ends. Gives whether it was taken for dead and its jobs given away.
 */
export async function proveAlive(
  connection: Connection,
  workerId: string,
): Promise<'new' | 'known' | 'given-away'> {
  await connection.run(sql`select pg_advisory_lock(hashtextextended(${lockName(workerId)}, 0))`)
  const [row] = await connection.query<{ died_at: string | null }>(
    sql`select died_at from ${globalTable('worker')} where id = ${workerId}`,
  )
  await connection.run(sql`
    insert into ${globalTable('worker')} (id, started_at) values (${workerId}, ${new Date()})
    on conflict (id) do update set died_at = null`)
  if (row === undefined) return 'new'
  return row.died_at === null ? 'known' : 'given-away'
}

/** Ends what proveAlive began on this connection, after the worker's last job ended. */
export async function endLife(connection: Connection, workerId: string): Promise<void> {
  await connection.run(sql`delete from ${globalTable('worker')} where id = ${workerId}`)
  await connection.run(sql`select pg_advisory_unlock(hashtextextended(${lockName(workerId)}, 0))`)
}

// A query that was under way when its process was killed may take a job in its name afterwards, as long
// as statements may take. So the dead are watched until then.
const watchedAfterDeathMs = 60_000

/**
 * Gives back the jobs of workers whose process ended without doing so. Tells how many were found dead just
 * now, and how many are watched for what they had sent before.
 */
export async function buryDeadWorkers(pool: Pool): Promise<{ found: number; watched: number }> {
  const workers = globalTable('worker')
  let found = 0
  const suspects = await pool.query<{ id: string }>(sql`select id from ${workers} where died_at is null`)
  for (const { id } of suspects) if (await isDead(pool, id)) found++
  const dead = await pool.query<{ id: string }>(sql`select id from ${workers} where died_at is not null`)
  const unknown = await pool.query<{ id: string }>(sql`
    select distinct locked_by as id from ${globalTable('job')}
    where locked_by is not null and locked_by not in (select id from ${workers})`)
  await giveBackJobs(
    pool,
    [...dead, ...unknown].map((row) => row.id),
  )
  await pool.run(sql`delete from ${workers} where died_at < ${new Date(Date.now() - watchedAfterDeathMs)}`)
  return { found, watched: dead.length }
}

// The lock is tried in a transaction, so that it is free again at once for a worker that comes back.
async function isDead(pool: Pool, workerId: string): Promise<boolean> {
  return pool.transaction(async (connection) => {
    const [row] = await connection.rows(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${lockName(workerId)}, 0))`,
    )
    if (row?.[0] !== true) return false
    const marked = await connection.run(sql`
      update ${globalTable('worker')} set died_at = ${new Date()}
      where id = ${workerId} and died_at is null`)
    return marked === 1
  })
}

function lockName(workerId: string): string {
  return `kith.worker:${workerId}`
}
