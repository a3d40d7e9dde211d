import assert from 'node:assert/strict'
import { test } from 'node:test'
import { password, testHouse } from '../../../../test/people.ts'

const { api, admin, join } = await testHouse()
const role = 'salesperson'
const imported = async (values: Record<string, unknown>): Promise<string> =>
  (await admin.post('/records/member', values)).body.record.id
const matchesOf = async (people: { email: string; name?: string }[]) =>
  (await admin.post('/invitations/matches', { people })).body.matches

test('who is called like a member that waits is asked about, and joins as that member or as somebody new', async () => {
  const anna = await imported({ name: 'Anna Snelling' })
  const invitation = { email: 'anna.snelling@north.example', role }

  const asked = await admin.post('/invitations', invitation)
  assert.deepEqual([asked.status, asked.body.error.code], [409, 'members.maybe-waiting'])
  assert.deepEqual(
    asked.body.error.details.map((one: { params: unknown }) => one.params),
    [{ names: 'Anna Snelling', memberId: anna }],
  )

  const other = { ...invitation, email: 'anna.snelling@south.example', memberId: null }
  assert.notEqual((await admin.post('/invitations', other)).body.invitation.memberId, anna)
  const same = await admin.post('/invitations', { ...invitation, memberId: anna })
  assert.deepEqual([same.status, same.body.invitation.memberId], [201, anna])
  const again = await admin.post('/invitations', invitation)
  assert.equal(again.body.invitation.memberId, anna, 'who is invited is known by the address')

  await api.browser().post(`/invitations/${again.body.link.split('/').at(-1)}/acceptance`, { password })
  assert.deepEqual(await matchesOf([{ email: 'anna.snelling@third.example' }]), [
    {
      email: 'anna.snelling@third.example',
      members: [
        {
          id: (await admin.post('/invitations', other)).body.invitation.memberId,
          name: 'anna.snelling',
          email: 'anna.snelling@south.example',
          by: 'name',
        },
      ],
    },
  ])
})

test('a name that comes with the address is asked about as well, and those of one address by name', async () => {
  const wei = await imported({ name: '张伟' })
  const answer = await admin.post('/invitations', { email: 'w@x.example', name: '张伟', role })
  assert.equal(answer.body.error.code, 'members.maybe-waiting')
  assert.deepEqual(await matchesOf([{ email: 'zhangwei@x.example' }, { email: 'nobody@x.example' }]), [
    { email: 'zhangwei@x.example', members: [{ id: wei, name: '张伟', email: null, by: 'name' }] },
  ])

  const [one, two] = [
    await imported({ name: 'Ada', email: 'shared@x.example' }),
    await imported({ name: 'Bea', email: 'shared@x.example' }),
  ]
  const shared = await admin.post('/invitations', { email: 'shared@x.example', role })
  assert.deepEqual(
    shared.body.error.details.map((detail: { params: { memberId: string } }) => detail.params.memberId),
    [one, two],
  )
})

test('neither who has joined, nor who is in the bin, nor somebody of another name is asked about', async () => {
  const { email } = await join(role, { name: 'Joined Already' })
  const gone = await imported({ name: 'Gone Away' })
  await admin.delete(`/records/member/${gone}`)

  const people = ['joined.already@x.example', 'gone.away@x.example', `x${email}`].map((one) => ({
    email: one,
  }))
  assert.deepEqual(await matchesOf(people), [])
})

test('who waits is told to those alone who manage members', async () => {
  const { client } = await join(role)
  assert.equal((await client.post('/invitations/matches', { people: [] })).status, 403)
})
