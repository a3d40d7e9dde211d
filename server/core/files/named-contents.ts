import { findField } from '../../../shared/core/metadata.ts'
import { globalTable, type WorkspaceDatabase, workspaceDatabase } from '../../platform/database/database.ts'
import { schemaOf } from '../../platform/database/migrate.ts'
import type { Pool } from '../../platform/database/pool.ts'
import { identifier, type Sql, sql } from '../../platform/database/sql.ts'
import { loadMetadata } from '../metadata/load-metadata.ts'
import { exportKeptMs } from '../operations/index.ts'

/** How long, in milliseconds, the files of an import are kept after its end: problems.csv is read from them. */
export const importFilesMs = 90 * 24 * 60 * 60 * 1000

/** Tells which of some contents anything names. */
export type NamedAmong = (hashes: readonly string[]) => Promise<Set<string>>

interface Place {
  db: WorkspaceDatabase
  table: Sql
  column: Sql
  fieldId: string
}

/**
 * What names contents, over all workspaces: file records (those in the bin too), histories that could bring a
 * checksum back into a record that lost it, imports that are drafts, under way or
 * ended lately, exports of the last day.
 */
export async function namedContents(pool: Pool, now: Date): Promise<NamedAmong> {
  const places: Place[] = []
  const inWork = new Set<string>()
  const workspaces = await pool.query<{ key: string }>(
    sql`select key from ${globalTable('workspace')} order by key`,
  )
  for (const { key } of workspaces) {
    const db = workspaceDatabase(pool, schemaOf(key))
    const place = await placeOf(db)
    if (place !== null) places.push(place)
    for (const hash of await namedByImports(db, now)) inWork.add(hash)
    for (const hash of await namedByExports(db, now)) inWork.add(hash)
  }
  return async (hashes) => {
    const named = new Set(hashes.filter((hash) => inWork.has(hash)))
    for (const place of places) {
      const rest = hashes.filter((hash) => !named.has(hash))
      if (rest.length === 0) break
      for (const hash of await namedByRecords(place, rest)) named.add(hash)
    }
    return named
  }
}

async function placeOf(db: WorkspaceDatabase): Promise<Place | null> {
  const object = (await loadMetadata(db)).objects.get('file')
  const field = object && findField(object, 'hash')
  if (object === undefined || field === undefined) return null
  return { db, table: db.table(object.table), column: identifier(field.column), fieldId: field.id }
}

async function namedByRecords({ db, table, column, fieldId }: Place, hashes: readonly string[]) {
  const present = await db.query<{ hash: string }>(sql`
    select ${column} as hash from ${table} where ${column} = any(${hashes}::text[])`)
  const past = await db.query<{ hash: string }>(sql`
    select past.hash from ${table} f
    join ${db.table('event')} e on e.record_id = f.id
    cross join lateral jsonb_array_elements_text(e.changes -> ${fieldId}) as past(hash)
    where f.${column} is null and past.hash = any(${hashes}::text[])`)
  return [...present, ...past].map(({ hash }) => hash)
}

async function namedByImports(db: WorkspaceDatabase, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - importFilesMs)
  const rows = await db.query<{ hashes: string[] }>(sql`
    select jsonb_path_query_array(tables, '$[*].file.hash') as hashes from ${db.table('import')}
    where finished_at is null or finished_at > ${since}`)
  return rows.flatMap(({ hashes }) => hashes)
}

async function namedByExports(db: WorkspaceDatabase, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - exportKeptMs)
  const rows = await db.query<{ hash: string }>(sql`
    select details #>> '{file,hash}' as hash from ${db.table('operation')}
    where kind = 'export' and finished_at > ${since} and details ? 'file'`)
  return rows.map(({ hash }) => hash)
}
