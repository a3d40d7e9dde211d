import { AppError } from '../../../shared/platform/errors.ts'
import type { Queryable } from './database.ts'
import { migrationNames } from './migration-files.ts'
import { sql } from './sql.ts'

/** A workspace with the migrations it has had. */
interface MigratedWorkspace {
  id: string
  key: string
  name: string
  migrations: string[]
}

/** The global migrations that have run, in order; none before the first start. */
export async function appliedGlobally(db: Queryable): Promise<string[]> {
  if (!(await isThere(db, 'kith.migration'))) return []
  const rows = await db.query<{ name: string }>(sql`select name from kith.migration order by name`)
  return rows.map((row) => row.name)
}

/**
 * Every workspace with the migrations it has had, by key. Reads a database of before these were kept as a set
 * too: there a workspace had all up to the one it names.
 */
export async function workspacesWithMigrations(db: Queryable): Promise<MigratedWorkspace[]> {
  if (!(await isThere(db, 'kith.workspace'))) return []
  const known = await migrationNames('workspace')
  const rows = await db.query<{ id: string; key: string; name: string; kept: Kept }>(
    sql`select w.id, w.key, w.name, to_jsonb(w) as kept from kith.workspace w order by w.key`,
  )
  return rows.map(({ kept, ...workspace }) => {
    const upTo = kept.migrated_to ?? ''
    return { ...workspace, migrations: kept.migrations ?? known.filter((name) => name <= upTo) }
  })
}

interface Kept {
  migrations?: string[]
  migrated_to?: string
}

/**
 * Refuses a database that has had migrations this program does not know: a newer one made them, and this one
 * would write what that one no longer understands.
 */
export async function refuseNewerDatabase(db: Queryable): Promise<void> {
  const unknown = await unknownMigrations(db)
  if (unknown.length === 0) return
  const named = unknown.slice(0, 3).join(', ')
  const names = unknown.length > 3 ? `${named}, …` : named
  throw new AppError(
    'conflict',
    'database.newer',
    `A newer Kith has worked on this database (it has had ${names}, which this version does not know). Start that version or a newer one, or restore a backup that this version can read. Nothing was changed.`,
    { params: { migrations: unknown } },
  )
}

/** Migrations that have run on the database and are not among those this program ships. */
export async function unknownMigrations(db: Queryable): Promise<string[]> {
  const known = { global: await migrationNames('global'), workspace: await migrationNames('workspace') }
  const global = (await appliedGlobally(db)).filter((name) => !known.global.includes(name))
  const workspaces = await workspacesWithMigrations(db)
  const applied = new Set(workspaces.flatMap((workspace) => workspace.migrations))
  return [...global, ...[...applied].filter((name) => !known.workspace.includes(name)).sort()]
}

async function isThere(db: Queryable, table: string): Promise<boolean> {
  const [row] = await db.rows(sql`select pg_catalog.to_regclass(${table}) is not null`)
  return row?.[0] === true
}
