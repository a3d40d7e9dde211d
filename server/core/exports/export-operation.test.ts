import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OperationSummary } from '../../../shared/core/operations.ts'
import { testBackground } from '../../../test/background.ts'
import { eventually } from '../../../test/crash/processes.ts'
import { testHouse } from '../../../test/people.ts'
import { workspaceDatabase } from '../../platform/database/database.ts'
import { schemaOf } from '../../platform/database/migrate.ts'
import { sql } from '../../platform/database/sql.ts'
import { namedContents } from '../files/named-contents.ts'

const background = testBackground()
const house = await testHouse({ committed: background.committed })
const { admin, installation, join } = house
await background.start(installation)

for (let piece = 0; piece < 3; piece++) {
  const items = Array.from({ length: 900 }, (_, at) => ({
    action: 'create',
    values: { name: `Pump ${piece * 900 + at}`, family: at < 5 ? 'Few' : 'Many' },
  }))
  assert.equal((await admin.post('/records/product/batch', { items })).status, 200)
}

const begin = async (body: object = {}, client = admin) =>
  (await client.post('/records/product/exports', body)) as { status: number; body: OperationSummary }
const seen = async (id: string, client = admin) =>
  (await client.get(`/operations/${id}`)).body as OperationSummary
const ended = (id: string) =>
  eventually(async () => {
    const operation = await seen(id)
    return operation.finishedAt === null ? null : operation
  }, 'the export ends')
const few = { field: 'family', op: 'eq', value: 'Few' }

test('a short list is a file at once, kept for its maker alone', async () => {
  const { status, body } = await begin({ filter: few, fields: ['name'], format: 'csv' })

  assert.deepEqual([status, body.status, body.done, body.total], [200, 'done', 15, 15])
  assert.match(body.file?.name ?? '', /^Products \d{4}-\d\d-\d\d\.csv$/)
  assert.deepEqual([body.mayUndo, body.mayCancel], [false, false])
  const file = await admin.get(`/operations/${body.id}/file`)
  assert.equal(String(file.body).trim().split('\r\n').length, 16)
  assert.match(String(file.headers['content-disposition']), /^attachment/)
  const other = await join('administrator')
  assert.equal((await seen(body.id, other.client)).file, null)
  assert.equal((await other.client.get(`/operations/${body.id}/file`)).status, 404)
  assert.equal(
    (await admin.post(`/operations/${body.id}/undo`)).body.error.code,
    'operations.nothing-to-undo',
  )
})

test('a long one goes on in the background, and its file stands on the page of operations', async () => {
  const { status, body } = await begin({ fields: ['name'], format: 'jsonl' })

  assert.deepEqual([status, body.total, body.file], [202, 2_700, null])
  const { status: end, done, file } = await ended(body.id)
  assert.deepEqual([end, done], ['done', 2_700])
  assert.ok((file?.size ?? 0) > 30_000)
  const { operations } = (await admin.get('/operations')).body
  assert.equal(operations[0].file.name, file?.name)
  const content = String((await admin.get(`/operations/${body.id}/file`)).body)
  assert.equal(content.trim().split('\n').length, 2_700)
})

test('what broke off says why, and has no file', async () => {
  const { body } = await begin({ sort: [{ field: 'gone', direction: 'asc' }] })

  const { status, error, file } = await ended(body.id)
  assert.deepEqual([status, error?.code, file], ['failed', 'records.unusable-path', null])
  assert.equal((await admin.get(`/operations/${body.id}/file`)).body.error.code, 'exports.no-file')
})

test('a file is withheld when its maker may see something else, and after a day', async () => {
  const { client, memberId } = await join('manager')
  const { body } = await begin({ filter: few }, client)
  assert.equal((await client.get(`/operations/${body.id}/file`)).status, 200)

  await admin.post('/records/team', { name: 'North' })
  const [team] = (await admin.get('/records/team')).body.records
  await admin.patch(`/members/${memberId}`, { team: team.id })

  const refused = await client.get(`/operations/${body.id}/file`)
  assert.deepEqual([refused.status, refused.body.error.code], [403, 'exports.access-changed'])
  const { body: mine } = await begin({ filter: few })
  const { pool } = installation
  const [workspace] = await pool.query<{ key: string }>(sql`select key from kith.workspace`)
  const db = workspaceDatabase(pool, schemaOf(workspace?.key ?? ''))
  const [row] = await db.query<{ hash: string }>(
    sql`select details #>> '{file,hash}' as hash from ${db.table('operation')} where id = ${mine.id}`,
  )
  const { hash } = row!
  const later = new Date(Date.now() + 25 * 3_600_000)
  assert.deepEqual([...(await (await namedContents(pool, new Date()))([hash]))], [hash])
  assert.deepEqual([...(await (await namedContents(pool, later))([hash]))], [])
})

test('who may not export makes no file', async () => {
  const seller = await join('salesperson')
  assert.equal((await begin({}, seller.client)).status, 403)
})
