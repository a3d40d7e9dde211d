import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generateSync } from 'otplib'
import type { Client } from '../../../../test/api.ts'
import { password, testHouse } from '../../../../test/people.ts'
import { sql } from '../../../platform/database/sql.ts'

const { installation, api, join } = await testHouse()

const base32 = (text: string) => {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups
    .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)])
    .join('')
}

// RFC 6238, appendix B.
const secrets = {
  sha1: '12345678901234567890',
  sha256: '12345678901234567890123456789012',
  sha512: '1234567890123456789012345678901234567890123456789012345678901234',
} as const
const vectors = [
  [59, '94287082', '46119246', '90693936'],
  [1111111109, '07081804', '68084774', '25091201'],
  [1111111111, '14050471', '67062674', '99943326'],
  [1234567890, '89005924', '91819424', '93441116'],
  [2000000000, '69279037', '90698825', '38618901'],
  [20000000000, '65353130', '77737706', '47863826'],
] as const

test('codes are those of RFC 6238', () => {
  for (const [epoch, ...codes] of vectors) {
    const made = (['sha1', 'sha256', 'sha512'] as const).map((algorithm) =>
      generateSync({ secret: base32(secrets[algorithm]), epoch, digits: 8, algorithm }),
    )
    assert.deepEqual(made, codes)
  }
})

const codeNow = (secret: string, aheadSeconds = 0) =>
  generateSync({ secret, epoch: Math.floor(installation.now().getTime() / 1000) + aheadSeconds })

async function withSecondFactor(): Promise<{
  client: Client
  email: string
  secret: string
  codes: string[]
}> {
  const { client, email } = await join('salesperson')
  const { secret } = (await client.post('/me/second-factor', { password })).body
  const confirmed = await client.post('/me/second-factor/confirmation', { code: codeNow(secret) })
  assert.equal(confirmed.status, 201)
  // The code that confirmed is spent; the next one comes in half a minute.
  installation.advance(30_000)
  return { client, email, secret, codes: confirmed.body.recoveryCodes }
}

async function firstStep(email: string): Promise<Client> {
  const browser = api.browser()
  const { body } = await browser.post('/session', { email, password })
  assert.equal(body.state, 'second-factor')
  return browser
}

test('setting up shows the secret as text, as a link and as a picture, and changes nothing yet', async () => {
  const { client, email } = await join('salesperson')

  const { status, body } = await client.post('/me/second-factor', { password })

  assert.equal(status, 201)
  assert.match(body.uri, /^otpauth:\/\/totp\/Kith:[^?]+\?.*secret=[A-Z2-7]{32}/)
  assert.ok(body.uri.includes(body.secret))
  assert.match(body.qrCode, /^<svg/)
  assert.equal((await api.browser().post('/session', { email, password })).body.state, 'signed-in')
})

test('setting up needs the password', async () => {
  const { client } = await join('salesperson')

  const answer = await client.post('/me/second-factor', { password: 'not it at all' })

  assert.equal(answer.status, 422)
  assert.equal(answer.body.error.code, 'members.wrong-password')
})

test('the secret is not kept as it is', async () => {
  const { secret } = await withSecondFactor()

  const rows = await installation.pool.query<{ secret: string }>(
    sql`select secret from kith.credential where kind = 'totp'`,
  )
  for (const row of rows) assert.ok(!row.secret.includes(secret))
})

test('with a second factor, the password alone opens nothing', async () => {
  const { email } = await withSecondFactor()
  const browser = await firstStep(email)

  assert.equal((await browser.get('/session')).body.state, 'second-factor')
  assert.equal((await browser.get('/me')).status, 401)
  assert.equal((await browser.get('/records/company')).status, 401)
})

test('the code lets in, with a new session', async () => {
  const { email, secret } = await withSecondFactor()
  const browser = await firstStep(email)
  const pending = browser.cookie

  const entered = await browser.post('/session/second-factor', { code: codeNow(secret) })

  assert.equal(entered.status, 201)
  assert.equal(entered.body.state, 'signed-in')
  assert.notEqual(browser.cookie, pending)
})

test('no code works twice, not even at the same time', async () => {
  const { email, secret } = await withSecondFactor()
  const code = codeNow(secret)
  const browsers = await Promise.all([1, 2, 3].map(() => firstStep(email)))

  const answers = await Promise.all(browsers.map((one) => one.post('/session/second-factor', { code })))

  assert.deepEqual(answers.map((one) => one.status).toSorted(), [201, 422, 422])
})

test('a code of the step before or after is right, one further away is not', async () => {
  const { email, secret } = await withSecondFactor()
  installation.advance(60_000)
  const far = await (await firstStep(email)).post('/session/second-factor', { code: codeNow(secret, -90) })
  const late = await (await firstStep(email)).post('/session/second-factor', { code: codeNow(secret, -30) })
  const early = await (await firstStep(email)).post('/session/second-factor', { code: codeNow(secret, 30) })

  assert.deepEqual([far.status, late.status, early.status], [422, 201, 201])
})

test('a recovery code works once, however it is typed', async () => {
  const { email, codes } = await withSecondFactor()
  const typed = ` ${codes[0]!.toUpperCase().replaceAll('-', ' ')} `

  const first = await (await firstStep(email)).post('/session/second-factor', { code: typed })
  const again = await (await firstStep(email)).post('/session/second-factor', { code: typed })

  assert.equal(codes.length, 10)
  assert.deepEqual([first.status, again.status], [201, 422])
})

test('new recovery codes end the old ones', async () => {
  const { client, email, codes } = await withSecondFactor()

  const renewed = await client.post('/me/second-factor/recovery-codes', { password })

  const old = await (await firstStep(email)).post('/session/second-factor', { code: codes[1] })
  const fresh = await (await firstStep(email)).post('/session/second-factor', {
    code: renewed.body.recoveryCodes[1],
  })
  assert.deepEqual([old.status, fresh.status], [422, 201])
})

test('five wrong codes end the first step, and more of them are stopped', async () => {
  const { email, secret } = await withSecondFactor()
  const browser = await firstStep(email)
  for (let count = 0; count < 5; count++) await browser.post('/session/second-factor', { code: '000000' })

  const ended = await browser.post('/session/second-factor', { code: codeNow(secret) })
  const next = await firstStep(email)
  for (let count = 0; count < 5; count++) await next.post('/session/second-factor', { code: '000000' })
  const stopped = await (await firstStep(email)).post('/session/second-factor', { code: codeNow(secret) })

  assert.equal(ended.body.error.code, 'members.sign-in-again')
  assert.equal(stopped.status, 429)
})

test('the first step is over after ten minutes', async () => {
  const { email, secret } = await withSecondFactor()
  const browser = await firstStep(email)

  installation.advance(11 * 60_000)

  const answer = await browser.post('/session/second-factor', { code: codeNow(secret) })
  assert.equal(answer.body.error.code, 'members.sign-in-again')
})

test('turning it off needs the password, and then the password is enough again', async () => {
  const { client, email } = await withSecondFactor()

  const refused = await client.delete('/me/second-factor', { password: 'not it at all' })
  const done = await client.delete('/me/second-factor', { password })

  assert.deepEqual([refused.status, done.status], [422, 204])
  assert.equal((await api.browser().post('/session', { email, password })).body.state, 'signed-in')
})

test('a second factor that is on cannot be set up over', async () => {
  const { client } = await withSecondFactor()

  const answer = await client.post('/me/second-factor', { password })

  assert.equal(answer.body.error.code, 'members.second-factor-on')
})
