import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { eventually, startProgram } from '../../../test/crash/processes.ts'
import { commitEvents, type EventWorkspace, eventHouse, newEvent } from '../../../test/event-workspace.ts'
import { listen } from '../database/listener.ts'
import { raw, sql } from '../database/sql.ts'
import { silentLog } from '../log.ts'
import { type Dispatcher, relayedChannel, startDispatcher, wakeDispatchers } from './dispatcher.ts'
import type { AnyReaction } from './reaction-jobs.ts'
import { eventsAfter } from './read-events.ts'

const house = await eventHouse()
const { pool, runtime } = house

const note: AnyReaction = { on: 'records.updated', name: 'tests.note', run: async () => {} }

async function withDispatcher(
  reactions: AnyReaction[],
  body: (dispatcher: Dispatcher) => Promise<void>,
): Promise<void> {
  const dispatcher = startDispatcher(runtime, { reactions, log: silentLog })
  try {
    await body(dispatcher)
  } finally {
    await dispatcher.stop()
  }
}

async function jobKeys(workspace: EventWorkspace): Promise<string[]> {
  const rows = await pool.rows(sql`
    select key from kith.job where turn_of = ${workspace.id} order by id`)
  return rows.map(([key]) => String(key))
}

const program = new URL('../../../test/children/relay.ts', import.meta.url).pathname
const startRelay = (t: TestContext) =>
  startProgram(t, [program, JSON.stringify({ connection: house.connection })])

test('every event gets a number of its own, transactions in the order they committed', async () => {
  const workspace = await house.makeWorkspace()
  const first = [newEvent(), newEvent(), newEvent()]
  const second = [newEvent()]
  await commitEvents(pool, workspace.schema, first)
  await commitEvents(pool, workspace.schema, second)

  await withDispatcher([], async (dispatcher) => {
    dispatcher.wake(workspace)
    await dispatcher.settled()
  })

  const all = await eventsAfter(workspace.db, 0, 100)
  assert.deepEqual(
    all.map((event) => [event.position, event.id]),
    [...first, ...second].map((event, at) => [at + 1, event.id]),
  )
  assert.deepEqual(
    (await eventsAfter(workspace.db, 2, 1)).map((event) => event.position),
    [3],
  )
})

test('a reaction gets one job per event, keyed by event and name, and others none', async () => {
  const workspace = await house.makeWorkspace()
  const events = [newEvent(), newEvent({ kind: 'records.created' })]
  await commitEvents(pool, workspace.schema, [events[0]!])
  await commitEvents(pool, workspace.schema, [events[1]!])

  await withDispatcher([note], async (dispatcher) => {
    dispatcher.wake(workspace)
    await dispatcher.settled()
  })

  assert.deepEqual(await jobKeys(workspace), [`${events[0]!.id}:tests.note`])
})

test('ten thousand events of a bulk change make a hundred jobs, and none for a reaction that skips quiet ones', async () => {
  const workspace = await house.makeWorkspace()
  for (let batch = 0; batch < 10; batch++) {
    const events = Array.from({ length: 1_000 }, () => newEvent({ quiet: true }))
    await commitEvents(pool, workspace.schema, events)
  }
  const shy: AnyReaction = { ...note, name: 'tests.shy', skipsQuiet: true }

  await withDispatcher([note, shy], async (dispatcher) => {
    dispatcher.wake(workspace)
    await dispatcher.settled()
  })

  const keys = await jobKeys(workspace)
  assert.equal(keys.length, 100)
  assert.ok(keys.every((key) => key.endsWith('+100:tests.note')))
})

test('a reaction may name the events it wants', async () => {
  const workspace = await house.makeWorkspace()
  const deal = newEvent({ objectId: 'deal' })
  await commitEvents(pool, workspace.schema, [newEvent(), deal])
  const picky: AnyReaction = { ...note, when: (event) => event.objectId === 'deal' }

  await withDispatcher([picky], async (dispatcher) => {
    dispatcher.wake(workspace)
    await dispatcher.settled()
  })

  assert.deepEqual(await jobKeys(workspace), [`${deal.id}:tests.note`])
})

test('what was left behind by a process that ended is found by the sweep at the start', async () => {
  const workspaces = [await house.makeWorkspace(), await house.makeWorkspace()]
  for (const workspace of workspaces) await commitEvents(pool, workspace.schema, [newEvent()])

  await withDispatcher([], async (dispatcher) => {
    await dispatcher.sweep()
    await dispatcher.settled()
  })

  for (const workspace of workspaces) assert.equal((await eventsAfter(workspace.db, 0, 9)).length, 1)
})

test('a process that does not relay wakes one that does, and all are told how far it came', async () => {
  const workspace = await house.makeWorkspace()
  const relayed = Promise.withResolvers<string>()
  const listener = listen(pool, { channels: { [relayedChannel]: relayed.resolve } })
  await listener.ready

  await withDispatcher([], async () => {
    await commitEvents(pool, workspace.schema, [newEvent(), newEvent()])
    await eventually(async () => {
      await wakeDispatchers(pool, workspace)
      return (await eventsAfter(workspace.db, 0, 9)).length === 2
    }, 'events are relayed')
  })

  assert.deepEqual(JSON.parse(await relayed.promise), { workspaceId: workspace.id, position: 2 })
  await listener.stop()
})

test('a workspace that was deleted stops nobody', async () => {
  const gone = await house.makeWorkspace()
  const workspace = await house.makeWorkspace()
  await commitEvents(pool, workspace.schema, [newEvent()])
  await pool.run(raw(`drop schema "${gone.schema}" cascade`))

  await withDispatcher([], async (dispatcher) => {
    dispatcher.wake(gone)
    dispatcher.wake(workspace)
    await dispatcher.sweep()
    await dispatcher.settled()
  })

  assert.equal((await eventsAfter(workspace.db, 0, 9)).length, 1)
})

test('killed between adding the jobs and giving positions, the same round is relayed again with the same jobs', async (t) => {
  const workspace = await house.makeWorkspace()
  const events = [newEvent(), newEvent(), newEvent()]
  for (const event of events) await commitEvents(pool, workspace.schema, [event])
  const added = await pool.transaction(async (connection) => {
    // Positions cannot be written while this lock is held; jobs can be added.
    await connection.run(sql`lock table ${workspace.db.table('outbox')} in share mode`)
    const relay = startRelay(t)
    await eventually(async () => (await jobKeys(workspace)).length > 0, 'jobs are added')
    const keys = await jobKeys(workspace)
    await relay.end('SIGKILL')
    return keys
  })

  await withDispatcher([note], async (dispatcher) => {
    dispatcher.wake(workspace)
    await dispatcher.settled()
  })

  assert.deepEqual(
    added,
    events.map((event) => `${event.id}:tests.note`),
  )
  assert.deepEqual(await jobKeys(workspace), added)
  assert.deepEqual(
    (await eventsAfter(workspace.db, 0, 9)).map((event) => event.id),
    events.map((event) => event.id),
  )
})

test('dispatchers killed again and again lose nothing and number nothing twice', async (t) => {
  const workspace = await house.makeWorkspace()
  const ids: string[] = []
  for (let round = 0; round < 4; round++) {
    const relay = startRelay(t)
    await relay.says('relays')
    for (let at = 0; at < 25; at++) {
      const event = newEvent()
      await commitEvents(pool, workspace.schema, [event])
      ids.push(event.id)
    }
    await relay.end('SIGKILL')
  }

  await withDispatcher([note], async (dispatcher) => {
    dispatcher.wake(workspace)
    await dispatcher.settled()
  })

  const all = await eventsAfter(workspace.db, 0, 1_000)
  assert.deepEqual(
    all.map((event) => [event.position, event.id]),
    ids.map((id, at) => [at + 1, id]),
  )
  assert.deepEqual((await jobKeys(workspace)).toSorted(), ids.map((id) => `${id}:tests.note`).toSorted())
})
