import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import { eventHouse, newEvent } from '../../../test/event-workspace.ts'
import { workspaceDatabase } from '../database/database.ts'
import { createPool, type Pool } from '../database/pool.ts'
import { sql } from '../database/sql.ts'
import { silentLog } from '../log.ts'
import { startDispatcher } from './dispatcher.ts'
import { eventsAfter, type PositionedEvent } from './read-events.ts'
import { writeEvents } from './write-events.ts'

const house = await eventHouse()
const records = Array.from({ length: 6 }, newId)
const writers = 12
const writesEach = 25

test('a follower sees every event of many slow writers exactly once, and each record in the order it changed', async () => {
  const workspace = await house.makeWorkspace()
  const { schema, db } = workspace
  const names = records.map((id) => `record:${id}`)
  await db.run(
    sql`insert into ${db.table('counter')} (name, value) select n, 0 from unnest(${names}::text[]) n`,
  )
  const pools = [1, 2, 3].map(() => createPool(house.connection, { size: 8 }))
  const dispatchers = pools.map((pool) =>
    startDispatcher({ pool, now: () => new Date() }, { reactions: [], log: silentLog }),
  )
  const follower = follow(house.pool, schema)

  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const at = writer % pools.length
      for (let write = 0; write < writesEach; write++) {
        await changeSomeRecords(pools[at]!, schema)
        dispatchers[at]!.wake(workspace)
      }
    }),
  )

  await Promise.all(dispatchers.map((dispatcher) => dispatcher.settled()))
  const seen = await follower.end()
  await Promise.all(dispatchers.map((dispatcher) => dispatcher.stop()))
  await Promise.all(pools.map((pool) => pool.close()))
  const [[written]] = (await db.rows(sql`select count(*) from ${db.table('event')}`)) as [[number]]
  assert.deepEqual(
    seen.map((event) => event.position),
    Array.from({ length: written }, (_, at) => at + 1),
  )
  assert.equal(new Set(seen.map((event) => event.id)).size, written)
  for (const id of records) {
    const versions = seen
      .filter((event) => event.recordId === id)
      .map((event) => event.changes!.version![1] as number)
    assert.deepEqual(
      versions,
      versions.map((_, at) => at + 1),
    )
  }
})

/** One transaction: locks a few records in id order, is slow at a moment nobody knows, leaves its events. */
async function changeSomeRecords(pool: Pool, schema: string): Promise<void> {
  const chosen = records.filter(() => Math.random() < 0.35).sort()
  await pool.transaction(async (connection) => {
    const db = workspaceDatabase(connection, schema)
    const events = []
    for (const id of chosen) {
      await db.run(sql`update ${db.table('counter')} set value = value + 1 where name = ${`record:${id}`}`)
      const [row] = await db.rows(
        sql`select value from ${db.table('counter')} where name = ${`record:${id}`}`,
      )
      events.push(newEvent({ recordId: id, changes: { version: [null, row![0]] } }))
    }
    await db.rows(sql`select pg_sleep(${Math.random() * 0.01})`)
    if (events.length > 0) await writeEvents(connection, db, events, { metadataVersion: 0 })
    await db.rows(sql`select pg_sleep(${Math.random() ** 4 * 0.05})`)
  })
}

/** Reads by position all the time, as a subscriber does, until told that nothing more is written. */
function follow(pool: Pool, schema: string): { end(): Promise<PositionedEvent[]> } {
  const db = workspaceDatabase(pool, schema)
  const seen: PositionedEvent[] = []
  let isEnding = false
  const reading = (async () => {
    for (;;) {
      const isLast = isEnding
      const events = await eventsAfter(db, seen.at(-1)?.position ?? 0, 10)
      seen.push(...events)
      if (isLast && events.length === 0) return seen
    }
  })()
  return {
    end: () => {
      isEnding = true
      return reading
    },
  }
}
