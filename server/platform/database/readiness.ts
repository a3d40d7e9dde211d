import { migrationNames } from './migrate.ts'
import type { Pool } from './pool.ts'
import { sql } from './sql.ts'

export interface Readiness {
  ready: boolean
  database: 'ok' | 'away'
  migrations: 'done' | 'waiting' | 'unknown'
}

/**
 * Makes the question whether this process can serve: the database answers, and every migration that this
 * version ships has run, globally and in each workspace. Once true, only the database is asked again.
 */
export function readinessOf(pool: Pool): () => Promise<Readiness> {
  let isMigrated = false
  return async () => {
    try {
      if (isMigrated) await pool.rows(sql`select 1`)
      else isMigrated = await areMigrationsDone(pool)
      return { ready: isMigrated, database: 'ok', migrations: isMigrated ? 'done' : 'waiting' }
    } catch {
      return { ready: false, database: 'away', migrations: isMigrated ? 'done' : 'unknown' }
    }
  }
}

async function areMigrationsDone(pool: Pool): Promise<boolean> {
  const [known] = await pool.rows(sql`select to_regclass('kith.migration') is not null`)
  if (known?.[0] !== true) return false
  const newestGlobal = (await migrationNames('global')).at(-1) ?? ''
  const newestWorkspace = (await migrationNames('workspace')).at(-1) ?? ''
  const [row] = await pool.rows(sql`
    select exists (select 1 from kith.migration where name = ${newestGlobal}),
      exists (select 1 from kith.workspace where migrated_to < ${newestWorkspace})`)
  return row?.[0] === true && row[1] === false
}
