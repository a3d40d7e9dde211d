import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import { password, testHouse } from '../../../../test/people.ts'

const { api, admin, join } = await testHouse()
const seller = await join('salesperson', { email: 'aino@northquay.example', name: 'Aino' })
const credentials = { email: 'aino@northquay.example', password }
const agent = (userAgent: string) => ({ headers: { 'user-agent': userAgent } })
const firefox = agent('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')
const edge = agent('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/138 Safari/537.36 Edg/138')

const told = async (kind: string): Promise<HistoryEvent[]> => {
  const { body } = await admin.get('/audit-log?area=signIns&limit=200')
  return body.events.filter((event: HistoryEvent) => event.kind === kind)
}
const ofAino = async (kind: string) =>
  (await told(kind)).filter(({ payload }) => payload.memberId === seller.memberId)

/** What is noted without anybody waiting for it is there soon. */
async function soon<T>(read: () => Promise<T[]>): Promise<T[]> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await read()
    if (found.length > 0) return found
    await pause(25)
  }
  return []
}

test('coming in is told, with the device, and whether it is a new one', async () => {
  await api.browser().post('/session', credentials, firefox)
  await api.browser().post('/session', credentials, firefox)
  await api.browser().post('/session', credentials, edge)

  const [byEdge, again] = await ofAino('members.signed-in')

  assert.deepEqual([byEdge?.payload.isNewDevice, again?.payload.isNewDevice], [true, false])
  assert.equal(byEdge?.payload.by, 'password')
  assert.equal(byEdge?.actorId, seller.memberId)
  assert.match(String(byEdge?.payload.userAgent), /Edg/)
})

test('a wrong password is told where the person is a member, as nobody’s doing', async () => {
  const refused = await api.browser().post('/session', { ...credentials, password: 'something else' })

  const [event] = await soon(() => ofAino('members.sign-in-refused'))

  assert.equal(refused.status, 401)
  assert.equal(event?.payload.why, 'password')
  assert.equal(event?.actorId, null)
})

test('signing out, here and elsewhere, is told', async () => {
  const browser = api.browser()
  await browser.post('/session', credentials)
  await browser.delete('/me/sessions')
  await browser.delete('/session')

  const which = (await ofAino('members.sessions-ended')).map(({ payload }) => payload.which)

  assert.deepEqual(which, ['own', 'others'])
})

test('the first use of a key is told, once', async () => {
  const { key } = (await admin.post('/api-keys', { name: 'Bookkeeping' })).body
  const program = api.program(key)
  await Promise.all([program.get('/me'), program.get('/objects')])
  await program.get('/me')

  const uses = await told('members.api-key-used')

  assert.deepEqual(
    uses.map(({ payload }) => payload.name),
    ['Bookkeeping'],
  )
})

test('sign-ins are no news of a record: the page of a member does not list them', async () => {
  const { events } = (await admin.get(`/records/member/${seller.memberId}/history`)).body

  assert.equal(
    events.some(({ kind }: HistoryEvent) => kind === 'members.signed-in'),
    false,
  )
})
