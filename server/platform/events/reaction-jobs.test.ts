import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import { commitEvents, eventHouse, newEvent } from '../../../test/event-workspace.ts'
import type { Context } from '../context.ts'
import { sql } from '../database/sql.ts'
import type { JobRun } from '../jobs/job.ts'
import { type AnyReaction, planReactionJobs, reactionJob } from './reaction-jobs.ts'

const house = await eventHouse()
const run: JobRun = { attempt: 1, signal: new AbortController().signal, checkpoint: () => {} }

test('a reaction acts as the member who caused the event, as the system where nobody did or it asks to', () => {
  const memberId = newId()
  const byMember = newEvent({ actorId: memberId })
  const note: AnyReaction = { on: 'records.updated', name: 'tests.note', run: async () => {} }
  const actorFor = (event: typeof byMember, reaction: AnyReaction) =>
    planReactionJobs('w', [event], [reaction])[0]!.actor

  assert.deepEqual(actorFor(byMember, note), { kind: 'member', memberId, via: 'job' })
  assert.deepEqual(actorFor(newEvent(), note), { kind: 'system', reason: 'tests.note' })
  assert.deepEqual(actorFor(byMember, { ...note, asSystem: true }), { kind: 'system', reason: 'tests.note' })
})

test('a long reaction gets one job per event', () => {
  const long: AnyReaction = { on: 'records.updated', name: 'tests.long', long: true, run: async () => {} }

  assert.equal(planReactionJobs('w', [newEvent(), newEvent(), newEvent()], [long]).length, 3)
})

test('of a hundred events in one job, the one that fails is tried again alone', async () => {
  const workspace = await house.makeWorkspace()
  const events = Array.from({ length: 5 }, () => newEvent())
  await commitEvents(house.pool, workspace.schema, events)
  const done: string[] = []
  const picky: AnyReaction = {
    on: 'records.updated',
    name: 'tests.picky',
    run: async (_ctx, event) => {
      if (event.id === events[2]!.id) throw new Error('not this one')
      done.push(event.id)
    },
  }
  const ctx = { workspace, db: workspace.db } as unknown as Context

  await reactionJob(picky).run(ctx, { eventIds: events.map((event) => event.id) }, run)

  assert.equal(done.length, 4)
  const waiting = await house.pool.rows(sql`select key, payload from kith.job`)
  assert.deepEqual(
    waiting.map(([key]) => key),
    [`${events[2]!.id}:tests.picky`],
  )
})
