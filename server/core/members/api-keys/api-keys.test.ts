import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../../test/people.ts'
import { upload } from '../../../../test/upload.ts'
import { sql } from '../../../platform/database/sql.ts'

const { installation, api, admin, join } = await testHouse()

async function keyWith(scopes: string[]) {
  const { body, status } = await admin.post('/api-keys', { name: scopes.join(), scopes })
  assert.equal(status, 201, JSON.stringify(body))
  return api.program(body.key)
}

test('a key is shown once and kept as a hash', async () => {
  const { body } = await admin.post('/api-keys', { name: 'Warehouse' })

  assert.match(body.key, /^kth_[\w-]{43}$/)
  assert.ok(body.key.startsWith(body.apiKey.hint))
  const listed = (await admin.get('/api-keys')).body.apiKeys
  assert.ok(!JSON.stringify(listed).includes(body.key))
  const rows = await installation.pool.query(sql`select * from kith.api_key`)
  assert.ok(!JSON.stringify(rows).includes(body.key))
})

test('a key acts as its member, without a session and without the mark of browsers', async () => {
  const { body } = await admin.post('/api-keys', { name: 'Everything' })
  const program = api.program(body.key)

  const made = await program.post('/records/company', { name: 'Kallavesi Konepaja' })

  assert.equal(made.status, 201)
  assert.equal(made.body.record.createdBy, body.apiKey.memberId)
})

test('a revoked key is refused at once, an expired one from its moment', async () => {
  const revoked = (await admin.post('/api-keys', { name: 'a' })).body
  const inAnHour = new Date(installation.now().getTime() + 60 * 60_000).toISOString()
  const expiring = (await admin.post('/api-keys', { name: 'b', expiresAt: inAnHour })).body
  const programs = [api.program(revoked.key), api.program(expiring.key)]
  const before = await Promise.all(programs.map((one) => one.get('/records/company')))

  await admin.delete(`/api-keys/${revoked.apiKey.id}`)
  installation.advance(61 * 60_000)

  const after = await Promise.all(programs.map((one) => one.get('/records/company')))
  assert.deepEqual(
    before.map((one) => one.status),
    [200, 200],
  )
  for (const answer of after)
    assert.deepEqual([answer.status, answer.body.error.code], [401, 'http.unknown-key'])
})

test('a key with the scope to read changes nothing', async () => {
  const program = await keyWith(['read'])

  assert.equal((await program.get('/records/company')).status, 200)
  assert.equal((await program.post('/records/company', { name: 'x' })).status, 403)
  assert.equal((await program.get('/members')).status, 403)
  assert.equal((await program.patch('/workspace', { name: 'x' })).status, 403)
  assert.equal((await program.post('/api-keys', { name: 'more' })).status, 403)
})

test('an undo, a view, a share, a file or another key needs more than the scope to read', async () => {
  const company = (await admin.post('/records/company', { name: 'Before' })).body.record
  await admin.patch(`/records/company/${company.id}`, { name: 'After' })
  const { events } = (await admin.get(`/records/company/${company.id}/history`)).body
  const own = (await admin.post('/api-keys', { name: 'own' })).body.apiKey
  const reading = await keyWith(['read', 'export'])

  const undone = await reading.post(`/operations/${events[0].operationId}/undo`)
  const others = await Promise.all([
    reading.post('/views', { object: 'company', name: { en: 'x' }, layout: 'table', shared: false }),
    reading.post(`/records/company/${company.id}/shares`, { memberId: own.memberId, level: 'read' }),
    reading.ask('POST', '/files', upload({ 'x.txt': 'x' })),
    reading.post(`/operations/${events[0].operationId}/cancel`),
    (await keyWith(['write'])).delete(`/api-keys/${own.id}`),
  ])

  for (const { status, body } of [undone, ...others])
    assert.deepEqual([status, body.error.code], [403, 'http.scope-missing'])
  assert.match(undone.body.error.message, /“Change records” \(write\)/)
  assert.equal(undone.body.error.params.label.fi, 'Muuttaa tietueita')
  assert.equal((await admin.get(`/records/company/${company.id}`)).body.record.name, 'After')
  const writing = await keyWith(['write'])
  assert.equal((await writing.post(`/operations/${events[0].operationId}/undo`)).status, 200)
})

test('a key with the scope to write reads and writes records and manages nothing', async () => {
  const program = await keyWith(['write'])

  const made = await program.post('/records/company', { name: 'y' })

  assert.equal(made.status, 201)
  assert.equal((await program.get(`/records/company/${made.body.record.id}`)).status, 200)
  assert.equal(
    (await program.post('/invitations', { email: 'z@northquay.example', role: 'readOnly' })).status,
    403,
  )
  assert.equal((await program.post('/records/member', { name: 'z' })).status, 403)
})

test('a download of records needs the scope to export, and comes as an attachment', async () => {
  const [writing, exporting] = [await keyWith(['read', 'write']), await keyWith(['read', 'export'])]

  const refused = await writing.get('/records/company/export')
  const exported = await exporting.get('/records/company/export')

  assert.deepEqual([refused.status, refused.body.error.code], [403, 'http.scope-missing'])
  assert.equal(exported.status, 200)
  assert.match(String(exported.headers['content-disposition']), /^attachment; filename/)
})

test('a narrowed key is told the scope it lacks for a verb, and its role when that is what lacks', async () => {
  const seller = await join('salesperson')
  const { body } = await seller.client.post('/api-keys', { name: 'wide', scopes: ['read', 'manage'] })

  const lacking = await (await keyWith(['read'])).post('/invitations', {})
  const unfit = await api.program(body.key).post('/invitations', {})

  assert.deepEqual([lacking.status, lacking.body.error.code], [403, 'http.scope-missing'])
  assert.equal(lacking.body.error.params.scope, 'manage')
  assert.deepEqual([unfit.status, unfit.body.error.code], [403, 'access.not-permitted'])
})

test('a key makes no key that may more than itself', async () => {
  const program = await keyWith(['read', 'manage'])

  const wider = await program.post('/api-keys', { name: 'wider', scopes: ['write'] })
  const all = await program.post('/api-keys', { name: 'all' })
  const same = await program.post('/api-keys', { name: 'same', scopes: ['read'] })

  assert.deepEqual([wider.status, all.status, same.status], [403, 403, 201])
})

test('a narrowed administrator’s key makes no administrator', async () => {
  const program = await keyWith(['manage'])

  const answer = await program.post('/invitations', { email: 'q@northquay.example', role: 'administrator' })

  assert.equal(answer.body.error.details[0].code, 'members.role-above-own')
})

test('members see and revoke their own keys only', async () => {
  const { client } = await join('salesperson')
  const own = (await client.post('/api-keys', { name: 'mine' })).body.apiKey
  const others = (await admin.post('/api-keys', { name: 'theirs' })).body.apiKey

  const listed = (await client.get('/api-keys')).body.apiKeys

  assert.deepEqual(
    listed.map((one: { id: string }) => one.id),
    [own.id],
  )
  assert.equal((await client.delete(`/api-keys/${others.id}`)).status, 404)
  assert.equal((await client.delete(`/api-keys/${own.id}`)).status, 204)
  assert.equal((await admin.delete(`/api-keys/${others.id}`)).status, 204)
})

test('nobody makes a key that acts as someone else, but for who manages members and may as much', async () => {
  const { client, memberId } = await join('salesperson')
  const adminId = (await admin.get('/session')).body.member.id

  const above = await client.post('/api-keys', { name: 'x', memberId: adminId })
  const below = await admin.post('/api-keys', { name: 'x', memberId })

  assert.deepEqual([above.status, below.status], [403, 201])
  assert.equal((await api.program(below.body.key).get('/session')).body.role.key, 'salesperson')
})

test('when a key was last used is known', async () => {
  const { body } = await admin.post('/api-keys', { name: 'used' })
  await api.program(body.key).get('/records/company')

  const listed = (await admin.get('/api-keys')).body.apiKeys
  const key = listed.find((one: { id: string }) => one.id === body.apiKey.id)

  assert.ok(key.usedAt >= key.createdAt)
})

test('a key that was shown once is not told again to a narrower key or after the role was changed', async () => {
  const role = (permissions: string[]) => ({
    name: 'Keeper',
    defaults: { create: true, read: 'all', update: 'all', delete: 'all' },
    objects: {},
    permissions,
  })
  await admin.post('/roles', { key: 'keeper', ...role(['members.manage']) })
  const { client } = await join('keeper')
  const made = await client.post('/api-keys', { name: 'narrow', scopes: ['read', 'manage'] })
  const narrow = api.program(made.body.key)
  const once = { headers: { 'idempotency-key': 'once' } }
  const all = { name: 'all' }

  const first = await client.post('/api-keys', all, once)
  const again = await client.post('/api-keys', all, once)
  const narrower = await narrow.post('/api-keys', all, once)
  await admin.put('/roles/keeper', role([]))
  const less = await client.post('/api-keys', all, once)

  assert.equal(again.body.key, first.body.key)
  assert.deepEqual([narrower.status, narrower.body.error.code], [403, 'members.scopes-above-own'])
  assert.deepEqual([less.status, less.body.error.code], [409, 'http.idempotency-answer-withheld'])
  for (const { body } of [narrower, less]) assert.ok(!JSON.stringify(body).includes(first.body.key))
})

test('a key that would have expired is refused with its place', async () => {
  const answer = await admin.post('/api-keys', { name: 'x', expiresAt: '2020-01-01T00:00:00Z' })

  assert.deepEqual(answer.body.error.details[0].path, 'expiresAt')
})

test('the list says who made a key, and which keys no longer work and why', async () => {
  const manager = await join('manager')
  const seller = await join('salesperson')
  const gone = await join('salesperson')
  const keyFor = async (memberId: string, more = {}) =>
    (await admin.post('/api-keys', { name: 'Listed', memberId, ...more })).body.apiKey
  const inAnHour = new Date(installation.now().getTime() + 60 * 60_000).toISOString()
  const own = (await manager.client.post('/api-keys', { name: 'Own' })).body.apiKey
  const [fine, short, shut] = [
    await keyFor(seller.memberId),
    await keyFor(seller.memberId, { expiresAt: inAnHour }),
    await keyFor(gone.memberId),
  ]
  const other = await join('administrator')
  const { apiKey: left } = (await other.client.post('/api-keys', { name: 'Left', memberId: seller.memberId }))
    .body
  const lapses = async () => {
    const { apiKeys } = (await admin.get('/api-keys')).body
    return [own, fine, short, shut, left].map(({ id }) => {
      const found = apiKeys.find((one: { id: string }) => one.id === id)
      return found.lapsed
    })
  }
  assert.deepEqual(await lapses(), [null, null, null, null, null])

  await admin.post(`/members/${gone.memberId}/deactivation`)
  await admin.patch(`/members/${other.memberId}`, { role: 'salesperson' })
  installation.advance(61 * 60_000)

  assert.deepEqual(await lapses(), [null, null, 'expired', 'member', 'maker'])
  assert.equal(left.createdBy, other.memberId)
})
