import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'

const { admin, join } = await testHouse()
const own = { create: true, read: 'own', update: 'own', delete: 'none' }
const dealId = (await admin.get('/objects')).body.objects.find(
  (one: { name: string }) => one.name === 'deal',
).id
const seesAll = { create: false, read: 'all', update: 'none', delete: 'none' }
const narrow = {
  key: 'narrow',
  name: 'Narrow',
  defaults: seesAll,
  objects: { [dealId]: own },
  permissions: [],
}
assert.equal((await admin.post('/roles', narrow)).status, 201)
const aino = await join('narrow', { name: 'Aino' })
const wei = await join('narrow', { name: 'Wei' })
const made = await aino.client.post('/records/deal', { name: 'Pumps' })
const deal = made.body.record.id
const why = async (memberId: string, client = admin) =>
  (await client.get(`/records/deal/${deal}/viewers/${memberId}`)).body

test('who owns a record sees it and may change it, because they own it', async () => {
  const { sees, changes, isOwner, scope, role } = await why(aino.memberId)

  assert.deepEqual(
    { sees, changes, isOwner, scope, role },
    {
      sees: true,
      changes: true,
      isOwner: true,
      scope: 'own',
      role: 'Narrow',
    },
  )
})

test('who does not see it is told as not seeing it, until it is shared with them', async () => {
  const before = await why(wei.memberId)
  await admin.post(`/records/deal/${deal}/shares`, { memberId: wei.memberId, level: 'read' })
  const after = await why(wei.memberId)

  assert.deepEqual([before.sees, before.shares], [false, []])
  assert.deepEqual([after.sees, after.changes], [true, false])
  assert.deepEqual(after.shares, [{ teamId: null, level: 'read' }])
})

test('somebody without access sees nothing, whatever their role says', async () => {
  const gone = await join('administrator', { name: 'Gone' })
  await admin.post(`/members/${gone.memberId}/deactivation`)

  const { sees, hasAccess } = await why(gone.memberId)

  assert.deepEqual([sees, hasAccess], [false, false])
})

test('who does not see the record is told nothing of who does', async () => {
  const other = await join('narrow', { name: 'Other' })

  const answer = await other.client.get(`/records/deal/${deal}/viewers/${aino.memberId}`)

  assert.equal(answer.status, 404)
})
