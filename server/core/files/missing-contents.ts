import { stat } from 'node:fs/promises'
import { findField } from '../../../shared/core/metadata.ts'
import { firstId } from '../../../shared/platform/ids.ts'
import { globalTable, type WorkspaceDatabase, workspaceDatabase } from '../../platform/database/database.ts'
import { schemaOf } from '../../platform/database/migrate.ts'
import type { Pool } from '../../platform/database/pool.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { loadMetadata } from '../metadata/load-metadata.ts'

const pageSize = 1_000

/** Hashes that file records of any workspace name and whose contents are not in the store. */
export async function missingContents(pool: Pool, files: FileStore): Promise<string[]> {
  const missing = new Set<string>()
  const workspaces = await pool.query<{ key: string }>(
    sql`select key from ${globalTable('workspace')} order by key`,
  )
  for (const { key } of workspaces) {
    for await (const hash of namedContents(workspaceDatabase(pool, schemaOf(key)))) {
      if (!(await isThere(files.pathOf(hash)))) missing.add(hash)
    }
  }
  return [...missing]
}

async function* namedContents(db: WorkspaceDatabase): AsyncGenerator<string> {
  const object = (await loadMetadata(db)).objects.get('file')
  const column = object && findField(object, 'hash')?.column
  if (object === undefined || column === undefined) return
  let after = firstId
  for (;;) {
    const page = await db.query<{ id: string; hash: string | null }>(sql`
      select id, ${identifier(column)} as hash from ${db.table(object.table)}
      where id > ${after} order by id limit ${pageSize}`)
    for (const { hash } of page) if (hash !== null) yield hash
    if (page.length < pageSize) return
    after = page.at(-1)!.id
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
