import type { Connection, Pool } from '../database/pool.ts'
import { type Sql, sql } from '../database/sql.ts'

// One number for all of an installation's files; no other advisory lock here uses two numbers.
const key = sql`1801352296, 1`

/** Runs the body while no content is put aside or removed: what a snapshot names stays on disk until it is copied. */
export function keepingFiles<T>(pool: Pool, body: () => Promise<T>): Promise<T> {
  return pool.connected(async (connection) => {
    await connection.rows(sql`select pg_advisory_lock_shared(${key})`)
    return unlockedAfter(connection, sql`select pg_advisory_unlock_shared(${key})`, body)
  })
}

/** Runs the body alone, unless somebody keeps the files or runs it elsewhere: null then, at once. */
export function clearingFiles<T>(pool: Pool, body: () => Promise<T>): Promise<T | null> {
  return pool.connected(async (connection) => {
    const [row] = await connection.rows(sql`select pg_try_advisory_lock(${key})`)
    if (row?.[0] !== true) return null
    return unlockedAfter(connection, sql`select pg_advisory_unlock(${key})`, body)
  })
}

async function unlockedAfter<T>(connection: Connection, unlock: Sql, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } finally {
    await connection.rows(unlock)
  }
}
