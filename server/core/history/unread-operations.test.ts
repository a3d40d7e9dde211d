import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'
import { sql } from '../../platform/database/sql.ts'
import { eventsOfOperation } from '../../platform/events/read-events.ts'
import { openContext } from '../workspaces/open-context.ts'
import { visibleEvents } from './visible-events.ts'

const { admin, join, installation, workspaceId } = await testHouse()
const all = { create: true, read: 'all', update: 'all', delete: 'all' }
const none = { create: false, read: 'none', update: 'none', delete: 'none' }
const lead = {
  key: 'lead',
  name: 'Lead',
  defaults: none,
  objects: { deal: all, member: { ...none, read: 'all' } },
  permissions: ['operations.undo'],
}
assert.equal((await admin.post('/roles', lead)).status, 201)
const label = { en: 'Vault' }
const plural = { en: 'Vaults nobody knows of' }
const vault = await admin.post('/objects', { name: 'vault', label, pluralLabel: plural })
assert.equal(vault.status, 201, JSON.stringify(vault.body))
const { client: reader, memberId } = await join('lead')

const changeAll = async (object: string): Promise<string> => {
  const made = await admin.post(`/records/${object}`, { name: 'One' })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const changed = await admin.post(`/records/${object}/bulk`, {
    action: 'update',
    ids: [made.body.record.id],
    values: { name: 'Another' },
  })
  assert.equal(changed.status, 200, JSON.stringify(changed.body))
  return changed.body.id
}
const secret = await changeAll('vault')
const open = await changeAll('deal')

test('what others did with records one may not see is neither listed nor told', async () => {
  const listed = await reader.get('/operations')
  const found = [
    await reader.get(`/operations/${secret}`),
    await reader.get(`/operations/${secret}/problems`),
    await reader.post(`/operations/${secret}/undo`),
    await reader.post(`/operations/${secret}/cancel`),
  ]

  const ids = (listed.body.operations as { id: string }[]).map(({ id }) => id)
  assert.deepEqual([ids.includes(open), ids.includes(secret)], [true, false])
  assert.equal(JSON.stringify(listed.body).includes('nobody knows'), false)
  assert.deepEqual(
    found.map(({ body }) => body.error?.code),
    found.map(() => 'operations.not-found'),
  )
  assert.equal((await admin.get(`/operations/${secret}`)).body.title, plural.en)
  assert.equal((await reader.post(`/operations/${open}/undo`)).status, 200)
})

test('of such an operation not even its end is told', async () => {
  const [row] = await installation.pool.query<{ id: string; key: string; name: string }>(
    sql`select id, key, name from kith.workspace where id = ${workspaceId}`,
  )
  const workspace = { ...row!, schema: `ws_${row!.key}` }
  const ctx = await openContext(installation, workspace, { kind: 'member', memberId, via: 'session' })
  const toldOf = async (id: string) =>
    (await visibleEvents(ctx, await eventsOfOperation(ctx.db, id, { limit: 10 }))).map(({ kind }) => kind)

  assert.deepEqual(await toldOf(secret), [])
  assert.ok((await toldOf(open)).includes('operations.finished'))
})
