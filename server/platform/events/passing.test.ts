import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventHouse, newEvent } from '../../../test/event-workspace.ts'
import { workspaceDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { dispatchOutbox } from './dispatch-outbox.ts'
import type { PassingEvent } from './event.ts'
import { forgetPassing, passingMs } from './forget-passing.ts'
import { eventsAfter, isKept, lastPosition } from './read-events.ts'
import { writeEvents } from './write-events.ts'

const { makeWorkspace, pool } = await eventHouse()
const tomorrow = () => new Date(Date.now() + passingMs + 60_000)

function passingEvent(memberId: string): PassingEvent {
  const happening = newEvent({ objectId: null, recordId: null })
  return { ...happening, kind: 'navigation.changed', payload: { memberId }, isPassing: true }
}

/** Commits kept events and passing ones as one transaction, and relays it. */
async function commit(place: { id: string; schema: string }, kept: number, members: readonly string[]) {
  const events = Array.from({ length: kept }, () => newEvent())
  const passing = members.map(passingEvent)
  await pool.transaction((connection) =>
    writeEvents(connection, workspaceDatabase(connection, place.schema), events, {
      metadataVersion: 0,
      passing,
    }),
  )
  await dispatchOutbox(pool, place, [])
  return [...events, ...passing].map(({ id }) => id)
}

test('what is told in passing has its place among events, and stands in no history', async () => {
  const workspace = await makeWorkspace()
  const { db } = workspace
  const ids = [
    ...(await commit(workspace, 2, ['nora'])),
    ...(await commit(workspace, 0, ['lin', 'nora'])),
    ...(await commit(workspace, 1, [])),
  ]

  const told = await eventsAfter(db, 0, 100)

  assert.deepEqual(
    told.map(({ id, position }) => [position, id]),
    ids.map((id, at) => [at + 1, id]),
  )
  assert.deepEqual(
    told.filter((event) => !isKept(event)).map(({ payload }) => payload),
    [{ memberId: 'nora' }, { memberId: 'lin' }, { memberId: 'nora' }],
  )
  const kept = await db.rows(sql`select id from ${db.table('event')} order by id`)
  assert.deepEqual(
    kept.flat(),
    told
      .filter(isKept)
      .map(({ id }) => id)
      .sort(),
  )
})

test('it is forgotten a day later, and whoever reads from before goes on behind it', async () => {
  const workspace = await makeWorkspace()
  const { db } = workspace
  const first = await commit(workspace, 1, ['nora'])
  await commit(workspace, 0, ['nora'])
  const last = await commit(workspace, 1, [])

  assert.equal(await forgetPassing(db, new Date()), 0)
  assert.equal(await forgetPassing(db, tomorrow()), 2)
  assert.equal(await forgetPassing(db, tomorrow()), 0)

  const left = await eventsAfter(db, 0, 100)
  assert.deepEqual(
    left.map(({ id, position }) => [position, id]),
    [
      [1, first[0]],
      [4, last[0]],
    ],
  )
  assert.equal(await lastPosition(db), 4)
  const [next] = await commit(workspace, 1, [])
  assert.deepEqual(
    (await eventsAfter(db, 1, 100)).map(({ id }) => id),
    [last[0], next],
  )
})
