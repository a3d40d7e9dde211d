import { appliedGlobally, unknownMigrations } from './applied-migrations.ts'
import { migrationNames } from './migration-files.ts'
import type { Pool } from './pool.ts'
import { sql } from './sql.ts'

export interface Readiness {
  ready: boolean
  database: 'ok' | 'away'
  /** newer: another version has worked on the database since, and this process should give way to it. */
  migrations: 'done' | 'waiting' | 'newer' | 'unknown'
}

/**
 * Makes the question whether this process can serve: the database answers, and it has had exactly the
 * migrations that this version ships, globally and in each workspace.
 */
export function readinessOf(pool: Pool): () => Promise<Readiness> {
  let last: Readiness['migrations'] = 'unknown'
  return async () => {
    try {
      last = await migrationsOf(pool)
      return { ready: last === 'done', database: 'ok', migrations: last }
    } catch {
      return { ready: false, database: 'away', migrations: last }
    }
  }
}

async function migrationsOf(pool: Pool): Promise<'done' | 'waiting' | 'newer'> {
  const shipped = { global: await migrationNames('global'), workspace: await migrationNames('workspace') }
  const applied = await appliedGlobally(pool)
  const isSame = applied.length === shipped.global.length
  if (isSame && shipped.global.every((name) => applied.includes(name))) {
    // Sets of the same names, told apart without carrying a thousand of them here.
    const [row] = await pool.rows(sql`
      select exists (select 1 from kith.workspace where not migrations <@ ${shipped.workspace}::text[]),
        exists (select 1 from kith.workspace where not migrations @> ${shipped.workspace}::text[])`)
    if (row?.[0] === true) return 'newer'
    return row?.[1] === true ? 'waiting' : 'done'
  }
  return (await unknownMigrations(pool)).length > 0 ? 'newer' : 'waiting'
}
