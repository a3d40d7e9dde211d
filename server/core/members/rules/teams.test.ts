import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../../test/people.ts'

const { admin, join } = await testHouse()

const team = async (name: string, parent: string | null = null): Promise<string> =>
  (await admin.post('/records/team', { name, parent })).body.record.id
const codesOf = (answer: { body: { error: { details: { path: string; code: string }[] } } }) =>
  answer.body.error.details.map((one) => `${one.path} ${one.code}`)

test('a team is never below itself', async () => {
  const sales = await team('Sales')
  const north = await team('North', sales)
  const oulu = await team('Oulu', north)

  const below = await admin.patch(`/records/team/${sales}`, { parent: oulu })
  const itself = await admin.patch(`/records/team/${sales}`, { parent: sales })
  const aside = await admin.patch(`/records/team/${oulu}`, { parent: sales })

  assert.deepEqual([below.status, itself.status, aside.status], [422, 422, 200])
  assert.deepEqual(codesOf(below), ['parent members.team-below-itself'])
})

test('two moves of one batch that would close a circle are refused together', async () => {
  const one = await team('One')
  const two = await team('Two')
  const items = [
    { action: 'update', id: one, values: { parent: two } },
    { action: 'update', id: two, values: { parent: one } },
  ]

  const { results } = (await admin.post('/records/team/batch', { items })).body

  assert.deepEqual(
    results.map((result: { status: string }) => result.status),
    ['failed', 'failed'],
  )
})

test('a team with members or teams stays; an empty one goes', async () => {
  const south = await team('South')
  const turku = await team('Turku', south)
  const { memberId } = await join('salesperson', { team: turku })

  const above = await admin.delete(`/records/team/${south}`)
  const held = await admin.delete(`/records/team/${turku}`)
  await admin.patch(`/members/${memberId}`, { team: south })
  const emptied = await admin.delete(`/records/team/${turku}`)

  assert.deepEqual([above.status, held.status, emptied.status], [422, 422, 204])
  assert.equal(held.body.error.details[0].code, 'members.team-in-use')
})

test('who may manage members manages teams, whatever the role says about other records', async () => {
  await admin.post('/roles', {
    key: 'office',
    name: 'Office',
    defaults: { create: false, read: 'all', update: 'none', delete: 'none' },
    objects: {},
    permissions: ['members.manage'],
  })
  const office = await join('office')
  const salesperson = await join('salesperson')

  const made = await office.client.post('/records/team', { name: 'Back office' })
  const { id } = made.body.record
  const renamed = await office.client.patch(`/records/team/${id}`, { name: 'Front office' })
  const byOther = await salesperson.client.patch(`/records/team/${id}`, { name: 'Mine' })
  const gone = await office.client.delete(`/records/team/${id}`)

  assert.deepEqual([made.status, renamed.status, byOther.status, gone.status], [201, 200, 403, 204])
  assert.equal((await office.client.post('/records/company', { name: 'Acme' })).status, 403)
})

test('members are listed by status, role and team', async () => {
  const west = await team('West')
  const { memberId } = await join('manager', { team: west, name: 'Nora Whitfield' })
  const idsBy = async (query: string) =>
    (await admin.get(`/members?${query}`)).body.members.map((one: { id: string }) => one.id)
  await admin.post('/invitations', { email: 'late@northquay.example', role: 'manager', team: west })

  assert.deepEqual(await idsBy(`team=${west}&status=active`), [memberId])
  assert.deepEqual(await idsBy(`role=manager&team=${west}&search=nora`), [memberId])
  assert.equal((await idsBy(`team=${west}`)).length, 2)
  assert.equal((await admin.get('/members?status=gone')).status, 400)
})
