import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../test/imports.ts'
import { upload } from '../../../test/upload.ts'

const { admin, join, run } = await importHouse()
const maker = await join('salesperson')
const made = await admin.post('/roles', {
  key: 'undoer',
  name: 'Undoer',
  defaults: { create: true, read: 'all', update: 'all', delete: 'all' },
  objects: {},
  permissions: ['records.import', 'operations.undo'],
})
assert.equal(made.status, 201, JSON.stringify(made.body))
const manager = await join('undoer')

const csv = 'Name,Industry\nSecretword Oy,Retail\nOther Oy,Nosuchtrade\n'

async function draftOfMaker(): Promise<{ id: string; operationId: string; plan: object }> {
  const { body } = await maker.client.post('/imports', undefined, upload({ 'people.csv': csv }))
  return body
}

const asked = ['', '/values?part=0&column=0', '/problems', '/problems/summary', '/problems.csv']

test('who may undo what others did sees nothing of their files, and changes and starts no draft', async () => {
  const { id, operationId, plan } = await draftOfMaker()
  const { client } = manager

  const answers = [
    ...(await Promise.all(asked.map((path) => client.get(`/imports/${id}${path}`)))),
    await client.put(`/imports/${id}/plan`, plan),
    await client.patch(`/imports/${id}/tables/0`, {}),
    await client.post(`/imports/${id}/dry-run`),
    await client.post(`/imports/${id}/start`),
    await client.post(`/imports/${id}/cancel`),
  ]

  for (const { status, body } of answers)
    assert.deepEqual([status, body.error.code], [404, 'imports.not-found'])
  assert.deepEqual((await client.get('/imports')).body.imports, [])
  assert.equal((await maker.client.get(`/imports/${id}`)).body.status, 'draft')
  assert.equal((await client.get(`/operations/${operationId}`)).status, 404)
})

test('they follow and undo what was started, without its rows', async () => {
  const { id, operationId } = await draftOfMaker()
  const { progress } = await run(id, maker.client)
  const [{ created, failed }] = progress.counts

  const shown = await manager.client.get(`/operations/${operationId}`)
  const hidden = await Promise.all(asked.map((path) => manager.client.get(`/imports/${id}${path}`)))
  const undone = await manager.client.post(`/operations/${operationId}/undo`)

  assert.deepEqual([shown.body.status, shown.body.title, shown.body.mayUndo], ['done', 'people.csv', true])
  assert.deepEqual(
    hidden.map((one) => one.status),
    asked.map(() => 404),
  )
  // A trade nobody knows is refused with its row.
  assert.deepEqual([created, failed], [1, 1])
  assert.deepEqual([undone.status, undone.body.undone], [200, created])
})

test('administrators see what was started and not what is still a draft', async () => {
  const draft = await draftOfMaker()
  const { id } = await run((await draftOfMaker()).id, maker.client)

  assert.equal((await admin.get(`/imports/${draft.id}`)).status, 404)
  assert.equal((await admin.post(`/imports/${draft.id}/start`)).status, 404)
  assert.equal((await admin.get(`/imports/${id}`)).status, 200)
  const listed = (await admin.get('/imports')).body.imports.map((one: { id: string }) => one.id)
  assert.ok(listed.includes(id) && !listed.includes(draft.id))
})

test('an administrator’s narrowed key sees its member’s imports only', async () => {
  const { id } = await run((await draftOfMaker()).id, maker.client)
  const { key } = (await admin.post('/api-keys', { name: 'import', scopes: ['import', 'write'] })).body

  const { status } = await admin.ask('GET', `/imports/${id}`, { headers: { authorization: `Bearer ${key}` } })

  assert.equal(status, 404)
})
