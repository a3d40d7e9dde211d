import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Client } from '../api.ts'
import { testHouse } from '../people.ts'
import { made } from './two-workspaces.ts'

const house = await testHouse()
const { admin } = house

const seen = { create: false, read: 'all', update: 'none', delete: 'none' }
const lead = {
  key: 'lead',
  name: 'Leads a team and manages its members',
  defaults: { create: true, read: 'team', update: 'team', delete: 'none' },
  objects: { member: seen, team: seen },
  permissions: ['members.manage', 'records.import', 'operations.undo'],
}
await made(admin.post('/roles', lead))
await made(
  admin.post('/roles', {
    ...lead,
    key: 'own',
    name: 'Sees own records',
    defaults: { create: true, read: 'own', update: 'own', delete: 'none' },
    permissions: [],
  }),
)
const team = async (name: string, parent: string | null = null): Promise<string> =>
  (await made(admin.post('/records/team', { name, parent }))).record.id
const top = await team('Top')
const north = await team('North', top)
const oulu = await team('Oulu', north)
const south = await team('South', top)

const actor = await house.join('lead', { team: north })
const inOulu = await house.join('own', { team: oulu })
const inSouth = await house.join('own', { team: south })
const southern = await house.join('lead', { team: south })
const dealOf = async (client: Client) =>
  (await made(client.post('/records/deal', { name: 'Plant' }))).record.id as string
const near = await dealOf(inOulu.client)
const far = await dealOf(inSouth.client)
const sees = async (client: Client, deal: string) =>
  (await client.get(`/records/deal/${deal}`)).status === 200

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
function codesOf({ status, body }: { status: number; body: any }): string[] {
  const { code, details } = body?.error ?? body?.results?.[0]?.error ?? { code: `${status}`, details: [] }
  return [code, ...(details ?? []).map((one: { code: string }) => one.code)]
}
function refusedWith(code: string, answer: { status: number; body: unknown }) {
  assert.ok(codesOf(answer).includes(code), `${code}: ${answer.status} ${JSON.stringify(answer.body)}`)
}

describe('who manages members and sees by team', () => {
  test('sees what those in the team and below own, and nothing beside', async () => {
    assert.deepEqual([await sees(actor.client, near), await sees(actor.client, far)], [true, false])
  })

  test('does not move into a team above or beside, whichever way it is written', async () => {
    const { client, memberId } = actor
    const batch = (to: string | null) => ({
      items: [{ action: 'update', id: memberId, values: { team: to } }],
    })
    for (const to of [top, south]) {
      refusedWith('members.widens-own-sight', await client.patch(`/members/${memberId}`, { team: to }))
      refusedWith('members.widens-own-sight', await client.patch(`/records/member/${memberId}`, { team: to }))
      refusedWith('members.widens-own-sight', await client.post('/records/member/batch', batch(to)))
    }
    assert.equal(await sees(client, far), false)
  })

  test('does not put a team, or somebody of another team, below their own', async () => {
    refusedWith(
      'members.widens-own-sight',
      await actor.client.patch(`/records/team/${south}`, { parent: north }),
    )
    refusedWith(
      'members.widens-own-sight',
      await actor.client.patch(`/records/team/${south}`, { parent: oulu }),
    )
    refusedWith(
      'members.widens-own-sight',
      await actor.client.patch(`/members/${inSouth.memberId}`, { team: oulu }),
    )
    assert.equal(await sees(actor.client, far), false)
  })

  test('does not put their own team where other teams’ shares reach it', async () => {
    const shares = `/records/deal/${far}/shares`
    const { id } = await made(admin.post(shares, { teamId: south, level: 'read' }))

    const answer = await actor.client.patch(`/records/team/${north}`, { parent: south })

    refusedWith('members.widens-own-sight', answer)
    assert.equal(await sees(actor.client, far), false)
    await made(admin.delete(`${shares}/${id}`), 204)
  })

  test('does not undo what took sight away', async () => {
    const taken = await house.join('lead', { team: top })
    const answer = await made(
      admin.post('/records/member/batch', {
        items: [{ action: 'update', id: taken.memberId, values: { team: oulu } }],
      }),
      200,
    )

    await taken.client.post(`/operations/${answer.operationId}/undo`)

    assert.equal(await sees(taken.client, far), false)
  })

  test('gives nobody a team in which they would see more, nor a role that reaches there', async () => {
    const invite = (more: object) =>
      actor.client.post('/invitations', { email: 'puppet@northquay.example', ...more })
    for (const elsewhere of [top, south])
      refusedWith('members.team-above-own', await invite({ role: 'lead', team: elsewhere }))
    const puppet = await house.join('own', { team: south })
    const { key, ...role } = lead

    refusedWith(
      'members.team-above-own',
      await actor.client.patch(`/members/${puppet.memberId}`, { role: 'lead' }),
    )
    const { key: _, ...own } = { ...role, name: 'Wider', permissions: [], key }
    refusedWith('access.reaches-other-teams', await actor.client.put('/roles/own', own))
    assert.equal(await sees(puppet.client, far), false)
  })

  test('has nobody else see what they do not: by a team of theirs set apart, or people moved there', async () => {
    const { client } = actor
    const apart = (await made(client.post('/records/team', { name: 'Apart', parent: north }))).record.id
    const puppet = { email: 'apart@northquay.example', role: 'lead', team: apart }
    await made(client.post('/invitations', puppet))
    await made(client.patch(`/records/team/${apart}`, { parent: null }), 200)

    refusedWith('members.beyond-own-sight', await client.patch(`/records/team/${south}`, { parent: apart }))
    refusedWith('members.beyond-own-sight', await client.patch(`/records/team/${oulu}`, { parent: apart }))
    refusedWith(
      'members.beyond-own-sight',
      await client.patch(`/members/${inSouth.memberId}`, { team: apart }),
    )
    await made(client.patch(`/members/${inOulu.memberId}`, { team: null }), 200)
    await made(admin.patch(`/members/${inOulu.memberId}`, { team: oulu }), 200)
  })

  test('does not act as somebody who sees what they do not', async () => {
    const { client } = actor
    for (const { memberId } of [inSouth, southern]) {
      refusedWith('members.key-above-own', await client.post('/api-keys', { name: 'k', memberId }))
      refusedWith('members.role-above-own', await client.post(`/members/${memberId}/password-reset`))
      const { roles } = await made(admin.get('/roles'), 200)
      const { key: _, members: _members, ...own } = roles.find((one: { key: string }) => one.key === 'own')
      refusedWith('access.above-own', await client.post('/roles/preview', { role: own, memberId }))
    }
    await made(client.post(`/members/${southern.memberId}/deactivation`), 200)
    refusedWith('members.role-above-own', await client.post(`/members/${southern.memberId}/password-reset`))
    const { memberId } = inOulu
    await made(client.post('/api-keys', { name: 'k', memberId }))
    await made(admin.post(`/records/deal/${far}/shares`, { memberId, level: 'read' }))
    refusedWith('members.key-above-own', await client.post('/api-keys', { name: 'k', memberId }))
  })

  test('joins as no member who owns records they do not see', async () => {
    const { record } = await made(admin.post('/records/member', { name: 'Came with an import', team: south }))
    await made(admin.patch(`/members/${record.id}`, { role: 'own' }), 200)
    const invitation = {
      email: 'mine@northquay.example',
      role: 'own',
      team: south,
      memberId: record.id,
    }
    await made(actor.client.post('/invitations', { ...invitation, email: 'new@northquay.example' }))
    await made(admin.post('/records/deal', { name: 'Imported', owner: record.id }))

    refusedWith('members.role-above-own', await actor.client.post('/invitations', invitation))
  })

  test('still manages the teams and people of their own', async () => {
    const { client } = actor
    const kemi = (await made(client.post('/records/team', { name: 'Kemi', parent: north }))).record.id
    const joined = await made(
      client.post('/invitations', { email: 'kemi@northquay.example', role: 'lead', team: kemi }),
    )
    await made(client.post(`/invitations/${joined.invitation.id}/renewal`))
    await made(client.patch(`/members/${inOulu.memberId}`, { team: kemi }), 200)
    await made(client.patch(`/records/team/${kemi}`, { parent: oulu }), 200)
    await made(client.post(`/members/${joined.invitation.memberId}/deactivation`), 200)
    await made(client.ask('DELETE', `/members/${joined.invitation.memberId}/deactivation`), 200)
  })
})

test('who sees everyone’s records changes teams freely, their own too', async () => {
  await made(
    admin.post('/roles', {
      ...lead,
      key: 'all',
      name: 'All',
      defaults: { create: true, read: 'all', update: 'all', delete: 'all' },
    }),
  )
  const { client, memberId } = await house.join('all', { team: oulu })

  await made(client.patch(`/members/${memberId}`, { team: top }), 200)
  await made(client.patch(`/records/team/${oulu}`, { parent: south }), 200)
  await made(client.post('/api-keys', { name: 'k', memberId: southern.memberId }))
})
