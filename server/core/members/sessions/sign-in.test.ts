import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApi } from '../../../../test/api.ts'
import { testInstallation } from '../../../../test/installation.ts'
import { firstWorkspace, password, testHouse } from '../../../../test/people.ts'
import { modules } from '../../../modules.ts'
import { sql } from '../../../platform/database/sql.ts'

const { installation, api, admin, join } = await testHouse()
const day = 24 * 60 * 60_000
const lin = { email: 'lin@northquay.example', password }

test('an empty installation says that it is the first visit, and of many first visits one succeeds', async () => {
  const empty = await testInstallation({ modules })
  const { browser } = await testApi(empty)

  const before = await browser().get('/session')
  const visits = await Promise.all([1, 2, 3].map(() => browser().post('/workspaces', firstWorkspace)))
  const after = await browser().get('/session')

  assert.equal(before.body.state, 'first-visit')
  assert.deepEqual(visits.map((one) => one.status).toSorted(), [201, 409, 409])
  assert.equal(after.body.state, 'signed-out')
  const [row] = await empty.pool.rows(sql`select count(*) from kith.workspace`)
  assert.equal(row?.[0], 1)
})

test('the first administrator is signed in and may everything', async () => {
  const { body } = await admin.get('/session')

  assert.equal(body.state, 'signed-in')
  assert.equal(body.member.name, 'Lin Xiaowen')
  assert.equal(body.workspace.name, 'Northquay')
  assert.equal(body.settings.currency, 'EUR')
  assert.equal(body.role.administrator, true)
})

test('there is no second first workspace', async () => {
  const answer = await api.browser().post('/workspaces', firstWorkspace)

  assert.equal(answer.status, 409)
  assert.equal(answer.body.error.code, 'workspaces.not-the-first')
})

test('a person signs in with e-mail in any case, and out', async () => {
  const browser = api.browser()

  const entered = await browser.post('/session', { ...lin, email: ' LIN@Northquay.example ' })
  const left = await browser.delete('/session')
  const after = await browser.get('/session')

  assert.equal(entered.status, 201)
  assert.equal(entered.body.state, 'signed-in')
  assert.equal(left.status, 204)
  assert.equal(after.body.state, 'signed-out')
})

test('what a page asks that another member or workspace opened writes nothing', async () => {
  const other = await join('salesperson')
  const { member, workspace } = (await admin.get('/session')).body
  const create = (acting?: string) =>
    admin.post(
      '/records/company',
      { name: 'Typed in another tab' },
      acting === undefined ? {} : { headers: { 'x-kith-acting': acting, 'idempotency-key': acting } },
    )
  const ofOther = `${workspace.id}/${other.memberId}`
  const ofOtherWorkspace = `${other.memberId}/${member.id}`

  const refused = [await create(ofOther), await create(ofOtherWorkspace)]
  const { body } = await admin.post('/records/company/query', {})
  // A stream's request carries no headers.
  refused.push(await admin.get(`/events/stream?acting=${encodeURIComponent(ofOtherWorkspace)}`))

  for (const answer of refused) {
    assert.equal(answer.status, 401)
    assert.equal(answer.body.error.code, 'http.other-session')
  }
  assert.deepEqual(body.records, [])
  assert.equal((await create(`${workspace.id}/${member.id}`)).status, 201)
  assert.equal((await create()).status, 201)
})

test('what is sent again after signing in anew is made once, and each member makes their own', async () => {
  const browser = api.browser()
  await browser.post('/session', lin)
  const other = await join('salesperson')
  const create = (client: typeof browser) =>
    client.post('/records/company', { name: 'Written offline' }, { headers: { 'idempotency-key': 'kept' } })

  const first = await create(browser)
  await browser.delete('/session')
  const signedOut = await create(browser)
  await browser.post('/session', lin)
  installation.advance(3 * day)
  const again = await create(browser)
  const others = await create(other.client)
  const filter = { field: 'name', op: 'eq', value: 'Written offline' }
  const { body } = await admin.post('/records/company/query', { filter })

  assert.deepEqual([first.status, signedOut.status, again.status, others.status], [201, 401, 201, 201])
  assert.equal(again.body.record.id, first.body.record.id)
  assert.notEqual(others.body.record.id, first.body.record.id)
  assert.equal(body.records.length, 2)
})

test('a session ended by signing out does not work any more, cookie or not', async () => {
  const browser = api.browser()
  await browser.post('/session', lin)
  const cookie = browser.cookie!
  await browser.delete('/session')

  const stolen = await api.browser().get('/me', { headers: { cookie } })

  assert.equal(stolen.status, 401)
})

test('the cookie is out of reach of scripts and of other sites', async () => {
  const { headers } = await api.browser().post('/session', lin)

  assert.match(
    String(headers['set-cookie']),
    /^kith_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/,
  )
})

test('a wrong password and an unknown address are refused in the same words', async () => {
  const wrong = await api.browser().post('/session', { ...lin, password: 'something else' })
  const unknown = await api.browser().post('/session', { email: 'nobody@northquay.example', password })

  for (const answer of [wrong, unknown]) {
    assert.equal(answer.status, 401)
    assert.equal(answer.body.error.code, 'members.wrong-credentials')
  }
  assert.equal(wrong.body.error.message, unknown.body.error.message)
})

test('no token and no password is kept as it is', async () => {
  const browser = api.browser()
  await browser.post('/session', lin)

  const rows = await installation.pool.query<{ row: string }>(sql`
    select to_jsonb(s)::text as row from kith.session s union all select to_jsonb(c)::text from kith.credential c`)

  const token = browser.cookie!.split('=')[1]!
  for (const { row } of rows) assert.ok(!row.includes(token) && !row.includes(password))
  assert.ok(rows.some(({ row }) => row.includes('$argon2id$')))
})

test('right sign-ins from one address do not count towards its wrong ones', async () => {
  const address = '192.0.2.77'
  const signIn = async (secret: string) =>
    (await api.browser().post('/session', { ...lin, password: secret }, { address })).status
  await installation.pool.run(sql`delete from kith.attempt where key like 'sign-in:address:%'`)
  const first = await signIn('wrong but long')
  await installation.pool.run(sql`update kith.attempt set count = 49 where key like 'sign-in:address:%'`)

  const right = [await signIn(password), await signIn(password)]
  const wrong = [await signIn('wrong but long'), await signIn('wrong but long')]

  assert.deepEqual({ first, right, wrong }, { first: 401, right: [201, 201], wrong: [401, 429] })
})

test('guessing from one place is stopped, known address or not, and elsewhere the person still enters', async () => {
  const { email } = await join('salesperson')
  const guesser = api.browser()
  for (let count = 0; count < 10; count++) await guesser.post('/session', { email, password: 'wrong' })

  const stopped = await guesser.post('/session', { email, password })
  const unknown = api.browser()
  for (let count = 0; count < 10; count++) {
    await unknown.post('/session', { email: 'nobody2@northquay.example', password: 'wrong' })
  }
  const alsoStopped = await unknown.post('/session', { email: 'nobody2@northquay.example', password })
  const elsewhere = await api.browser().post('/session', { email, password })

  assert.equal(stopped.status, 429)
  assert.equal(stopped.body.error.code, 'members.too-many-attempts')
  assert.ok(Number(stopped.headers['retry-after']) > 0)
  assert.equal(alsoStopped.status, 429)
  assert.equal(elsewhere.status, 201)
})

test('tries are allowed again when the time is over', async () => {
  const { email } = await join('salesperson')
  const browser = api.browser()
  for (let count = 0; count < 11; count++) await browser.post('/session', { email, password: 'wrong' })

  installation.advance(16 * 60_000)

  assert.equal((await browser.post('/session', { email, password })).status, 201)
})

test('a session ends two weeks after its last use', async () => {
  const { client } = await join('salesperson')

  installation.advance(13 * day)
  const used = await client.get('/me')
  installation.advance(13 * day)
  const usedAgain = await client.get('/me')
  installation.advance(15 * day)
  const idle = await client.get('/me')

  assert.deepEqual([used.status, usedAgain.status, idle.status], [200, 200, 401])
})

test('a session ends after three months, however much it is used', async () => {
  const busy = api.browser()
  await busy.post('/session', lin)
  const weeks: number[] = []
  for (let week = 0; week < 14; week++) {
    installation.advance(7 * day)
    weeks.push((await busy.get('/me')).status)
  }
  assert.deepEqual([weeks[0], weeks[11], weeks.at(-1)], [200, 200, 401])
})

test('signing in anew replaces the session the browser had', async () => {
  const browser = api.browser()
  await browser.post('/session', lin)
  const first = browser.cookie!
  await browser.post('/session', lin)

  assert.notEqual(browser.cookie, first)
  assert.equal((await api.browser().get('/me', { headers: { cookie: first } })).status, 401)
  assert.equal((await browser.get('/me')).status, 200)
})

test('a change by cookie without the mark of this app is refused', async () => {
  const browser = api.browser()
  await browser.post('/session', lin)

  const forged = await browser.patch('/me', { name: 'Mallory' }, { headers: { 'x-kith-request': '' } })

  assert.equal(forged.status, 403)
  assert.equal(forged.body.error.code, 'http.unmarked-request')
})
