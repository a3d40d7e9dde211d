import assert from 'node:assert/strict'
import { test } from 'node:test'
import { password, testHouse } from '../../../../test/people.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'

const { installation, api, admin, join } = await testHouse()
const seller = await join('salesperson', { email: 'aino@northquay.example', name: 'Aino' })
const role = (await admin.get('/roles')).body.roles.find((one: { key: string }) => one.key === 'salesperson')
const dealId = (await admin.get('/objects')).body.objects.find(
  (one: { name: string }) => one.name === 'deal',
).id
const narrow = {
  name: 'Own deals only',
  defaults: role.defaults,
  objects: { ...role.objects, [dealId]: { create: true, read: 'own', update: 'own', delete: 'none' } },
  permissions: [],
}
assert.equal((await admin.post('/roles', { key: 'narrow', ...narrow })).status, 201)
const mine = await admin.post('/records/deal', { name: 'Of the administrator' })
const hers = await seller.client.post('/records/deal', { name: 'Of Aino' })
assert.deepEqual([mine.status, hers.status], [201, 201])

const titles = async (client = admin) =>
  (await client.get('/records/deal')).body.records.map((one: { title: string }) => one.title).toSorted()
const seeAs = (body: object, client = admin) => client.post('/session/seeing-as', body)

test('an administrator sees what a member of a role would see, by the records of whom they name', async () => {
  const begun = await seeAs({ role: 'narrow', memberId: seller.memberId })
  const seen = await titles()
  const menus = await admin.get('/session')
  const settings = await admin.get('/roles')
  const ended = await admin.delete('/session/seeing-as')

  assert.equal(begun.status, 201, JSON.stringify(begun.body))
  assert.deepEqual(begun.body.seesAs, {
    role: 'narrow',
    roleName: 'Own deals only',
    memberId: seller.memberId,
    memberName: 'Aino',
    isOver: false,
  })
  assert.deepEqual(seen, ['Of Aino'])
  assert.deepEqual([menus.body.role.key, menus.body.member.name], ['narrow', 'Lin Xiaowen'])
  assert.equal(settings.status, 403)
  assert.equal(ended.body.seesAs, null)
  assert.deepEqual(await titles(), ['Of Aino', 'Of the administrator'])
})

test('without a member one’s own records count as own', async () => {
  await seeAs({ role: 'narrow' })
  const seen = await titles()
  await admin.delete('/session/seeing-as')

  assert.deepEqual(seen, ['Of the administrator'])
})

test('nothing can be changed while looking, not even what the role allows or one’s own account', async () => {
  await seeAs({ role: 'salesperson', memberId: seller.memberId })
  const id = hers.body.record.id
  const refused = [
    await admin.post('/records/deal', { name: 'x' }),
    await admin.patch(`/records/deal/${id}`, { name: 'x' }),
    await admin.delete(`/records/deal/${id}`),
    await admin.post('/records/deal/batch', { items: [{ action: 'create', values: { name: 'x' } }] }),
    await admin.patch('/me', { name: 'x' }),
    await admin.put('/me/password', { currentPassword: password, newPassword: 'another long phrase' }),
    await admin.delete('/me/sessions'),
    await seeAs({ role: 'administrator' }),
    await admin.get('/records/deal/export'),
  ].map(({ status, body }) => [status, body.error.code])
  const asked = await admin.post('/records/deal/query', { limit: 5 })
  await admin.delete('/session/seeing-as')

  const ofExport = [403, 'access.not-permitted']
  assert.deepEqual(refused, [...Array(8).fill([403, 'http.seeing-as']), ofExport])
  assert.equal(asked.status, 200)
  const headers = { 'if-match': String(hers.headers.etag) }
  const after = await admin.patch(`/records/deal/${id}`, { name: 'Of Aino' }, { headers })
  assert.equal(after.status, 200, JSON.stringify([after.body, headers]))
})

test('who sees as another may read the audit log with their role, and takes no file of it away', async () => {
  const reader = { ...narrow, name: 'Auditor', permissions: ['audit.read', 'records.export'] }
  assert.equal((await admin.post('/roles', { key: 'auditor', ...reader })).status, 201)
  await seeAs({ role: 'auditor' })
  const read = await admin.get('/audit-log')
  const taken = [await admin.get('/audit-log/export'), await admin.get('/records/deal/export')]
  await admin.delete('/session/seeing-as')

  assert.equal(read.status, 200)
  assert.deepEqual(
    taken.map(({ status, body }) => [status, body.error?.code]),
    [
      [403, 'http.seeing-as'],
      [403, 'http.seeing-as'],
    ],
  )
  const { events } = (await admin.get('/audit-log?area=exports')).body
  assert.deepEqual(events, [])
  assert.equal((await admin.get('/audit-log/export')).status, 200)
})

test('nobody looks through a role or a member that sees more, or without managing members', async () => {
  const all = { create: false, read: 'all', update: 'none', delete: 'none' }
  const own = { create: false, read: 'own', update: 'none', delete: 'none' }
  const limited = { name: 'Clerk', defaults: own, objects: {}, permissions: ['members.manage'] }
  await admin.post('/roles', { key: 'clerk', ...limited })
  await admin.post('/roles', { key: 'wide', ...limited, defaults: all })
  const clerk = await join('clerk')

  const answers = [
    await seeAs({ role: 'wide' }, clerk.client),
    await seeAs({ role: 'clerk', memberId: seller.memberId }, clerk.client),
    await seeAs({ role: 'nobodys' }),
    await seeAs({ role: 'readOnly' }, seller.client),
    await seeAs({ role: 'clerk' }, clerk.client),
  ]

  assert.deepEqual(
    answers.map(({ status, body }) => [status, body.error?.code]),
    [
      [403, 'access.sees-more'],
      [403, 'access.sees-more'],
      [404, 'access.role-not-found'],
      [403, 'access.not-permitted'],
      [201, undefined],
    ],
  )
})

test('it is told who looked as whom, and an API key cannot look', async () => {
  const { body } = await admin.post('/api-keys', { name: 'Program' })
  const program = api.program(body.key)

  const answer = await seeAs({ role: 'readOnly' }, program)
  const workspace = (await installation.pool.rows(sql`select key from kith.workspace`))[0]?.[0]
  const told = await installation.pool.rows(sql`
    select distinct kind from ${identifier(`ws_${workspace}`, 'event')} where kind like 'access.seeing-as%' order by kind`)

  assert.equal(answer.body.error.code, 'members.session-needed')
  assert.deepEqual(told.flat(), ['access.seeing-as-begun', 'access.seeing-as-ended'])
})

test('a role that is taken away meanwhile leaves one’s own sight, and still no change', async () => {
  await admin.post('/roles', { key: 'passing', ...narrow })
  const other = api.browser()
  await other.post('/session', { email: 'lin@northquay.example', password })
  await seeAs({ role: 'passing', memberId: seller.memberId }, other)
  await admin.delete('/roles/passing')

  const seen = await titles(other)
  const refused = await other.post('/records/deal', { name: 'x' })
  const { body } = await other.get('/session')

  assert.deepEqual(seen, ['Of Aino', 'Of the administrator'])
  assert.deepEqual([body.role.key, body.seesAs.isOver], ['administrator', true])
  assert.equal(refused.body.error.code, 'http.seeing-as')
})
