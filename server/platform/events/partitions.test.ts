import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idSource } from '../../../shared/platform/ids.ts'
import { commitEvents, eventHouse, newEvent } from '../../../test/event-workspace.ts'
import type { WorkspaceDatabase } from '../database/database.ts'
import { createPool } from '../database/pool.ts'
import { sql } from '../database/sql.ts'
import {
  ensurePartitions,
  ensurePartitionsBetween,
  forgetPartitions,
  isMissingPartition,
} from './partitions.ts'
import { eventsOfRecord } from './read-events.ts'
import { writeEvents } from './write-events.ts'

const house = await eventHouse()

const idAt = (time: string) => idSource(() => Date.parse(time))()

async function monthOf(db: WorkspaceDatabase, id: string): Promise<string> {
  const [row] = await db.rows(sql`select tableoid::regclass::text from ${db.table('event')} where id = ${id}`)
  return String(row?.[0]).replaceAll(/^.*event_|"/g, '')
}

test('the last millisecond of a month and the first of the next lie in their own partitions', async () => {
  const { schema, db } = await house.makeWorkspace()
  await ensurePartitions(house.pool, schema, new Date('2027-01-31T12:00:00Z'))
  const last = newEvent({ id: idAt('2027-01-31T23:59:59.999Z') })
  const first = newEvent({ id: idAt('2027-02-01T00:00:00.000Z') })

  await commitEvents(house.pool, schema, [last, first])

  assert.equal(await monthOf(db, last.id), '2027_01')
  assert.equal(await monthOf(db, first.id), '2027_02')
})

test('a transaction that began before the month turned still has a place for its events', async () => {
  const { schema, db } = await house.makeWorkspace()
  await ensurePartitions(house.pool, schema, new Date('2027-12-31T23:59:59.990Z'))
  const event = newEvent({ id: idAt('2028-01-01T00:00:03.000Z') })

  await commitEvents(house.pool, schema, [event])

  assert.equal(await monthOf(db, event.id), '2028_01')
})

test('many processes making the same months at once make each once', async () => {
  const { schema } = await house.makeWorkspace()
  const pools = Array.from({ length: 4 }, () => createPool(house.connection, { size: 2 }))

  await Promise.all(
    pools.flatMap((pool) =>
      [1, 2].map(() =>
        ensurePartitionsBetween(pool, schema, {
          from: new Date('2024-11-05T00:00:00Z'),
          to: new Date('2025-02-01T00:00:00Z'),
        }),
      ),
    ),
  )

  await Promise.all(pools.map((pool) => pool.close()))
  const rows = await house.pool.rows(sql`
    select c.relname from pg_catalog.pg_inherits i
    join pg_catalog.pg_class c on c.oid = i.inhrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and c.relkind = 'r' and c.relname < 'event_2026' order by 1`)
  assert.deepEqual(rows.flat(), [
    'event_2024_11',
    'event_2024_12',
    'event_2025_01',
    'event_2025_02',
    'event_2025_03',
  ])
})

test('a partition is made while another transaction is writing events and does not wait for it', async () => {
  const { schema, db } = await house.makeWorkspace()
  const event = newEvent()

  await house.pool.transaction(async (connection) => {
    await writeEvents(connection, { ...db, ...connection, table: db.table }, [event], {
      metadataVersion: null,
    })
    await ensurePartitions(house.pool, schema, new Date('2030-05-01T00:00:00Z'))
  })

  assert.equal((await eventsOfRecord(db, event.recordId!, { limit: 5 })).length, 1)
})

test('a month without a partition is recognised as such, and looking again makes it', async () => {
  const { schema, db } = await house.makeWorkspace()
  const at = new Date('2031-07-01T00:00:00Z')
  await ensurePartitions(house.pool, schema, at)
  await house.pool.run(sql`drop table ${db.table('event_2031_07')}`)
  const event = newEvent({ id: idAt('2031-07-02T00:00:00Z') })

  await assert.rejects(commitEvents(house.pool, schema, [event]), isMissingPartition)
  forgetPartitions(house.pool, schema)
  await ensurePartitions(house.pool, schema, at)
  await commitEvents(house.pool, schema, [event])

  assert.equal(await monthOf(db, event.id), '2031_07')
})
