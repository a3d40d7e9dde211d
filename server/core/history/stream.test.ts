import assert from 'node:assert/strict'
import { after, type TestContext, test } from 'node:test'
import type { LiveEvent } from '../../../shared/core/history.ts'
import { newId } from '../../../shared/platform/ids.ts'
import { afterwards, eventually, startProgram } from '../../../test/crash/processes.ts'
import { testHouse } from '../../../test/people.ts'
import { openHttpApp } from '../../http-app.ts'
import type { Context } from '../../platform/context.ts'
import { schemaOf } from '../../platform/database/migrate.ts'
import { sql } from '../../platform/database/sql.ts'
import { createMetrics } from '../../platform/http/operations/request-metrics.ts'
import { revokeApiKey } from '../members/api-keys/api-keys.ts'
import { deactivateMember } from '../members/change-member.ts'
import { openContext } from '../workspaces/open-context.ts'

const house = await testHouse()
const { admin, installation } = house
const config = { trustProxy: false, rateLimit: 0, metricsToken: null } as const

const all = { create: true, read: 'all', update: 'all', delete: 'all' }
await admin.post('/roles', {
  key: 'noHeads',
  name: 'No heads',
  defaults: all,
  objects: { company: { ...all, fields: { 'company.employees': 'hidden' } } },
  permissions: [],
})

/** The API on a port, in this process, which relays nothing itself. */
async function served(): Promise<{ url: string; close(): Promise<void> }> {
  const app = await openHttpApp(installation, config, createMetrics(installation.pool))
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { url: `${url}/api/v1`, close: () => app.close() }
}

const server = await served()
after(() => server.close())

/** Another process that relays what this one commits. */
async function startRelay(t: TestContext): Promise<void> {
  const program = new URL('../../../test/children/relay.ts', import.meta.url).pathname
  const relay = startProgram(t, [program, JSON.stringify({ connection: installation.connection })])
  await relay.says('relays')
}

/** As another process of the installation: this one remembers what it knew. */
async function elsewhere(): Promise<Context> {
  const [row] = await installation.pool.query<{ id: string; key: string; name: string }>(
    sql`select id, key, name from kith.workspace`,
  )
  const workspace = { ...row!, schema: schemaOf(row!.key) }
  return openContext({ ...installation }, workspace, { kind: 'system', reason: 'another process' })
}

interface Listening {
  /** Messages with data so far. */
  events: LiveEvent[]
  /** The last position heard of. */
  position(): number
  text(): string
  ended: Promise<void>
  stop(): void
}

async function listenTo(
  t: TestContext,
  who: { cookie: string | null; key?: string },
  options: { url?: string; lastEventId?: number; after?: number } = {},
): Promise<Listening> {
  const abort = new AbortController()
  const from = options.after === undefined ? '' : `?after=${options.after}`
  const response = await fetch(`${options.url ?? server.url}/events/stream${from}`, {
    signal: abort.signal,
    headers: {
      ...(who.key === undefined ? { cookie: who.cookie ?? '' } : { authorization: `Bearer ${who.key}` }),
      ...(options.lastEventId !== undefined && { 'last-event-id': String(options.lastEventId) }),
    },
  })
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/)
  let text = ''
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const chunk of response.body!) text += decoder.decode(chunk, { stream: true })
  }
  afterwards(t, () => abort.abort())
  const listening: Listening = {
    get events() {
      return text
        .split('\n\n')
        .filter((block) => !block.includes('event: '))
        .flatMap((block) => /^data: (.+)$/m.exec(block)?.[1] ?? [])
        .map((line) => JSON.parse(line) as LiveEvent)
    },
    position: () => Number([...text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? -1),
    text: () => text,
    ended: read().catch(() => {}),
    stop: () => abort.abort(),
  }
  await eventually(() => listening.position() >= 0, 'the stream begins')
  return listening
}

const make = async (object: string, values: object) =>
  (await admin.post(`/records/${object}`, values)).body.record as { id: string }
const endedBy = (reason: string) => new RegExp(`event: ended\ndata: \\{"reason":"${reason}"\\}\n\n$`)
const kindsOf = (stream: Listening) => stream.events.map((event) => event.kind)
const recordsOf = (stream: Listening) => stream.events.map((event) => event.recordId)

test('what one process relays reaches those who listen at another, each what they may see', async (t) => {
  await startRelay(t)
  const seller = await house.join('salesperson')
  const [mine, theirs] = await Promise.all([listenTo(t, admin), listenTo(t, seller.client)])

  const deal = await make('deal', { name: 'Only for its owner' })
  const company = await make('company', { name: 'For all' })

  await eventually(() => recordsOf(theirs).includes(company.id), 'the seller hears of the company')
  await eventually(() => recordsOf(mine).includes(company.id), 'the administrator hears of the company')
  assert.ok(recordsOf(mine).includes(deal.id))
  assert.equal(recordsOf(theirs).includes(deal.id), false)
})

test('a change of hidden fields alone is told to nobody who may not see them', async (t) => {
  await startRelay(t)
  const one = await make('company', { name: 'Heads', employees: 1 })
  const reader = await house.join('noHeads')
  const stream = await listenTo(t, reader.client)

  await admin.patch(`/records/company/${one.id}`, { employees: 2 })
  await admin.patch(`/records/company/${one.id}`, { employees: 3, website: 'https://heads.example' })
  const end = await make('company', { name: 'The end' })

  await eventually(() => recordsOf(stream).includes(end.id), 'the stream comes to the end')
  assert.deepEqual(
    stream.events
      .filter((event) => event.recordId === one.id && event.kind === 'records.updated')
      .map(({ fields }) => fields),
    [['company.website']],
  )
  assert.equal(stream.text().includes('employees'), false)
})

test('a broken line goes on where it was', async (t) => {
  await startRelay(t)
  const first = await listenTo(t, admin)
  const one = await make('company', { name: 'Before the line broke' })
  await eventually(() => recordsOf(first).includes(one.id), 'the first is heard')
  const lastEventId = first.position()
  first.stop()
  const missed = await make('company', { name: 'While it was broken' })

  const second = await listenTo(t, admin, { lastEventId })

  await eventually(() => recordsOf(second).includes(missed.id), 'what was missed is heard')
  assert.equal(recordsOf(second).includes(one.id), false)
})

test('a stream begun where the session was read tells what happened between, and nothing from before', async (t) => {
  await startRelay(t)
  const witness = await listenTo(t, admin)
  const before = await make('company', { name: 'Before the page was read' })
  await eventually(() => recordsOf(witness).includes(before.id), 'what came before is relayed')
  const { position } = (await admin.get('/session')).body
  const between = await make('company', { name: 'While the page was made' })
  await eventually(() => recordsOf(witness).includes(between.id), 'what came between is relayed')

  const stream = await listenTo(t, admin, { after: position })
  const later = await make('company', { name: 'While it is looked at' })

  await eventually(() => recordsOf(stream).includes(later.id), 'what comes later is heard')
  assert.deepEqual(recordsOf(stream), [between.id, later.id])
})

test('a record that somebody opens is told to them alone, and kept in no history', async (t) => {
  await startRelay(t)
  const seller = await house.join('salesperson')
  const company = await make('company', { name: 'Opened' })
  const { position } = (await admin.get('/session')).body
  const [theirs, mine] = [await listenTo(t, seller.client), await listenTo(t, admin)]

  await seller.client.post('/recent-records', { records: [{ object: 'company', id: company.id }] })
  const end = await make('company', { name: 'The end of opening' })

  await eventually(() => recordsOf(theirs).includes(end.id) && recordsOf(mine).includes(end.id), 'the end')
  assert.ok(kindsOf(theirs).includes('navigation.changed'))
  assert.equal(kindsOf(mine).includes('navigation.changed'), false)
  const { events } = (await admin.get(`/events?after=${position}`)).body
  assert.equal(
    events.some(({ kind }: LiveEvent) => kind === 'navigation.changed'),
    false,
  )
  const rows = await installation.pool.rows(sql`
    select kind from ${(await elsewhere()).db.table('event')} where kind = 'navigation.changed'`)
  assert.deepEqual(rows, [])
})

test('who is far behind is told to read anew instead of everything', async (t) => {
  await startRelay(t)
  const start = await listenTo(t, admin)
  const before = start.position()
  const items = Array.from({ length: 700 }, (_, at) => ({
    action: 'create',
    values: { name: `Many ${at} ${newId()}` },
  }))
  for (const _ of [1, 2]) assert.equal((await admin.post('/records/company/batch', { items })).status, 200)
  await eventually(() => start.position() >= before + 1_300, 'all is relayed')

  const late = await listenTo(t, admin, { lastEventId: 0 })

  await eventually(() => late.text().includes('event: behind'), 'the reader is told')
  assert.equal(late.events.length, 0)
})

test('the stream ends when the membership ends', async (t) => {
  await startRelay(t)
  const leaver = await house.join('salesperson')
  const stream = await listenTo(t, leaver.client)

  await admin.post(`/members/${leaver.memberId}/deactivation`)
  const later = await make('company', { name: 'After they left' })

  await stream.ended
  assert.match(stream.text(), endedBy('member'))
  assert.equal(stream.text().includes(later.id), false)
})

test('the stream of a key that is revoked ends with its revocation, whichever process revoked it', async (t) => {
  await startRelay(t)
  const { body } = await admin.post('/api-keys', { name: 'listening', scopes: [] })
  const stream = await listenTo(t, { cookie: null, key: body.key })
  await house.api.program(body.key).get('/objects')

  await revokeApiKey(await elsewhere(), body.apiKey.id)

  await stream.ended
  assert.match(stream.text(), endedBy('key'))
  assert.equal(kindsOf(stream).includes('members.api-key-revoked'), false)
})

test('the stream of one whose access another process took away tells nothing of it', async (t) => {
  await startRelay(t)
  const leaver = await house.join('salesperson')
  const stream = await listenTo(t, leaver.client)

  await deactivateMember(await elsewhere(), leaver.memberId)

  await stream.ended
  assert.match(stream.text(), endedBy('member'))
  assert.equal(kindsOf(stream).includes('members.deactivated'), false)
})

test('the stream ends when the session ends, at the next look', async (t) => {
  await startRelay(t)
  const person = await house.join('salesperson')
  const stream = await listenTo(t, person.client)
  await person.client.delete('/session')
  await make('company', { name: 'After signing out' })

  await stream.ended
  assert.match(stream.text(), endedBy('session'))
})

test('a closing server ends its streams', async (t) => {
  const other = await served()
  const streams = await Promise.all(Array.from({ length: 30 }, () => listenTo(t, admin, { url: other.url })))

  await other.close()

  await Promise.all(streams.map((stream) => stream.ended))
})

test('a stranger is refused', async () => {
  const response = await fetch(`${server.url}/events/stream`)

  assert.equal(response.status, 401)
})
