import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addMembership } from '../../server/core/members/identities/memberships.ts'
import { sql } from '../../server/platform/database/sql.ts'
import type { Client } from '../api.ts'
import { joinBy, password, testHouse } from '../people.ts'
import { testWorkspace } from '../workspace.ts'

const { admin, api, installation, join } = await testHouse()

const own = { create: false, read: 'own', update: 'none', delete: 'none' }
const team = { create: true, read: 'team', update: 'team', delete: 'none' }
const roleOf = (key: string, defaults: object, permissions: string[]) =>
  admin.post('/roles', { key, name: key, defaults, objects: {}, permissions })
for (const { status, body } of [
  await roleOf('lead', team, ['members.manage']),
  await roleOf('narrow', own, []),
  await roleOf('bare', { ...own, read: 'none' }, []),
])
  assert.equal(status, 201, JSON.stringify(body))
const west = (await admin.post('/records/team', { name: 'West' })).body.record.id
const east = (await admin.post('/records/team', { name: 'East' })).body.record.id

let count = 0
/** A lead, and somebody narrow whom the lead let in. */
async function people() {
  const lead = await join('lead', { team: west })
  const email = `narrow${++count}@northquay.example`
  return { lead, narrow: await joinBy(api, lead.client, { email, role: 'narrow', team: west }) }
}
const promote = async (memberId: string, role = 'administrator') => {
  const { status, body } = await admin.patch(`/members/${memberId}`, { role })
  assert.equal(status, 200, JSON.stringify(body))
}
async function keyFor(maker: Client, memberId?: string): Promise<Client> {
  const { status, body } = await maker.post('/api-keys', { name: 'kept', memberId })
  assert.equal(status, 201, JSON.stringify(body))
  return api.program(body.key)
}
const tokenOf = (link: string) => link.split('/').at(-1)!
async function invite(maker: Client, more: object = {}) {
  const email = `open${++count}@northquay.example`
  const { status, body } = await maker.post('/invitations', { email, role: 'narrow', team: west, ...more })
  assert.equal(status, 201, JSON.stringify(body))
  return { memberId: body.invitation.memberId, id: body.invitation.id, token: tokenOf(body.link) }
}
const accept = (token: string) => api.browser().post(`/invitations/${token}/acceptance`, { password })
async function resetLink(maker: Client, memberId: string): Promise<string> {
  const { status, body } = await maker.post(`/members/${memberId}/password-reset`)
  assert.equal(status, 201, JSON.stringify(body))
  return tokenOf(body.link)
}
const useReset = (token: string) =>
  api.browser().post(`/password-resets/${token}/password`, { password: 'another long enough phrase' })
const outcome = ({ status, body }: { status: number; body: { error?: { code: string } } }) =>
  `${status} ${body?.error?.code ?? ''}`.trim()

const widenings: Record<string, (memberId: string) => Promise<void>> = {
  'becomes administrator': (id) => promote(id),
  'comes into a team beyond the lead’s': async (id) => {
    const { status } = await admin.patch(`/members/${id}`, { role: 'lead', team: east })
    assert.equal(status, 200)
  },
  'is shown a record the lead is not': async (id) => {
    const deal = (await admin.post('/records/deal', { name: 'Far' })).body.record.id
    const { status } = await admin.post(`/records/deal/${deal}/shares`, { memberId: id, level: 'read' })
    assert.equal(status, 201)
  },
}

for (const [what, widen] of Object.entries(widenings)) {
  test(`a key or link that a lead made ends when its member ${what}`, async () => {
    const { lead, narrow } = await people()
    const key = await keyFor(lead.client, narrow.memberId)
    const keyByKey = await keyFor(key)
    const keyOfOneself = await keyFor(narrow.client)
    const link = await resetLink(lead.client, narrow.memberId)
    const open = await invite(lead.client)
    const before = await Promise.all([key, keyByKey].map((one) => one.get('/records/company')))
    await widen(narrow.memberId)
    await widen(open.memberId)

    const answers = [
      await key.patch(`/members/${lead.memberId}`, { role: 'administrator' }),
      await key.get('/session'),
      await keyByKey.get('/records/company'),
      await useReset(link),
      await accept(open.token),
      await api.browser().get(`/invitations/${open.token}`),
      await keyOfOneself.get('/records/company'),
    ].map(outcome)

    assert.deepEqual(before.map(outcome), ['200', '200'])
    assert.deepEqual(answers, [
      '403 members.key-lapsed',
      '403 members.key-lapsed',
      '403 members.key-lapsed',
      '404 members.link-lapsed',
      '404 members.link-lapsed',
      '404 members.link-lapsed',
      '200',
    ])
  })
}

test('what an administrator made for somebody who is promoted goes on', async () => {
  const { narrow } = await people()
  const key = await keyFor(admin, narrow.memberId)
  const link = await resetLink(admin, narrow.memberId)
  const open = await invite(admin)
  await promote(narrow.memberId)
  await promote(open.memberId, 'manager')

  assert.equal((await key.get('/session')).body.role.key, 'administrator')
  assert.deepEqual([await useReset(link), await accept(open.token)].map(outcome), ['201', '201'])
})

test('an administrator’s narrowed key leaves no link that opens more than the key did', async () => {
  const made = await admin.post('/api-keys', { name: 'manage', scopes: ['manage'] })
  const open = await invite(api.program(made.body.key), { role: 'bare', team: null })
  await promote(open.memberId)

  assert.equal(outcome(await accept(open.token)), '404 members.link-lapsed')
})

for (const [what, end] of Object.entries({
  'is deactivated': (id: string) => admin.post(`/members/${id}/deactivation`),
  'manages members no more': (id: string) => admin.patch(`/members/${id}`, { role: 'manager' }),
})) {
  test(`keys and links for others end when their maker ${what}`, async () => {
    const { lead, narrow } = await people()
    const key = await keyFor(lead.client, narrow.memberId)
    const link = await resetLink(lead.client, narrow.memberId)
    const open = await invite(lead.client)
    assert.equal((await end(lead.memberId)).status, 200)

    const answers = [await key.get('/records/company'), await useReset(link), await accept(open.token)]
    const renewed = await admin.post(`/invitations/${open.id}/renewal`)

    assert.deepEqual(answers.map(outcome), [
      '403 members.key-lapsed',
      '404 members.link-lapsed',
      '404 members.link-lapsed',
    ])
    assert.equal(outcome(await accept(tokenOf(renewed.body.link))), '201', JSON.stringify(renewed.body))
  })
}

test('the list of keys says who made each', async () => {
  const { lead, narrow } = await people()
  const { body } = await lead.client.post('/api-keys', { name: 'listed', memberId: narrow.memberId })

  const listed = (await narrow.client.get('/api-keys')).body.apiKeys

  assert.deepEqual(
    listed.map((one: { id: string; createdBy: string }) => [one.id, one.createdBy]),
    [[body.apiKey.id, lead.memberId]],
  )
})

test('a password link that was handed over opens no workspace that the person joined since', async () => {
  const { narrow } = await people()
  const link = await resetLink(admin, narrow.memberId)
  const { ctx } = await testWorkspace({ name: 'Elsewhere' }, installation)
  const [person] = await installation.pool.query<{ id: string }>(
    sql`select identity_id as id from kith.membership where member_id = ${narrow.memberId}`,
  )
  const { workspace, access } = ctx
  await addMembership(installation.pool, {
    identityId: person!.id,
    workspaceId: workspace.id,
    memberId: access.memberId!,
    now: installation.now(),
  })

  assert.equal(outcome(await useReset(link)), '404 members.reset-link-gone')
})
