import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { type Acknowledged, amount, eightClients } from './eight-clients.ts'
import { eventually, temporaryFolder } from './processes.ts'
import { type RunningKith, startKith } from './running-kith.ts'

test('whatever is killed while eight clients write, what was acknowledged is there once and whole', {
  timeout: 240_000,
}, async (t) => {
  const kith = await startKith(t, temporaryFolder(t))
  await kith.start('worker')
  const clients = eightClients(kith)

  for (const victim of ['database', 'server', 'worker', 'server'] as const) {
    await moreWrites(clients.told)
    await wait(Math.random() * 300)
    await killed[victim](kith)
  }
  await changeThatNeedsAJob(kith)
  await kith.kill('worker')
  await kith.start('worker')
  await moreWrites(clients.told)
  const told = await clients.stop()

  assert.deepEqual(told.strange, [])
  await everythingIsThereOnce(kith, told)
  await everythingAgrees(kith, told)
  await everythingIsRelayedAndDone(kith)
  await repeatsGetTheFirstAnswer(kith, told)
  assert.equal(await kith.kill('serve', 'SIGTERM'), 0)
})

/** Kills come in the middle of the work, however slow the machine is. */
async function moreWrites({ deals }: Acknowledged): Promise<void> {
  const goal = deals.size + 8
  await eventually(() => deals.size >= goal, 'the clients go on')
}

const killed = {
  database: async ({ folder }: RunningKith) => {
    const pid = Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10)
    process.kill(pid, 'SIGKILL')
  },
  server: async (kith: RunningKith) => {
    await kith.kill('serve')
    await kith.start('serve')
  },
  worker: async (kith: RunningKith) => {
    await kith.kill('worker')
    await kith.start('worker')
  },
}

async function changeThatNeedsAJob(kith: RunningKith): Promise<void> {
  const changed = await eventually(async () => {
    const reply = await kith
      .ask('PATCH', '/objects/company/fields/website', { unique: true })
      .catch(() => null)
    return reply?.status === 200 ? reply : null
  }, 'a field is made unique')
  assert.ok(changed.body.operationId)
}

async function everythingIsThereOnce({ rows, schema }: RunningKith, told: Acknowledged): Promise<void> {
  const deals = await rows(`select id, name, amount::text from ${schema}.deal order by id`)
  const events = await rows(
    `select record_id as id, count(*) filter (where kind = 'records.created')::int as created,
      count(*) filter (where kind = 'records.updated')::int as updated
    from ${schema}.event where object_id = 'deal' group by record_id order by record_id`,
  )
  const expected = [...told.deals].sort(([a], [b]) => (a < b ? -1 : 1))
  assert.deepEqual(
    deals.map((deal) => [deal.id, deal.name, Number(deal.amount)]),
    expected.map(([id, deal]) => [id, deal.name, deal.amount]),
  )
  assert.deepEqual(
    events.map((event) => [event.id, event.created, event.updated]),
    expected.map(([id, deal]) => [id, 1, deal.changes]),
  )
}

async function everythingAgrees(kith: RunningKith, told: Acknowledged): Promise<void> {
  const { rows, schema } = kith
  const unfound = await rows(
    `select d.id from ${schema}.deal d left join ${schema}.search s on s.record_id = d.id and s.title = lower(d.name)
    where s.record_id is null`,
  )
  assert.deepEqual(unfound, [])
  for (const { id, name } of told.companies) {
    const own = [...told.deals.values()].filter((deal) => deal.company === id)
    const { body } = await kith.ask('GET', `/records/company/${id}`)
    const sum = own.reduce((total, deal) => total + deal.amount, 0)
    assert.deepEqual(
      [body.record.name, body.record.openDeals, body.record.openValue],
      [name, own.length, own.length === 0 ? null : amount(sum)],
    )
  }
}

async function everythingIsRelayedAndDone({ rows, schema }: RunningKith): Promise<void> {
  const [outbox] = await eventually(async () => {
    const found = await rows(
      `select count(*) filter (where position is null)::int as waiting, max(position)::int as last,
        sum(cardinality(event_ids))::int as events, (select count(*)::int from ${schema}.event) as written
      from ${schema}.outbox`,
    )
    return found[0]?.waiting === 0 ? found : null
  }, 'every event is relayed')
  assert.deepEqual([outbox?.last, outbox?.events], [outbox?.written, outbox?.written])
  await eventually(async () => (await rows('select 1 from kith.job')).length === 0, 'every job is done')
  const unique = await rows(
    `select definition->'unique' as "unique" from ${schema}.field where id = 'company.website'`,
  )
  assert.deepEqual(unique, [{ unique: true }])
}

async function repeatsGetTheFirstAnswer(kith: RunningKith, told: Acknowledged): Promise<void> {
  const [id, { name, company, key }] = [...told.deals].find(([, deal]) => deal.changes === 0)!
  const first = told.deals.get(id)!
  const values = { name, company, amount: amount(first.amount) }
  const again = await kith.ask('POST', '/records/deal', values, { 'idempotency-key': key })
  assert.deepEqual([again.status, again.body.record.id], [201, id])
}
