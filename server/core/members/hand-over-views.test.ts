import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Notification } from '../../../shared/core/notifications.ts'
import { testHouse } from '../../../test/people.ts'

const { admin, join } = await testHouse()
const adminId: string = (await admin.get('/session')).body.member.id
const leaver = await join('salesperson', { name: 'Aino' })
const heir = await join('salesperson', { name: 'Wei' })
const view = (name: string) => ({
  object: 'deal',
  name: { en: name },
  layout: 'table',
  columns: [{ field: 'name' }],
})
const make = async (name: string) => {
  const made = await leaver.client.post('/views', { ...view(name), shared: false })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  return made.body.view?.id ?? made.body.id
}
const namesOf = async (client = admin) =>
  (await client.get('/views?object=deal')).body.views.map((one: { name: { en: string } }) => one.name.en)

test('private views of somebody who leaves become another’s, and can be given back', async () => {
  await make('My quarter')
  await make('My stalled')
  const path = `/members/${leaver.memberId}/private-views`
  const before = await admin.get(path)

  const given = await admin.post(`${path}/handover`, { to: heir.memberId })
  const theirs = await namesOf(heir.client)
  const back = await admin.post(`/members/${heir.memberId}/private-views/handover`, {
    to: leaver.memberId,
    ids: given.body.ids.slice(0, 1),
  })

  assert.equal(before.body.count, 2)
  assert.equal(given.body.ids.length, 2)
  assert.ok(theirs.includes('My quarter') && theirs.includes('My stalled'), String(theirs))
  assert.equal(back.body.ids.length, 1)
  assert.equal((await admin.get(path)).body.count, 1)
})

test('a hand-over is told to whose views they were, and stands in the audit log with who, whose, to whom and which', async () => {
  const active = await join('salesperson', { name: 'Siiri' })
  await active.client.post('/views', { ...view('My secret'), shared: false })
  const toldBefore = (await heir.client.get('/notifications')).body

  const given = await admin.post(`/members/${active.memberId}/private-views/handover`, { to: heir.memberId })

  const [event] = (await admin.get('/audit-log?area=members')).body.events
  assert.equal(event.kind, 'members.views-handed-over')
  assert.equal(event.actorId, adminId)
  assert.deepEqual(event.payload, {
    memberId: active.memberId,
    heirId: heir.memberId,
    viewIds: given.body.ids,
    names: [{ en: 'My secret' }],
  })
  const { notifications } = (await active.client.get('/notifications')).body
  assert.deepEqual(
    notifications.map(({ kind, actorId, count, params }: Notification) => [kind, actorId, count, params]),
    [['members.views-handed-over', adminId, 1, { names: [{ en: 'My secret' }] }]],
  )
  assert.deepEqual((await heir.client.get('/notifications')).body, toldBefore)
})

test('nothing is told where there was nothing to hand over', async () => {
  const empty = await join('salesperson', { name: 'Eeva' })
  await admin.post(`/members/${empty.memberId}/private-views/handover`, { to: heir.memberId })
  assert.deepEqual((await empty.client.get('/notifications')).body.notifications, [])
})

test('only who manages members hands views over', async () => {
  const path = `/members/${leaver.memberId}/private-views/handover`
  const answer = await heir.client.post(path, { to: heir.memberId })
  assert.equal(answer.status, 403)
})

test('views go to nobody without access, and not back to whoever has them', async () => {
  const path = `/members/${leaver.memberId}/private-views/handover`
  const gone = await join('salesperson', { name: 'Olli' })
  assert.equal((await admin.post(`/members/${gone.memberId}/deactivation`)).status, 200)

  const answers = [
    await admin.post(path, { to: gone.memberId }),
    await admin.post(path, { to: leaver.memberId }),
  ]

  assert.deepEqual(
    answers.map(({ status, body }) => [status, body.error?.code]),
    [
      [409, 'members.no-heir'],
      [409, 'members.no-heir'],
    ],
  )
})

test('nobody gives views to somebody who sees more', async () => {
  const nothing = { create: false, read: 'none', update: 'none', delete: 'none' }
  const usher = {
    key: 'usher',
    name: 'Usher',
    defaults: nothing,
    objects: { member: { ...nothing, read: 'all' } },
    permissions: ['members.manage'],
  }
  assert.equal((await admin.post('/roles', usher)).status, 201)
  const [one, two, three] = [await join('usher'), await join('usher'), await join('usher')]
  const path = `/members/${two.memberId}/private-views/handover`

  const equal = await one.client.post(path, { to: three.memberId })
  const above = await one.client.post(path, { to: heir.memberId })

  assert.equal(equal.status, 200, JSON.stringify(equal.body))
  assert.deepEqual([above.status, above.body.error?.code], [403, 'members.role-above-own'])
})

test('nobody takes the views of somebody who sees more', async () => {
  const limited = { create: false, read: 'own', update: 'none', delete: 'none' }
  const clerk = {
    key: 'clerk',
    name: 'Clerk',
    defaults: limited,
    objects: {},
    permissions: ['members.manage'],
  }
  assert.equal((await admin.post('/roles', clerk)).status, 201)
  const manager = await join('clerk')

  const answer = await manager.client.post(`/members/${leaver.memberId}/private-views/handover`, {
    to: manager.memberId,
  })

  assert.equal(answer.status, 403)
})
