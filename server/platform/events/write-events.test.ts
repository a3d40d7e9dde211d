import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import { eventHouse, newEvent } from '../../../test/event-workspace.ts'
import { workspaceDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { eventsOfOperation, eventsOfRecord, readEvents } from './read-events.ts'
import { holdWrites, writeEvents } from './write-events.ts'

const house = await eventHouse()

test('thousands of events of one transaction are written at once and read back as they were', async () => {
  const { db, schema } = await house.makeWorkspace()
  const events = Array.from({ length: 3_000 }, (_, at) =>
    newEvent({
      actorId: at % 2 === 0 ? newId() : null,
      quiet: at % 3 === 0,
      changes: { 'contact.name': [null, `Åsa "${at}" \\ {x, NULL},\n 张伟`] },
      payload: { at },
    }),
  )

  const outcome = await house.pool.transaction((connection) =>
    writeEvents(connection, workspaceDatabase(connection, schema), events, { metadataVersion: 0 }),
  )

  assert.equal(outcome, 'written')
  const read = await readEvents(
    db,
    events.map((event) => event.id),
  )
  assert.deepEqual(read, events)
})

test('no event is written when the definitions are not those the transaction planned with', async () => {
  const { db, schema } = await house.makeWorkspace()
  const event = newEvent()

  const outcome = await house.pool.transaction((connection) =>
    writeEvents(connection, workspaceDatabase(connection, schema), [event], { metadataVersion: 7 }),
  )

  assert.equal(outcome, 'outdated')
  assert.deepEqual(await readEvents(db, [event.id]), [])
})

test('a write that meets a change of definitions finds itself outdated when that commits', async () => {
  const { db, schema } = await house.makeWorkspace()
  const holds = Promise.withResolvers<void>()
  const mayCommit = Promise.withResolvers<void>()
  const change = house.pool.transaction(async (connection) => {
    await connection.run(sql`update ${db.table('revision')} set value = value + 1 where name = 'metadata'`)
    await holdWrites(connection, db)
    holds.resolve()
    await mayCommit.promise
  })
  await holds.promise

  const write = house.pool.transaction((connection) =>
    writeEvents(connection, workspaceDatabase(connection, schema), [newEvent()], { metadataVersion: 0 }),
  )
  const first = await Promise.race([write, waitingForLock(schema).then(() => 'waits')])
  mayCommit.resolve()

  assert.equal(first, 'waits')
  await change
  assert.equal(await write, 'outdated')
})

test('events of a record and of an operation are paged newest first', async () => {
  const { db, schema } = await house.makeWorkspace()
  const recordId = newId()
  const operationId = newId()
  const events = Array.from({ length: 7 }, () => newEvent({ recordId, operationId }))
  await house.pool.transaction((connection) =>
    writeEvents(connection, workspaceDatabase(connection, schema), events, { metadataVersion: 0 }),
  )
  const newestFirst = events.map((event) => event.id).reverse()

  const page = await eventsOfRecord(db, recordId, { limit: 3 })
  const next = await eventsOfRecord(db, recordId, { limit: 10, before: page.at(-1)!.id })
  const operation = await eventsOfOperation(db, operationId, { limit: 100 })

  assert.deepEqual(
    [...page, ...next].map((event) => event.id),
    newestFirst,
  )
  assert.deepEqual(
    operation.map((event) => event.id),
    newestFirst,
  )
})

async function waitingForLock(schema: string): Promise<void> {
  for (;;) {
    const rows = await house.pool.rows(sql`
      select 1 from pg_catalog.pg_locks l join pg_catalog.pg_class c on c.oid = l.relation
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where not l.granted and c.relname = 'outbox' and n.nspname = ${schema}`)
    if (rows.length > 0) return
  }
}
