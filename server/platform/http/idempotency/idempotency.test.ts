import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { AppError } from '../../../../shared/platform/errors.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import { keyLifetimeMs } from '../../../../shared/platform/key-lifetime.ts'
import { testDatabase } from '../../../../test/database.ts'
import type { Context, Transaction } from '../../context.ts'
import { type Queryable, workspaceDatabase } from '../../database/database.ts'
import { createWorkspaceSchema, migrateGlobal } from '../../database/migrate.ts'
import { createPool } from '../../database/pool.ts'
import { raw, sql } from '../../database/sql.ts'
import type { Caller } from '../caller/caller.ts'
import { createApp } from '../create-app.ts'
import type { Route } from '../route.ts'
import { testCaller, testParts } from '../test-parts.ts'
import { forgetOldKeys } from './idempotency.ts'

const pool = createPool(await testDatabase())
after(() => pool.close())
await migrateGlobal(pool)
const schema = await pool.transaction(async (connection) => {
  await createWorkspaceSchema(connection, 'acme')
  await connection.run(raw('create table ws_acme.effect (id uuid primary key, what text not null)'))
  return 'ws_acme'
})

let now = new Date('2026-11-23T09:00:00Z')
const actor = { kind: 'member', memberId: newId(), via: 'session' } as const

/** A context whose transactions are the pool's own, without events and definitions. */
function contextOn(queryable: Queryable): Context {
  const context = {
    workspace: { id: newId(), key: 'acme', schema, name: 'Acme' },
    actor,
    db: workspaceDatabase(queryable, schema),
    now: () => now,
    transaction: (body: (tx: Transaction) => Promise<unknown>) =>
      pool.transaction((connection) => body(contextOn(connection) as Transaction)),
  }
  return context as unknown as Context
}
const context = contextOn(pool)

type Handler = Route['handler']
let during: Handler = async () => undefined

async function takeEffect(ctx: Context, what: string) {
  const id = newId()
  await ctx.db.run(sql`insert into ${ctx.db.table('effect')} (id, what) values (${id}, ${what})`)
  return { id, what }
}

const act: Handler = async (ctx, request) => {
  const made = await takeEffect(ctx, String((request.body as { what: string }).what))
  await during(ctx, request)
  return made
}

const described = { summary: 'Test', tag: 'Tests', method: 'POST', status: 201 } as const
const routes: Route[] = [
  { ...described, path: '/effects', handler: act },
  { ...described, path: '/secrets', handler: act, confidential: true },
  { ...described, path: '/reserved', handler: act, keepsKey: 'reservation' },
  { ...described, path: '/questions', handler: act, asks: true },
]
// Two sessions and an API key of one member, and a session of another.
const callers: Record<string, Caller> = {
  good: testCaller,
  anew: { ...testCaller, id: newId() },
  other: { ...testCaller, id: newId(), member: { ...testCaller.member!, id: newId() } },
  narrow: { ...testCaller, via: 'apiKey', id: newId(), scopes: ['write'] },
}
let access = 'everything'
const app = await createApp(
  testParts({
    routes,
    openContext: async () => context,
    identify: async ({ token }) => callers[token] ?? null,
    accessMark: () => access,
  }),
)
after(() => app.close())

function post(path: string, key: string, what: string, as = 'good') {
  return app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    headers: { cookie: `kith_session=${as}`, 'x-kith-request': '1', 'idempotency-key': key },
    payload: { what },
  })
}

async function effects(what: string): Promise<number> {
  const [row] = await pool.rows(sql`select count(*) from ws_acme.effect where what = ${what}`)
  return row?.[0] as number
}

test('a repeated request acts once and gets the first answer', async () => {
  const first = await post('/effects', 'k1', 'once')
  const second = await post('/effects', 'k1', 'once')

  assert.deepEqual([first.statusCode, second.statusCode], [201, 201])
  assert.equal(second.body, first.body)
  assert.equal(first.headers['idempotent-replayed'], undefined)
  assert.equal(second.headers['idempotent-replayed'], 'true')
  assert.equal(await effects('once'), 1)
})

test('the same key with another body or address is a mistake', async () => {
  await post('/effects', 'k2', 'first')

  const otherBody = await post('/effects', 'k2', 'other')
  const otherAddress = await post('/reserved', 'k2', 'first')

  for (const answer of [otherBody, otherAddress]) {
    assert.equal(answer.statusCode, 422)
    assert.equal(answer.json().error.code, 'http.idempotency-key-reused')
  }
  assert.equal(await effects('other'), 0)
})

test('twenty at the same time act once; the others wait or are told to', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => post('/effects', 'k3', 'together')))

  assert.equal(await effects('together'), 1)
  const statuses = Map.groupBy(answers, (answer) => answer.statusCode)
  assert.equal((statuses.get(201)?.length ?? 0) + (statuses.get(409)?.length ?? 0), 20)
  assert.ok(statuses.has(201))
  for (const refused of statuses.get(409) ?? []) {
    assert.equal(refused.json().error.code, 'http.idempotency-key-in-use')
  }
})

test('a connection that breaks in the middle leaves nothing, and the repeat acts', async () => {
  during = async (ctx) => {
    during = async () => undefined
    await ctx.db.query(sql`select pg_terminate_backend(pg_backend_pid())`)
  }

  const broken = await post('/effects', 'k4', 'broken')
  const leftBehind = await effects('broken')
  const repeated = await post('/effects', 'k4', 'broken')

  assert.equal(broken.statusCode, 503)
  assert.equal(leftBehind, 0)
  assert.equal(repeated.statusCode, 201)
  assert.equal(await effects('broken'), 1)
})

test('a refusal keeps no key, so that the repaired circumstance lets the repeat through', async () => {
  during = async () => {
    during = async () => undefined
    throw new AppError('conflict', 'tests.not-now', 'Not now.')
  }

  const refused = await post('/effects', 'k5', 'refused')
  const repeated = await post('/effects', 'k5', 'refused')

  assert.deepEqual([refused.statusCode, repeated.statusCode], [409, 201])
  assert.equal(await effects('refused'), 1)
})

test('a reserved key whose request was cut off is in doubt and never acts again', async () => {
  during = async () => {
    during = async () => undefined
    throw new Error('the process dies here')
  }

  const cutOff = await post('/reserved', 'k6', 'reserved')
  const repeated = await post('/reserved', 'k6', 'reserved')

  assert.equal(cutOff.statusCode, 500)
  assert.equal(repeated.statusCode, 409)
  assert.equal(repeated.json().error.code, 'http.idempotency-key-in-doubt')
  assert.equal(await effects('reserved'), 1)
})

test('a reserved key replays its answer, and a refusal releases it', async () => {
  const first = await post('/reserved', 'k7', 'kept')
  const second = await post('/reserved', 'k7', 'kept')
  during = async () => {
    during = async () => undefined
    throw new AppError('conflict', 'tests.not-now', 'Not now.')
  }
  const refused = await post('/reserved', 'k8', 'released')
  const afterRefusal = await post('/reserved', 'k8', 'released')

  assert.equal(second.body, first.body)
  assert.deepEqual([refused.statusCode, afterRefusal.statusCode], [409, 201])
})

test('an answer that holds a secret is kept encrypted', async () => {
  const first = await post('/secrets', 'k9', 'kth_secret')
  const second = await post('/secrets', 'k9', 'kth_secret')

  assert.equal(second.body, first.body)
  const [kept] = await pool.rows(sql`select response from ws_acme.idempotency_key where key = 'k9'`)
  assert.doesNotMatch(String(kept?.[0]), /kth_secret/)
})

test('another caller with the same key gets an answer of its own', async () => {
  const first = await post('/secrets', 'k12', 'kth_first')
  const other = await post('/secrets', 'k12', 'kth_first', 'narrow')
  const otherBody = await post('/secrets', 'k12', 'kth_other', 'narrow')

  assert.equal(other.headers['idempotent-replayed'], undefined)
  assert.notEqual(other.json().id, first.json().id)
  assert.equal(otherBody.json().error.code, 'http.idempotency-key-reused')
  assert.equal(await effects('kth_first'), 2)
})

test('a key is the member’s, through whichever session', async () => {
  const first = await post('/effects', 'k14', 'signed in anew')
  const anew = await post('/effects', 'k14', 'signed in anew', 'anew')
  const other = await post('/effects', 'k14', 'signed in anew', 'other')
  const program = await post('/effects', 'k14', 'signed in anew', 'narrow')

  assert.equal(anew.body, first.body)
  assert.equal(anew.headers['idempotent-replayed'], 'true')
  for (const own of [other, program]) {
    assert.equal(own.headers['idempotent-replayed'], undefined)
    assert.notEqual(own.json().id, first.json().id)
  }
  assert.equal(await effects('signed in anew'), 3)
})

test('a secret is told again to the session that was told it only', async () => {
  const first = await post('/secrets', 'k15', 'kth_session')
  const anew = await post('/secrets', 'k15', 'kth_session', 'anew')

  assert.equal(anew.headers['idempotent-replayed'], undefined)
  assert.notEqual(anew.json().id, first.json().id)
})

test('an answer is withheld from one who may do something else by now, and nothing acts again', async () => {
  await post('/secrets', 'k13', 'kth_withheld')
  access = 'less'
  const later = await post('/secrets', 'k13', 'kth_withheld')
  access = 'everything'
  const again = await post('/secrets', 'k13', 'kth_withheld')

  assert.deepEqual([later.statusCode, later.json().error.code], [409, 'http.idempotency-answer-withheld'])
  assert.equal(again.statusCode, 201)
  assert.equal(await effects('kth_withheld'), 1)
})

test('after a week a key may be used anew, and old keys are removed', async () => {
  await post('/effects', 'k10', 'a week ago')
  now = new Date(now.getTime() + keyLifetimeMs - 1)
  const inTime = await post('/effects', 'k10', 'a week ago')
  now = new Date(now.getTime() + 2)

  const anew = await post('/effects', 'k10', 'today')
  const removed = await forgetOldKeys(context.db, now)

  assert.equal(inTime.headers['idempotent-replayed'], 'true')
  assert.equal(anew.statusCode, 201)
  assert.ok(removed > 0)
  const [left] = await pool.rows(sql`select count(*) from ws_acme.idempotency_key`)
  assert.equal(left?.[0], 1)
})

test('a POST that only asks keeps no key', async () => {
  await post('/questions', 'k11', 'asked')
  await post('/questions', 'k11', 'asked')

  assert.equal(await effects('asked'), 2)
})

test('a key that is no key is refused', async () => {
  for (const key of ['with space', 'x'.repeat(201), 'ümlaut']) {
    const answer = await post('/effects', key, 'never')
    assert.equal(answer.json().error.code, 'http.wrong-idempotency-key')
  }
})
