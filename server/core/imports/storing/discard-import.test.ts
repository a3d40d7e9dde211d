import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../../test/imports.ts'
import { globalTable, workspaceDatabase } from '../../../platform/database/database.ts'
import { schemaOf } from '../../../platform/database/migrate.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'
import { forgetOldImports } from './forget-old-imports.ts'

const { admin, installation, draft, dryRun, run, join } = await importHouse()
const files = { 'companies.csv': 'Name,Industry\nAurora Oy,Retial\nBorealis Oy,Retail' }

test('a draft that nobody came back to for ninety days goes by itself, a younger one stays', async () => {
  const body = await draft(files)
  const [workspace] = await installation.pool.query<{ key: string }>(
    sql`select key from ${globalTable('workspace')}`,
  )
  const db = workspaceDatabase(installation.pool, schemaOf(workspace!.key))
  const made = Date.parse(body.createdAt)
  const day = 24 * 60 * 60 * 1000

  await forgetOldImports(db, new Date(made + 89 * day))
  assert.equal((await admin.get(`/imports/${body.id}`)).status, 200)
  await forgetOldImports(db, new Date(made + 91 * day))
  assert.equal((await admin.get(`/imports/${body.id}`)).status, 404)
})

test('a discarded draft is gone with what its dry run found, and nothing was written', async () => {
  const { id } = await draft(files)
  await dryRun(id)

  assert.equal((await admin.delete(`/imports/${id}`)).status, 204)

  assert.equal((await admin.get(`/imports/${id}`)).status, 404)
  const { body } = await admin.get('/imports')
  assert.deepEqual(
    body.imports.filter((one: { id: string }) => one.id === id),
    [],
  )
  assert.deepEqual((await admin.get('/records/company')).body.records, [])
  const [row] = await installation.pool.query<{ key: string }>(sql`select key from kith.workspace`)
  const told = await installation.pool.query<{ payload: unknown }>(
    sql`select payload from ${identifier(schemaOf(row!.key), 'event')} where kind = 'imports.discarded'`,
  )
  assert.deepEqual(told, [{ payload: { importId: id } }])
})

test('a draft is discarded while it is tried out, and its trial ends by itself', async () => {
  const { id } = await draft(files)
  assert.equal((await admin.post(`/imports/${id}/dry-run`)).status, 202)

  assert.equal((await admin.delete(`/imports/${id}`)).status, 204)

  const next = await draft(files)
  assert.equal((await dryRun(next.id)).dryRun.status, 'done')
})

test('an import that was started is not discarded, and nobody discards what is another’s', async () => {
  const { id } = await draft(files)
  const manager = await join('manager')
  assert.equal((await manager.client.delete(`/imports/${id}`)).status, 404)
  await run(id)

  const refused = await admin.delete(`/imports/${id}`)

  assert.equal(refused.status, 409)
  assert.equal(refused.body.error.code, 'imports.not-a-draft')
})
