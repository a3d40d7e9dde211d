import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinBy, password, testHouse } from '../../../test/people.ts'

const { api, admin, join } = await testHouse()
const adminId = (await admin.get('/session')).body.member.id

const memberManager = {
  key: 'memberManager',
  name: 'Member manager',
  defaults: { create: true, read: 'all', update: 'own', delete: 'own' },
  objects: {},
  permissions: ['members.manage', 'records.import'],
}
await admin.post('/roles', memberManager)

test('a member who is deactivated is out at once, with sessions and keys, and can be let in again', async () => {
  const { client, memberId, email } = await join('salesperson')
  const program = api.program((await client.post('/api-keys', { name: 'script' })).body.key)
  assert.equal((await program.get('/records/company')).status, 200)

  const done = await admin.post(`/members/${memberId}/deactivation`)
  const out = [(await client.get('/records/company')).status, (await program.get('/records/company')).status]
  const entering = await api.browser().post('/session', { email, password })
  await admin.delete(`/members/${memberId}/deactivation`)
  const back = [(await client.get('/records/company')).status, (await program.get('/records/company')).status]

  assert.equal(done.status, 200)
  assert.equal(done.body.status, 'inactive')
  assert.deepEqual(out, [403, 401])
  assert.equal(entering.body.error.code, 'members.no-workspace')
  assert.deepEqual(back, [200, 200])
})

test('a change of role holds for the next request', async () => {
  const { client, memberId } = await join('salesperson')
  assert.equal((await client.post('/records/company', { name: 'Acme' })).status, 201)

  const changed = await admin.patch(`/members/${memberId}`, { role: 'readOnly' })

  assert.equal(changed.body.role, 'readOnly')
  assert.equal((await client.post('/records/company', { name: 'Acme' })).status, 403)
  assert.equal((await client.get('/session')).body.role.key, 'readOnly')
})

test('the last administrator stays one, whatever way is tried', async () => {
  const demoted = await admin.patch(`/members/${adminId}`, { role: 'manager' })
  const shutOut = await admin.post(`/members/${adminId}/deactivation`)
  const binned = await admin.delete(`/records/member/${adminId}`)

  for (const answer of [demoted, shutOut, binned]) {
    assert.equal(answer.status, 422)
    assert.equal(answer.body.error.details[0].code, 'members.last-administrator')
  }
})

test('two administrators cannot dismiss each other at the same time', async () => {
  const second = await join('administrator')

  const answers = await Promise.all([
    admin.patch(`/members/${second.memberId}`, { role: 'manager' }),
    second.client.patch(`/members/${adminId}`, { role: 'manager' }),
  ])

  assert.ok(answers.some((one) => one.status !== 200))
  const { members } = (await (answers[0]?.status === 200 ? admin : second.client).get('/members')).body
  assert.ok(members.some((one: { role: string }) => one.role === 'administrator'))
  if (answers[1]?.status === 200) await second.client.patch(`/members/${adminId}`, { role: 'administrator' })
})

test('who manages members gives nobody more than they hold themselves', async () => {
  const { client, memberId } = await join('memberManager')
  const other = await join('readOnly')

  const self = await client.patch(`/members/${memberId}`, { role: 'administrator' })
  const another = await client.patch(`/members/${other.memberId}`, { role: 'manager' })
  const invited = await client.post('/invitations', { email: 'x@northquay.example', role: 'administrator' })
  const allowed = await client.patch(`/members/${other.memberId}`, { role: 'memberManager' })

  for (const answer of [self, another, invited]) {
    assert.equal(answer.body.error.details[0].code, 'members.role-above-own', JSON.stringify(answer.body))
  }
  assert.equal(allowed.status, 200)
})

test('role and status are not fields that a record’s editor may write', async () => {
  const { memberId } = await join('salesperson')

  const answer = await admin.patch(`/records/member/${memberId}`, { role: 'administrator' })

  assert.equal(answer.status, 422)
})

test('a salesperson manages nobody', async () => {
  const { client, memberId } = await join('salesperson')

  for (const [method, path, body] of [
    ['GET', '/members', undefined],
    ['PATCH', `/members/${memberId}`, { role: 'administrator' }],
    ['POST', `/members/${adminId}/deactivation`, undefined],
    ['POST', `/members/${adminId}/password-reset`, undefined],
    ['POST', '/invitations', { email: 'y@northquay.example', role: 'readOnly' }],
    ['GET', '/invitations', undefined],
    ['POST', '/records/member', { name: 'Me' }],
  ] as const) {
    const answer = await client.ask(method, path, body && { body })
    assert.equal(answer.status, 403, `${method} ${path}`)
  }
})

test('an administrator hands over a link to set a new password, which works once', async () => {
  const { client, memberId, email } = await join('salesperson')

  const made = await admin.post(`/members/${memberId}/password-reset`)
  const token = made.body.link.split('/').at(-1)
  const reset = await api
    .browser()
    .post(`/password-resets/${token}/password`, { password: 'quite another phrase' })

  assert.deepEqual([made.status, reset.status], [201, 201])
  assert.equal((await client.get('/me')).status, 401)
  assert.equal((await api.browser().post('/session', { email, password })).status, 401)
})

test('nobody gets a reset link for someone who may more, or who also works elsewhere', async () => {
  const { client } = await join('memberManager')
  const elsewhere = await testHouse()
  const shared = await join('salesperson')

  const above = await client.post(`/members/${adminId}/password-reset`)

  assert.equal(above.body.error.code, 'members.role-above-own')
  assert.equal((await elsewhere.admin.post(`/members/${shared.memberId}/password-reset`)).status, 404)
})

test('the list of members says who has joined and how they sign in', async () => {
  const { memberId, email } = await join('salesperson')
  const { record } = (await admin.post('/records/member', { name: 'Never Joined' })).body

  const { members } = (await admin.get('/members?limit=200')).body

  const byId = new Map<string, { signIn: object | null }>(members.map((one: { id: string }) => [one.id, one]))
  const { seenAt, ...signIn } = byId.get(memberId)!.signIn as { seenAt: string }
  assert.deepEqual(signIn, { email, hasSecondFactor: false })
  assert.ok(Date.parse(seenAt) > 0)
  assert.equal(byId.get(record.id)!.signIn, null)
})

test('a team’s manager sees the deals of the teams below, and a moved team changes that at once', async () => {
  const team = async (name: string, parent?: string) =>
    (await admin.post('/records/team', { name, ...(parent && { parent }) })).body.record.id as string
  const [east, south] = [await team('East'), await team('South')]
  const shanghai = await team('Shanghai', east)
  const boss = await joinBy(api, admin, { email: 'boss@northquay.example', role: 'manager', team: east })
  const seller = await joinBy(api, admin, {
    email: 'seller@northquay.example',
    role: 'salesperson',
    team: shanghai,
  })
  const { record } = (await seller.client.post('/records/deal', { name: 'Polyp study' })).body
  const seen = async () => (await boss.client.get(`/records/deal/${record.id}`)).status

  const before = await seen()
  await admin.patch(`/records/team/${shanghai}`, { parent: south })
  const after = await seen()

  assert.deepEqual([before, after], [200, 404])
})

test('who manages members cannot act as, change or shut out somebody who may more', async () => {
  const { client: lead } = await join('memberManager')
  const chief = await join('administrator')
  const email = 'chief-to-be@northquay.example'
  const { invitation } = (await admin.post('/invitations', { email, role: 'administrator' })).body
  const { apiKey } = (await chief.client.post('/api-keys', { name: 'script' })).body

  const answers = [
    await lead.delete(`/api-keys/${apiKey.id}`),
    await lead.post(`/invitations/${invitation.id}/renewal`),
    await lead.post('/invitations', { email, role: 'administrator', memberId: invitation.memberId }),
    await lead.delete(`/invitations/${invitation.id}`),
    await lead.patch(`/members/${chief.memberId}`, { role: 'memberManager' }),
    await lead.post(`/members/${chief.memberId}/deactivation`),
    await lead.delete(`/records/member/${chief.memberId}`),
  ]

  for (const { status, body } of answers) {
    assert.ok(status === 403 || status === 422, JSON.stringify(body))
    const codes = [body.error.code, ...body.error.details.map((one: { code: string }) => one.code)]
    assert.ok(codes.includes('members.role-above-own'), JSON.stringify(body))
  }
  assert.equal((await chief.client.get('/session')).body.role.key, 'administrator')
})
