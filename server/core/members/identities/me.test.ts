import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testBackground } from '../../../../test/background.ts'
import { password, testHouse } from '../../../../test/people.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'

const background = testBackground()
const { installation, api, admin, join } = await testHouse({ committed: background.committed })
await background.start(installation)
const other = 'quite another phrase'

test('a person changes name, language, time zone and preferences', async () => {
  const { client } = await join('salesperson')

  const change = {
    name: '林晓雯',
    language: 'zh-Hans',
    timeZone: 'Asia/Shanghai',
    preferences: { theme: 'dark' },
    preferencesHere: { 'view.deal': 'all' },
  }
  const changed = await client.patch('/me', change)

  assert.equal(changed.status, 200)
  const { email: _, hasSecondFactor, ...rest } = (await client.get('/me')).body
  assert.deepEqual({ rest, hasSecondFactor }, { rest: change, hasSecondFactor: false })
  assert.equal((await client.get('/session')).body.member.name, '林晓雯')
})

test('choices are kept each by itself: two made at once both hold, and one is taken away alone', async () => {
  const { client } = await join('salesperson')
  const many = Array.from({ length: 300 }, (_, at) => [`layout.0190aaaa-0000-7000-8000-${at}`, 'board'])
  await client.patch('/me', { preferencesHere: Object.fromEntries(many) })

  const made = await Promise.all([
    client.patch('/me', { preferencesHere: { 'layout.deal': 'board' } }),
    client.patch('/me', { preferencesHere: { 'layout.company': 'chart' } }),
    client.patch('/me', { preferences: { theme: 'dark' } }),
  ])
  await client.patch('/me', { preferencesHere: { 'layout.company': null } })

  assert.deepEqual(
    made.map(({ status }) => status),
    [200, 200, 200],
  )
  const { preferences, preferencesHere } = (await client.get('/me')).body
  assert.deepEqual(preferences, { theme: 'dark' })
  assert.deepEqual(preferencesHere, { ...Object.fromEntries(many), 'layout.deal': 'board' })
  assert.equal((await client.get('/session')).body.member.preferences['layout.deal'], 'board')
})

test('a person’s new name is that of their member; a name put right by an administrator shows in the session', async () => {
  const { client, memberId } = await join('salesperson')
  const nameOfMember = async () => (await admin.get(`/records/member/${memberId}`)).body.record.name

  await client.patch('/me', { name: 'Aino Lehtonen' })
  const own = await nameOfMember()
  await admin.patch(`/members/${memberId}`, { name: 'Aino Lehto' })
  const { member } = (await client.get('/session')).body

  assert.deepEqual([own, member.name], ['Aino Lehtonen', 'Aino Lehto'])
  assert.deepEqual([member.timeZone, member.preferences], [null, {}])
})

test('a time zone that is none is refused with its place', async () => {
  const answer = await admin.patch('/me', { timeZone: 'Mars/Olympus' })

  assert.equal(answer.status, 422)
  assert.deepEqual(answer.body.error.details[0].code, 'input.not-a-time-zone')
})

test('a new password needs the old one, ends all other sessions and leaves an event', async () => {
  const { client, email, memberId } = await join('salesperson')
  const elsewhere = api.browser()
  await elsewhere.post('/session', { email, password })

  const refused = await client.put('/me/password', { currentPassword: 'no', newPassword: other })
  const changed = await client.put('/me/password', { currentPassword: password, newPassword: other })

  assert.deepEqual([refused.status, changed.status], [422, 204])
  assert.equal((await client.get('/me')).status, 200)
  assert.equal((await elsewhere.get('/me')).status, 401)
  assert.equal((await api.browser().post('/session', { email, password })).status, 401)
  assert.equal((await api.browser().post('/session', { email, password: other })).status, 201)
  const [row] = await installation.pool.query<{ key: string }>(sql`select key from kith.workspace`)
  const [event] = await installation.pool.query<{ payload: object }>(sql`
    select payload from ${identifier(`ws_${row!.key}`, 'event')} where kind = 'members.password-changed' and record_id = ${memberId}`)
  assert.deepEqual(event?.payload, { memberId })
})

test('a weak new password is refused', async () => {
  const answer = await admin.put('/me/password', { currentPassword: password, newPassword: 'password123' })

  assert.equal(answer.body.error.code, 'members.weak-password')
  assert.deepEqual(answer.body.error.details[0], {
    path: 'newPassword',
    code: 'members.password-too-common',
    message: 'is one of those that are tried first',
  })
})

test('a person sees where they are signed in and ends one or all others', async () => {
  const { client, email } = await join('salesperson')
  const [a, b] = [api.browser(), api.browser()]
  for (const one of [a, b])
    await one.post('/session', { email, password }, { headers: { 'user-agent': 'Firefox' } })

  const { sessions } = (await client.get('/me/sessions')).body
  const ofA = (await a.get('/me/sessions')).body.sessions.find((one: { isCurrent: boolean }) => one.isCurrent)
  const ended = await client.delete(`/me/sessions/${ofA.id}`)
  const afterOne = [(await a.get('/me')).status, (await b.get('/me')).status]
  await client.delete('/me/sessions')
  const afterAll = [(await b.get('/me')).status, (await client.get('/me')).status]

  assert.equal(sessions.length, 3)
  assert.equal(sessions.filter((one: { isCurrent: boolean }) => one.isCurrent).length, 1)
  assert.equal(ofA.userAgent, 'Firefox')
  assert.equal(ended.status, 204)
  assert.deepEqual({ afterOne, afterAll }, { afterOne: [401, 200], afterAll: [401, 200] })
})

test("nobody ends another person's session", async () => {
  const { client } = await join('salesperson')
  const { sessions } = (await admin.get('/me/sessions')).body

  const answer = await client.delete(`/me/sessions/${sessions[0].id}`)

  assert.equal(answer.status, 404)
  assert.equal((await admin.get('/me')).status, 200)
})

/** The token of the reset link mailed to an address that has asked for one. */
async function resetTokenOf(email: string): Promise<{ token: string; subject: string }> {
  const { text, subject } = await installation.mailTo(email, '/password-resets/')
  return { token: /password-resets\/([\w-]{43})/.exec(text)![1]!, subject }
}

test('a forgotten password is reset by mail, once, and ends all sessions', async () => {
  const { client, email } = await join('salesperson')
  await client.patch('/me', { language: 'fi' })
  const browser = api.browser()

  const asked = await browser.post('/password-resets', { email: email.toUpperCase() })
  const { token, subject } = await resetTokenOf(email)
  const read = await browser.get(`/password-resets/${token}`)
  const weak = await browser.post(`/password-resets/${token}/password`, { password: 'short' })
  const reset = await browser.post(`/password-resets/${token}/password`, { password: other })
  const again = await browser.post(`/password-resets/${token}/password`, { password: other })

  assert.deepEqual([asked.status, asked.body], [202, { isMailed: true }])
  assert.equal(subject, 'Uusi salasana Kithiin')
  assert.deepEqual(read.body, { email })
  assert.deepEqual([weak.status, reset.status, again.status], [422, 201, 404])
  assert.equal(reset.body.state, 'signed-in')
  assert.equal((await client.get('/me')).status, 401)
})

test('asking for an unknown address is answered alike, and asking often is stopped', async () => {
  const browser = api.browser()
  const ask = () => browser.post('/password-resets', { email: 'nobody@northquay.example' })

  const answers = [await ask(), await ask(), await ask(), await ask()]

  assert.deepEqual(
    answers.map((one) => one.status),
    [202, 202, 202, 429],
  )
  assert.equal(
    installation.sent.some((mail) => mail.to === 'nobody@northquay.example'),
    false,
  )
})

test('a reset link is over after its hour', async () => {
  const { email } = await join('salesperson')
  await api.browser().post('/password-resets', { email })
  const { token } = await resetTokenOf(email)

  installation.advance(61 * 60_000)

  assert.equal((await api.browser().get(`/password-resets/${token}`)).status, 404)
})

test('an API key reads its person but changes nothing about them', async () => {
  const { key } = (await admin.post('/api-keys', { name: 'script' })).body
  const program = api.program(key)

  assert.equal((await program.get('/me')).body.email, 'lin@northquay.example')
  for (const [method, path, body] of [
    ['PATCH', '/me', { name: 'x' }],
    ['PUT', '/me/password', { currentPassword: password, newPassword: other }],
    ['GET', '/me/sessions', undefined],
    ['DELETE', '/me/sessions', undefined],
    ['POST', '/me/second-factor', { password }],
  ] as const) {
    const answer = await program.ask(method, path, body && { body })
    assert.equal(answer.body.error.code, 'members.session-needed', `${method} ${path}`)
  }
})
