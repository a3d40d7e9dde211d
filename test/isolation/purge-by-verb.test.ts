import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../people.ts'

const { admin, api, join } = await testHouse()
await admin.post('/roles', {
  key: 'purger',
  name: 'Purger',
  defaults: { create: true, read: 'all', update: 'all', delete: 'all' },
  objects: {},
  permissions: ['records.purge'],
})
const { client: purger } = await join('purger')
const narrow = await admin.post('/api-keys', { name: 'writing', scopes: ['write'] })
const purge = (client: typeof admin, object: string, id: string) =>
  client.post(`/records/${object}/bulk`, { action: 'purge', ids: [id] })

for (const object of ['team', 'member', 'pipeline']) {
  test(`who may not write a ${object} does not remove one for good either`, async () => {
    const { id } = (await admin.post(`/records/${object}`, { name: `A ${object}` })).body.record
    assert.equal((await admin.delete(`/records/${object}/${id}`)).status, 204)

    const answers = [await purge(purger, object, id), await purge(api.program(narrow.body.key), object, id)]
    const byAdmin = await purge(admin, object, id)

    for (const { body } of answers) assert.deepEqual([body.done, body.failed], [0, 1], JSON.stringify(body))
    assert.deepEqual([byAdmin.body.done, byAdmin.body.failed], [1, 0])
  })
}

test('who may purge and delete removes what no verb is named for', async () => {
  const { id } = (await admin.post('/records/company', { name: 'Gone' })).body.record
  await admin.delete(`/records/company/${id}`)

  const { body } = await purge(purger, 'company', id)

  assert.deepEqual([body.done, body.failed], [1, 0])
})
