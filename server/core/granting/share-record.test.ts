import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinBy, testHouse } from '../../../test/people.ts'

const { api, admin, join } = await testHouse()

async function dealOf(client: { post: typeof admin.post }) {
  const { status, body } = await client.post('/records/deal', { name: 'Three plants' })
  assert.equal(status, 201, JSON.stringify(body))
  return body.record.id as string
}

test('a shared record is seen, one shared for change is changed, and one no longer shared is gone', async () => {
  const [owner, other] = [await join('salesperson'), await join('salesperson')]
  const deal = await dealOf(owner.client)
  const path = `/records/deal/${deal}`
  const see = async () => (await other.client.get(path)).status
  const change = async () => (await other.client.patch(path, { name: 'Four plants' })).status
  const share = (level: string) => owner.client.post(`${path}/shares`, { memberId: other.memberId, level })

  const before = [await see(), await change()]
  await share('read')
  const reading = [await see(), await change()]
  const shared = await share('update')
  const changing = [await see(), await change()]
  await owner.client.delete(`${path}/shares/${shared.body.id}`)
  const after = [await see(), await change()]

  assert.deepEqual(
    { before, reading, changing, after },
    {
      before: [404, 404],
      reading: [200, 403],
      changing: [200, 200],
      after: [404, 404],
    },
  )
})

test('no share lets anybody delete, whatever they may do with what is their own', async () => {
  const defaults = { create: true, read: 'own', update: 'own', delete: 'own' }
  const role = { key: 'ownAll', name: 'Own', defaults, objects: {}, permissions: [] }
  assert.equal((await admin.post('/roles', role)).status, 201)
  const [owner, other] = [await join('ownAll'), await join('ownAll')]
  const path = `/records/deal/${await dealOf(owner.client)}`
  const shared = await admin.post(`${path}/shares`, { memberId: other.memberId, level: 'update' })

  const one = await other.client.delete(path)
  const ids = [path.split('/').at(-1)]
  const many = await other.client.post('/records/deal/bulk', { action: 'delete', ids })

  assert.equal(shared.status, 201, JSON.stringify(shared.body))
  assert.deepEqual([one.status, one.body.error.code], [403, 'records.forbidden'])
  assert.deepEqual([many.body.done, many.body.failed], [0, 1])
  assert.equal((await owner.client.delete(path)).status, 204)
})

test('one shared deal lays open what is written about it and nothing about others', async () => {
  const [owner, other] = [await join('salesperson'), await join('salesperson')]
  const noted = async (word: string) => {
    const deal = await dealOf(owner.client)
    const note = { body: `<p>${word}</p>`, about: [{ object: 'deal', id: deal }] }
    assert.equal((await owner.client.post('/records/note', note)).status, 201)
    return deal
  }
  const shared = await noted('Overt')
  await noted('Covert')
  await owner.client.post(`/records/deal/${shared}/shares`, { memberId: other.memberId, level: 'read' })

  const notes = (await other.client.get('/records/note')).body.records

  assert.deepEqual(
    notes.map((one: { body: string }) => one.body),
    ['<p>Overt</p>'],
  )
})

test('sharing again with the same member replaces the level', async () => {
  const [owner, other] = [await join('salesperson'), await join('salesperson')]
  const deal = await dealOf(owner.client)
  const shares = `/records/deal/${deal}/shares`
  for (const level of ['read', 'update', 'read'])
    await owner.client.post(shares, { memberId: other.memberId, level })

  const listed = (await owner.client.get(shares)).body.shares

  assert.deepEqual(
    listed.map((one: { memberId: string; level: string }) => [one.memberId, one.level]),
    [[other.memberId, 'read']],
  )
})

test('what is shared with a team is seen in the teams below, not beside', async () => {
  const team = async (name: string, parent?: string) =>
    (await admin.post('/records/team', { name, ...(parent && { parent }) })).body.record.id as string
  const north = await team('North')
  const [helsinki, boston] = [await team('Helsinki', north), await team('Boston')]
  const inside = await joinBy(api, admin, { email: 'in@n.example', role: 'salesperson', team: helsinki })
  const beside = await joinBy(api, admin, { email: 'out@n.example', role: 'salesperson', team: boston })
  const owner = await join('salesperson')
  const deal = await dealOf(owner.client)

  await owner.client.post(`/records/deal/${deal}/shares`, { teamId: north, level: 'read' })

  assert.equal((await inside.client.get(`/records/deal/${deal}`)).status, 200)
  assert.equal((await beside.client.get(`/records/deal/${deal}`)).status, 404)
  assert.equal((await inside.client.get('/records/deal')).body.records.length, 1)
})

test('only who may change a record shares it, and for others it does not exist', async () => {
  const [owner, reader, stranger] = [
    await join('salesperson'),
    await join('salesperson'),
    await join('salesperson'),
  ]
  const deal = await dealOf(owner.client)
  const shares = `/records/deal/${deal}/shares`
  await owner.client.post(shares, { memberId: reader.memberId, level: 'read' })
  const wanted = { memberId: stranger.memberId, level: 'update' }

  assert.equal((await reader.client.post(shares, wanted)).body.error.code, 'access.not-yours-to-share')
  assert.equal((await stranger.client.post(shares, wanted)).status, 404)
  assert.equal((await stranger.client.get(shares)).status, 404)
})

test('a share with nobody is refused with its place', async () => {
  const owner = await join('salesperson')
  const shares = `/records/deal/${await dealOf(owner.client)}/shares`
  const nobody = '01900000-0000-7000-8000-00000000dead'

  const member = await owner.client.post(shares, { memberId: nobody, level: 'read' })
  const team = await owner.client.post(shares, { teamId: nobody, level: 'read' })
  const both = await owner.client.post(shares, { teamId: nobody, memberId: nobody, level: 'read' })

  assert.deepEqual(
    [member, team].map((one) => one.body.error.details[0].path),
    ['memberId', 'teamId'],
  )
  assert.equal(both.status, 422)
})

test('a record is not shared with a member or a team in the bin', async () => {
  const owner = await join('salesperson')
  const path = `/records/deal/${await dealOf(owner.client)}`
  for (const object of ['member', 'team']) {
    const { id } = (await admin.post(`/records/${object}`, { name: `A ${object}` })).body.record
    assert.equal((await admin.delete(`/records/${object}/${id}`)).status, 204)

    const { status, body } = await owner.client.post(`${path}/shares`, { [`${object}Id`]: id, level: 'read' })

    assert.deepEqual([status, body.error?.code], [422, 'access.unknown-share'], object)
  }
})
