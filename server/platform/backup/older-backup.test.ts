import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { eventHouse } from '../../../test/event-workspace.ts'
import { migrateGlobal, migrateWorkspaces, schemaOf } from '../database/migrate.ts'
import { migrationNames, splitStatements } from '../database/migration-files.ts'
import { createPool } from '../database/pool.ts'
import { identifier, raw, sql } from '../database/sql.ts'
import { openFileStore } from '../files/file-store.ts'
import { checkBackup } from './check-backup.ts'
import { readDefinitions } from './read-definitions.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-test-older-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('a backup of an older Kith comes back and is then as a new workspace is made today', async () => {
  const house = await eventHouse()
  const key = 'older234'
  await olderWorkspace(house.pool, key)
  const path = join(folder, 'older.backup')
  const files = openFileStore(join(folder, 'files'))
  const secret = { check: 'check', value: null }
  const source = { pool: house.pool, files, now: () => new Date(), version: '0.0.1', secret, told: () => {} }
  const { header } = await writeBackup(source, path)

  const pool = createPool(await testDatabase(), { size: 4 })
  after(() => pool.close())
  await restoreBackup({ pool, files, told: () => {} }, path, await checkBackup(path, () => {}))
  await migrateGlobal(pool)
  const ran = await migrateWorkspaces(pool)

  const names = await migrationNames('workspace')
  assert.deepEqual(header.migrations.workspace, names.slice(0, 1))
  assert.deepEqual([...ran], [[key, names.slice(1)]])
  const fresh = await house.makeWorkspace()
  const restored = JSON.stringify((await readDefinitions(pool, schemaOf(key))).tables)
  const today = JSON.stringify(
    (await readDefinitions(house.pool, fresh.schema)).tables.filter(({ partition }) => partition === null),
  )
  assert.equal(restored.replaceAll(schemaOf(key), fresh.schema), today)
})

/** A workspace as the first version made it. */
async function olderWorkspace(pool: ReturnType<typeof createPool>, key: string): Promise<void> {
  const [first = ''] = await migrationNames('workspace')
  const schema = identifier(schemaOf(key))
  const file = join(import.meta.dirname, `../../migrations/workspace/${first}.sql`)
  const text = readFileSync(file, 'utf8').replaceAll('{schema}', schema.compile().text)
  await pool.run(sql`create schema ${schema}`)
  for (const statement of splitStatements(text)) await pool.run(raw(statement))
  await pool.run(sql`
    insert into kith.workspace (id, key, name, migrations, created_at)
    values ('01a215b1-d9b1-7012-80d1-2d58e6e1cc6c', ${key}, 'Older', ${[first]}::text[], ${new Date()})`)
}
