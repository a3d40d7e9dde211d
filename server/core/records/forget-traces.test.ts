import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { keyLifetimeMs } from '../../../shared/platform/key-lifetime.ts'
import { importHouse } from '../../../test/imports.ts'
import { schemaOf } from '../../platform/database/migrate.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { importFilesMs } from '../files/named-contents.ts'
import { forgetInTime } from '../forget-in-time.ts'

const house = await importHouse()
const { admin, installation } = house
const { pool } = installation
const [[key] = []] = await pool.rows(sql`select key from kith.workspace`)
const schema = schemaOf(String(key))

/** Tables in which a text stands anywhere. */
async function tablesThatSay(text: string): Promise<string[]> {
  const tables = await pool.rows(sql`
    select table_name from information_schema.tables where table_schema = ${schema} order by 1`)
  const saying: string[] = []
  for (const [table] of tables) {
    const [row] = await pool.rows(sql`
      select count(*)::integer from ${identifier(schema, String(table))} t where t::text ilike ${`%${text}%`}`)
    // What stands in a month of events stands in all events.
    if (Number(row?.[0]) > 0 && !/^event_/.test(String(table))) saying.push(String(table))
  }
  return saying
}

const keyed = (name: string) => ({ headers: { 'idempotency-key': name } })
const idOf = (answer: { status: number; body: { record: { id: string } } }) => {
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return answer.body.record.id
}

async function removeForGood(object: string, ids: string[]) {
  for (const action of ['delete', 'purge']) {
    const { body } = await admin.post(`/records/${object}/bulk`, { action, ids })
    assert.equal(body.failed, 0, JSON.stringify(body))
  }
}

test('nothing says any more what a record that is removed for good held', async () => {
  const company = idOf(await admin.post('/records/company', { name: 'Qxcompany' }, keyed('c')))
  const values = { name: 'Deal of the company', company }
  const deal = idOf(await admin.post('/records/deal', values, keyed('d')))
  const ids = [company]
  await admin.post('/records/company/bulk', { action: 'update', ids, values: { description: 'Qxwords' } })
  assert.deepEqual(await tablesThatSay('Qxwords'), ['company', 'event', 'search'])
  assert.deepEqual(await tablesThatSay('Qxcompany'), ['company', 'event', 'idempotency_key', 'search'])

  await removeForGood('company', ids)

  assert.deepEqual(await tablesThatSay('Qxwords'), [])
  assert.deepEqual(await tablesThatSay('Qxcompany'), [])
  const again = await admin.post('/records/deal', values, keyed('d'))
  assert.deepEqual([again.status, again.body.error.code], [409, 'http.idempotency-answer-forgotten'])
  const other = idOf(await admin.post('/records/product', { name: 'Kept' }, keyed('p')))
  assert.equal(idOf(await admin.post('/records/product', { name: 'Kept' }, keyed('p'))), other)
  assert.equal((await admin.get(`/records/deal/${deal}`)).body.record.company, null)
})

test('a filter by which many were changed is forgotten when that has ended', async () => {
  await admin.post('/records/product', { name: 'Qxfiltered' })
  const filter = { field: 'name', op: 'eq', value: 'Qxfiltered' }

  const { body } = await admin.post('/records/product/bulk', { action: 'delete', filter })

  assert.equal(body.done, 1)
  assert.equal((await tablesThatSay('Qxfiltered')).includes('operation'), false)
})

test('what an operation could not do with a record says nothing of it any more', async () => {
  const [first, second] = [
    idOf(await admin.post('/records/company', { name: 'First' })),
    idOf(await admin.post('/records/company', { name: 'Second' })),
  ]
  const { body } = await admin.post('/records/company/bulk', {
    action: 'update',
    ids: [first, second],
    values: { parent: first },
  })
  const problems = async () => (await admin.get(`/operations/${body.id}/problems`)).body.problems
  const [before] = await problems()
  assert.equal(before.recordId, first)

  await removeForGood('company', [first])

  const [after, ...others] = await problems()
  assert.deepEqual(others, [])
  assert.deepEqual([after.code, after.params, after.title], ['operations.purged', {}, null])
})

test('what an import said of a record goes with it, what it said of others stays', async () => {
  const csv = 'Name,Parent\nQxone,Qxparent\nQxtwo,Qxother\n'
  const draft = await house.draft({ 'companies.csv': csv })
  const plan = structuredClone(draft.plan)
  const parent = plan.parts[0].columns.find((one: { column: string }) => one.column === 'Parent')
  parent.target = { kind: 'link', field: 'parent', createMissing: false }
  const planned = await admin.put(`/imports/${draft.id}/plan`, plan)
  assert.equal(planned.status, 200, JSON.stringify(planned.body))
  await house.run(draft.id)
  const said = async () =>
    (await admin.get(`/imports/${draft.id}/problems`)).body.problems.map(
      ({ code, value }: { code: string; value: string | null }) => [code, value],
    )
  const filter = JSON.stringify({ field: 'name', op: 'eq', value: 'Qxone' })
  const found = (await admin.get(`/records/company?filter=${encodeURIComponent(filter)}`)).body
  assert.deepEqual(await said(), [
    ['imports.link-not-found', 'Qxparent'],
    ['imports.link-not-found', 'Qxother'],
  ])

  await removeForGood('company', [found.records[0].id])

  assert.deepEqual(await said(), [
    ['operations.purged', null],
    ['imports.link-not-found', 'Qxother'],
  ])
})

test('a change of definitions that records stopped no longer says how those were called', async () => {
  const alike = () => admin.post('/records/product', { name: 'Qxalike', family: 'Pumps' })
  const [first] = [idOf(await alike()), idOf(await alike())]
  await admin.patch('/objects/product/fields/family', { unique: true })
  while (!(await tablesThatSay('Qxalike')).includes('operation')) await wait(50)

  await removeForGood('product', [first])

  assert.equal((await tablesThatSay('Qxalike')).includes('operation'), false)
})

test('in time an answer is forgotten, and what an import showed of its files', async () => {
  await admin.post('/records/product', { name: 'Qxanswered' }, keyed('t'))
  const draft = await house.draft({ 'companies.csv': 'Name,Employees\nQximported,Qxmany\n' })
  await house.run(draft.id)
  const { signal } = new AbortController()
  assert.deepEqual(await tablesThatSay('Qxmany'), ['import', 'import_problem'])

  await forgetInTime(installation, signal)
  assert.ok((await tablesThatSay('Qxanswered')).includes('idempotency_key'))
  installation.advance(keyLifetimeMs + 60_000)
  await forgetInTime(installation, signal)
  assert.equal((await tablesThatSay('Qxanswered')).includes('idempotency_key'), false)
  assert.deepEqual(await tablesThatSay('Qxmany'), ['import', 'import_problem'])
  installation.advance(importFilesMs)
  await forgetInTime(installation, signal)

  assert.deepEqual(await tablesThatSay('Qxmany'), [])
  const [left] = await pool.query<{ failed: number; tables: number }>(sql`
    select (progress#>>'{counts,0,failed}')::integer as failed, jsonb_array_length(tables) as tables
    from ${identifier(schema, 'import')} where id = ${draft.id}`)
  assert.deepEqual(left, { failed: 1, tables: 1 })
})
