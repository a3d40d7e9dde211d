import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'

const { admin, join } = await testHouse()

const team = async (name: string, parent: string | null = null): Promise<string> =>
  (await admin.post('/records/team', { name, parent })).body.record.id
const north = await team('North')
const oulu = await team('Oulu', north)
const south = await team('South')
const aino = await join('salesperson', { team: oulu, name: 'Aino' })
const noora = await join('manager', { team: north, name: 'Noora' })
const sami = await join('manager', { team: south, name: 'Sami' })
const deal = (await aino.client.post('/records/deal', { name: 'Plant', owner: aino.memberId })).body.record.id
const roles = (await admin.get('/roles')).body.roles
const roleOf = (key: string) => {
  const {
    key: _,
    members: _members,
    administrator: _administrator,
    ...role
  } = roles.find((one: { key: string }) => one.key === key)
  return role
}

test('who sees a record is said with the reason: its owner, roles that see all, teams above the owner', async () => {
  const { viewers } = (await aino.client.get(`/records/deal/${deal}/viewers`)).body

  const said = viewers.map(
    (one: { why: string; role: string | null; level: string; people: { name: string }[] }) => [
      one.why,
      one.role,
      one.level,
      one.people.map((person) => person.name).join(),
    ],
  )
  assert.deepEqual(said, [
    ['owner', null, 'update', 'Aino'],
    ['role', 'Administrator', 'update', 'Lin Xiaowen'],
    ['team', 'Manager', 'update', 'Noora'],
  ])
  // And it is so.
  assert.equal((await noora.client.get(`/records/deal/${deal}`)).status, 200)
  assert.equal((await sami.client.get(`/records/deal/${deal}`)).status, 404)
})

const readsDeals = (more: object) => ({ create: false, read: 'all', update: 'none', delete: 'none', ...more })
const looker = async (key: string, objects: object) => {
  const role = { key, name: key, defaults: readsDeals({}), permissions: [], objects }
  assert.equal((await admin.post('/roles', role)).status, 201)
  const { client } = await join(key)
  return (await client.get(`/records/deal/${deal}/viewers`)).body.viewers as {
    why: string
    count: number
    people: unknown[]
  }[]
}

test('to whom the owner is hidden, neither the owner is told nor who sees it with their team', async () => {
  const viewers = await looker('ownerless', { deal: readsDeals({ fields: { 'deal.owner': 'hidden' } }) })

  assert.ok(viewers.length > 0)
  assert.deepEqual([...new Set(viewers.map(({ why }) => why))], ['role'])
  assert.doesNotMatch(JSON.stringify(viewers), /Aino|Noora/)
})

test('who sees no members is told how many see it, and no names', async () => {
  const viewers = await looker('nameless', { member: readsDeals({ read: 'none' }) })

  assert.deepEqual([...new Set(viewers.map(({ why }) => why))].toSorted(), ['owner', 'role', 'team'])
  assert.ok(viewers.every(({ count, people }) => count > 0 && people.length === 0))
})

test('who does not see a record is not told who does', async () => {
  assert.equal((await sami.client.get(`/records/deal/${deal}/viewers`)).status, 404)
})

test('a role is previewed as a member would hold it, and nothing is saved', async () => {
  const role = {
    ...roleOf('salesperson'),
    objects: {},
    defaults: { ...roleOf('readOnly').defaults, read: 'own' },
  }
  const seenBy = async (body: object, memberId: string) => {
    const answer = await admin.post('/roles/preview', { role: body, memberId })
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    const deals = answer.body.objects.find((one: { objectId: string }) => one.objectId === 'deal')
    return [deals.seen.value, deals.all.value]
  }

  assert.deepEqual(await seenBy(role, aino.memberId), [1, 1])
  assert.deepEqual(await seenBy(role, sami.memberId), [0, 1])
  assert.deepEqual(
    await seenBy({ ...role, defaults: { ...role.defaults, read: 'all' } }, sami.memberId),
    [1, 1],
  )
  assert.equal((await sami.client.get(`/records/deal/${deal}`)).status, 404)
})

test('a preview is no way to look beyond one’s own role', async () => {
  await admin.post('/roles', {
    key: 'office',
    name: 'Office',
    defaults: { create: false, read: 'own', update: 'none', delete: 'none' },
    objects: {},
    permissions: ['members.manage'],
  })
  const office = await join('office')

  const answer = await office.client.post('/roles/preview', {
    role: roleOf('readOnly'),
    memberId: office.memberId,
  })
  const bySales = await aino.client.post('/roles/preview', {
    role: roleOf('readOnly'),
    memberId: aino.memberId,
  })

  assert.deepEqual([answer.status, answer.body.error.code], [403, 'access.above-own'])
  assert.equal(bySales.status, 403)
})
