import assert from 'node:assert/strict'
import { test } from 'node:test'
import { password, testHouse } from '../../../../test/people.ts'

const { installation, api, admin, join } = await testHouse()
const tokenOf = (link: string) => link.split('/').at(-1)
let count = 0
const address = () => `guest${++count}@northquay.example`

test('an invitation is mailed in the workspace’s language and its link shown once', async () => {
  const email = address()

  const { status, body } = await admin.post('/invitations', { email, name: 'Aino', role: 'salesperson' })

  assert.equal(status, 201)
  assert.equal(body.mail, 'sent')
  assert.match(body.link, /^https:\/\/kith\.example\/invitations\/[\w-]{43}$/)
  const mail = await installation.mailTo(email, body.link)
  assert.equal(mail.subject, 'Lin Xiaowen invites you to Northquay')
  const listed = (await admin.get('/invitations')).body.invitations
  assert.ok(listed.some((one: { email: string }) => one.email === email))
  assert.ok(!JSON.stringify(listed).includes(tokenOf(body.link)!))
})

test('the link says who invites whom where, to anyone who has it', async () => {
  const email = address()
  const { body } = await admin.post('/invitations', { email, role: 'manager' })

  const preview = await api.browser().get(`/invitations/${tokenOf(body.link)}`)

  const { workspace, ...told } = preview.body
  assert.equal(workspace.length > 0, true)
  assert.deepEqual(told, {
    workspaceName: 'Northquay',
    logo: null,
    accent: 'lagoon',
    email,
    invitedBy: 'Lin Xiaowen',
    name: null,
    hasPassword: false,
  })
})

test('a new person chooses name and password, and is a member with the role', async () => {
  const { body } = await admin.post('/invitations', { email: address(), role: 'readOnly' })
  const browser = api.browser()

  const joined = await browser.post(`/invitations/${tokenOf(body.link)}/acceptance`, {
    name: 'Wu Min',
    password,
    language: 'zh-Hans',
  })

  assert.equal(joined.status, 201)
  assert.equal(joined.body.state, 'signed-in')
  assert.deepEqual(
    [joined.body.member.name, joined.body.member.language, joined.body.role.key],
    ['Wu Min', 'zh-Hans', 'readOnly'],
  )
  const member = (await admin.get(`/records/member/${body.invitation.memberId}`)).body.record
  assert.deepEqual([member.name, member.status, member.role], ['Wu Min', 'active', 'readOnly'])
})

test('the link gives the name somebody was invited by, and that of a member who was imported', async () => {
  const { record } = (await admin.post('/records/member', { name: 'Anna Snelling' })).body
  const invitations = [
    { email: address(), name: 'Li Wei', role: 'manager' },
    { email: address(), role: 'manager', memberId: record.id },
  ]

  const names = []
  for (const invitation of invitations) {
    const { link } = (await admin.post('/invitations', invitation)).body
    names.push((await api.browser().get(`/invitations/${tokenOf(link)}`)).body.name)
  }

  assert.deepEqual(names, ['Li Wei', 'Anna Snelling'])
})

test('a new person keeps the time zone of their browser, unless it is the workspace’s or unknown', async () => {
  const joinedFrom = async (timeZone: string) => {
    const { body } = await admin.post('/invitations', { email: address(), role: 'readOnly' })
    const acceptance = { password, timeZone }
    const joined = await api.browser().post(`/invitations/${tokenOf(body.link)}/acceptance`, acceptance)
    return [joined.status, joined.body.member?.timeZone]
  }

  assert.deepEqual(await joinedFrom('Asia/Shanghai'), [201, 'Asia/Shanghai'])
  assert.deepEqual(await joinedFrom('Europe/Helsinki'), [201, null])
  assert.deepEqual(await joinedFrom('Moon/Tranquility'), [201, null])
})

test('a link joins one person once, also at the same time', async () => {
  const { body } = await admin.post('/invitations', { email: address(), role: 'salesperson' })
  const accept = () => api.browser().post(`/invitations/${tokenOf(body.link)}/acceptance`, { password })

  const answers = await Promise.all([accept(), accept(), accept()])

  assert.equal(answers.filter((one) => one.status === 201).length, 1)
  assert.equal((await accept()).body.error.code, 'members.invitation-gone')
})

test('a weak password leaves the invitation open', async () => {
  const { body } = await admin.post('/invitations', { email: address(), role: 'salesperson' })
  const path = `/invitations/${tokenOf(body.link)}/acceptance`

  const weak = await api.browser().post(path, { password: 'short' })
  const good = await api.browser().post(path, { password })

  assert.deepEqual([weak.body.error.code, good.status], ['members.weak-password', 201])
})

test('a link that was taken back, replaced or is two weeks old leads nowhere', async () => {
  const [revoked, replaced, old] = await Promise.all(
    [1, 2, 3].map(
      async () => (await admin.post('/invitations', { email: address(), role: 'salesperson' })).body,
    ),
  )
  await admin.delete(`/invitations/${revoked.invitation.id}`)
  const renewed = (await admin.post(`/invitations/${replaced.invitation.id}/renewal`)).body
  const fresh = await api.browser().get(`/invitations/${tokenOf(renewed.link)}`)

  installation.advance(14 * 24 * 60 * 60_000 - 60_000)
  await admin.post('/session', { email: 'lin@northquay.example', password })
  installation.advance(2 * 60_000)

  for (const link of [revoked.link, replaced.link, old.link]) {
    assert.equal((await api.browser().get(`/invitations/${tokenOf(link)}`)).status, 404)
  }
  assert.equal(fresh.status, 200)
})

test('whoever is invited twice stays one member', async () => {
  const email = address()
  const first = await admin.post('/invitations', { email, role: 'salesperson' })
  const second = await admin.post('/invitations', { email, role: 'manager' })

  assert.equal(second.body.invitation.memberId, first.body.invitation.memberId)
})

test('a member who was imported and never joined takes over their own record', async () => {
  const { record } = (await admin.post('/records/member', { name: 'Darcel Schlecht' })).body
  const email = address()

  const invited = await admin.post('/invitations', { email, role: 'salesperson', memberId: record.id })
  const joined = await api
    .browser()
    .post(`/invitations/${tokenOf(invited.body.link)}/acceptance`, { password })

  assert.equal(joined.body.member.id, record.id)
  assert.equal(joined.body.member.name, 'Darcel Schlecht')
})

test('a member cannot be invited again', async () => {
  const { email, memberId } = await join('salesperson')

  const byAddress = await admin.post('/invitations', { email, role: 'manager' })
  const byMember = await admin.post('/invitations', { email: address(), role: 'manager', memberId })

  assert.equal(byAddress.body.error.code, 'members.already-member')
  assert.equal(byMember.body.error.code, 'members.already-joined')
})

test('a role that is none is refused with its place', async () => {
  const answer = await admin.post('/invitations', { email: address(), role: 'king' })

  assert.equal(answer.status, 422)
  assert.deepEqual(
    answer.body.error.details.map((one: { path: string; code: string }) => [one.path, one.code]),
    [['role', 'members.unknown-role']],
  )
})

test('without mail the link is what there is', async () => {
  const silent = await testHouse({ mail: null })

  const { body } = await silent.admin.post('/invitations', { email: address(), role: 'salesperson' })

  assert.equal(body.mail, 'off')
  assert.ok(body.link)
})

test('a mail server that refuses is no reason to lose the invitation', async () => {
  const refusing = await testHouse({
    mail: {
      send: async () => {
        throw new Error('554 no')
      },
    },
  })

  const { status, body } = await refusing.admin.post('/invitations', {
    email: address(),
    role: 'salesperson',
  })

  assert.deepEqual([status, body.mail], [201, 'failed'])
})

test('a repeated invitation with the same key gives the same link', async () => {
  const email = address()
  const ask = () =>
    admin.post('/invitations', { email, role: 'salesperson' }, { headers: { 'idempotency-key': 'invite-1' } })

  const [first, second] = [await ask(), await ask()]

  assert.equal(second.body.link, first.body.link)
  assert.equal(second.headers['idempotent-replayed'], 'true')
})

test('whoever was imported and is invited by their address later is the same member', async () => {
  const team = (await admin.post('/records/team', { name: 'East' })).body.record.id
  const values = { name: 'Anna Snelling', email: 'Anna.Snelling@northquay.example', team }
  const imported = (await admin.post('/records/member', values)).body.record.id
  const deal = (await admin.post('/records/deal', { name: 'Hers', owner: imported })).body.record.id
  const invitation = { email: 'anna.snelling@northquay.example', role: 'manager', team: null }

  const { status, body } = await admin.post('/invitations', { ...invitation, name: 'A. S.' })
  const browser = api.browser()
  await browser.post(`/invitations/${tokenOf(body.link)}/acceptance`, { password })

  assert.deepEqual([status, body.invitation.memberId], [201, imported])
  const { record } = (await admin.get(`/records/member/${imported}`)).body
  assert.deepEqual(
    [record.name, record.team, record.role, record.status],
    ['Anna Snelling', team, 'manager', 'active'],
  )
  const me = (await browser.get('/session')).body.member
  assert.equal(me.id, imported)
  assert.equal((await browser.get(`/records/deal/${deal}`)).body.record.owner, imported)
  const again = await admin.post('/invitations', invitation)
  assert.deepEqual([again.status, again.body.error.code], [409, 'members.already-member'])
})

test('neither who has joined nor who is in the bin is claimed by the address in their record', async () => {
  const [ofJoined, ofBinned] = [address(), address()]
  const { client, memberId } = await join('salesperson')
  await admin.patch(`/records/member/${memberId}`, { email: ofJoined })
  const binned = (await admin.post('/records/member', { name: 'Gone', email: ofBinned })).body.record.id
  assert.equal((await admin.delete(`/records/member/${binned}`)).status, 204)

  const invited = []
  for (const email of [ofJoined, ofBinned])
    invited.push((await admin.post('/invitations', { email, role: 'readOnly' })).body.invitation.memberId)

  assert.ok(invited.every((id) => typeof id === 'string' && id !== memberId && id !== binned))
  assert.equal((await client.get('/session')).body.member.id, memberId)
  assert.equal((await admin.get(`/records/member/${memberId}`)).body.record.role, 'salesperson')
})

test('nobody is made an imported member who reaches further than whoever invites', async () => {
  await admin.post('/roles', {
    key: 'inviter',
    name: 'Inviter',
    defaults: { create: true, read: 'own', update: 'own', delete: 'none' },
    objects: {},
    permissions: ['members.manage'],
  })
  const { client } = await join('inviter')
  const email = address()
  const imported = (await admin.post('/records/member', { name: 'Rich', email })).body.record.id
  await admin.post('/records/deal', { name: 'Secret', owner: imported })

  const { status, body } = await client.post('/invitations', { email, role: 'inviter' })

  assert.ok(status >= 400 && JSON.stringify(body).includes('members.role-above-own'), JSON.stringify(body))
})

test('a link whose maker sees own records only opens nothing once records are given to whom it is for', async () => {
  await admin.post('/roles', {
    key: 'recruiter',
    name: 'Recruiter',
    defaults: { create: true, read: 'own', update: 'own', delete: 'none' },
    objects: {},
    permissions: ['members.manage'],
  })
  const { client } = await join('recruiter')
  const accept = async (given: boolean) => {
    const { status, body } = await client.post('/invitations', { email: address(), role: 'recruiter' })
    assert.equal(status, 201, JSON.stringify(body))
    const owner = body.invitation.memberId
    if (given) await admin.post('/records/deal', { name: 'Secret', owner })
    const answer = await api.browser().post(`/invitations/${tokenOf(body.link)}/acceptance`, { password })
    return [answer.status, answer.body.error?.code]
  }

  assert.deepEqual(await accept(false), [201, undefined])
  assert.deepEqual(await accept(true), [404, 'members.link-lapsed'])
})
