import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AppParts } from '../app-parts.ts'
import { createApp } from '../create-app.ts'
import { testParts } from '../test-parts.ts'
import { createRateLimit } from './rate-limit.ts'

const policy = { limit: 2, windowSeconds: 10 }

test('a caller has the limit in each window and one request more is too many', () => {
  let time = 100_000
  const limit = createRateLimit(policy, () => time)

  const remaining = [1, 2, 3].map(() => limit.count('a').remaining)
  const other = limit.count('b').remaining
  time += 10_000
  const later = limit.count('a').remaining

  assert.deepEqual({ remaining, other, later }, { remaining: [1, 0, -1], other: 1, later: 1 })
})

test('the time until the next window is told in seconds', () => {
  const limit = createRateLimit(policy, () => 103_500)

  assert.equal(limit.count('a').resetSeconds, 7)
})

async function appWith(settings: Partial<AppParts['settings']>) {
  const parts = testParts()
  return createApp({
    ...parts,
    settings: { ...parts.settings, ...settings },
    publicRoutes: [{ method: 'GET', path: '/x', summary: 'Test', tag: 'Tests', handler: async () => ({}) }],
  })
}

test('every answer says where the caller stands, and the refusal when to come back', async () => {
  const app = await appWith({ callerRate: { limit: 2, windowSeconds: 1000 } })
  const ask = () => app.inject({ url: '/api/v1/x', headers: { cookie: 'kith_session=good' } })

  const answers = [await ask(), await ask(), await ask()]

  assert.deepEqual(
    answers.map((one) => [
      one.statusCode,
      one.headers['ratelimit-remaining'],
      one.headers['ratelimit-limit'],
    ]),
    [
      [200, '1', '2'],
      [200, '0', '2'],
      [429, '0', '2'],
    ],
  )
  assert.equal(answers[2]?.json().error.code, 'http.too-many-requests')
  assert.ok(Number(answers[2]?.headers['retry-after']) > 0)
  assert.equal(answers[0]?.headers['ratelimit-policy'], '2;w=1000')
  await app.close()
})

test('guesses above the limit are refused, and the right keys and sessions of that address are not', async () => {
  const app = await appWith({ strangerRate: { limit: 2, windowSeconds: 1000 } })
  const ask = (headers: Record<string, string>, remoteAddress = '10.0.0.1') =>
    app.inject({ url: '/api/v1/x', headers, remoteAddress })
  const guess = (remoteAddress?: string) => ask({ authorization: 'Bearer wrong' }, remoteAddress)

  const guesses = [await guess(), await guess(), await guess(), await guess('10.0.0.2')]
  const stranger = await ask({})
  const right = [await ask({ authorization: 'Bearer good' }), await ask({ cookie: 'kith_session=good' })]

  assert.deepEqual(
    [...guesses, stranger, ...right].map((one) => one.statusCode),
    [401, 401, 429, 401, 429, 200, 200],
  )
  await app.close()
})

test('a forwarded address counts only when it comes from a trusted proxy', async () => {
  const app = await appWith({ strangerRate: { limit: 1, windowSeconds: 1000 }, trustProxy: 'loopback' })
  const ask = (remoteAddress: string, forwarded: string) =>
    app.inject({ url: '/api/v1/x', headers: { 'x-forwarded-for': forwarded }, remoteAddress })

  const viaProxy = [await ask('127.0.0.1', '8.8.8.1'), await ask('127.0.0.1', '8.8.8.2')]
  const direct = [await ask('9.9.9.9', '8.8.8.3'), await ask('9.9.9.9', '8.8.8.4')]

  assert.deepEqual(
    [...viaProxy, ...direct].map((one) => one.statusCode),
    [200, 200, 200, 429],
  )
  await app.close()
})
