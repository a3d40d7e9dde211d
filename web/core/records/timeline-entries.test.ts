import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEvent } from '../../../shared/core/history.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { timelineDays } from './timeline-entries.ts'

const shanghai = { hasMore: false, timeZone: 'Asia/Shanghai' }

test('notes and events stand in one order, newest first', () => {
  const days = timelineDays(
    [event('e1', '2026-11-24T08:00:00Z')],
    [note('n1', '2026-11-24T09:00:00Z')],
    shanghai,
  )

  assert.deepEqual(
    days.map((day) => day.entries.map((entry) => entry.id)),
    [['n1', 'e1']],
  )
})

test('a day is the day where the workspace is', () => {
  const days = timelineDays([event('e1', '2026-11-23T17:00:00Z')], [], shanghai)

  assert.equal(days[0]?.day, '2026-11-24')
})

test('a note older than what was read of the history waits for the rest of it', () => {
  const events = [event('e1', '2026-11-24T08:00:00Z')]
  const old = note('n1', '2026-11-01T09:00:00Z')

  assert.equal(timelineDays(events, [old], { ...shanghai, hasMore: true }).length, 1)
  assert.equal(timelineDays(events, [old], shanghai).length, 2)
})

function event(id: string, at: string): HistoryEvent {
  const nothing = { objectId: null, recordId: null, actorId: null, changes: null, payload: {} }
  const operation = { operationId: 'o', operationKind: 'change' as const, mayUndo: true }
  return { id, at, kind: 'records.updated', ...operation, ...nothing }
}

function note(id: string, createdAt: string): RecordValues {
  const system = { version: 1, createdBy: null, updatedAt: createdAt, updatedBy: null, deletedAt: null }
  return { id, object: 'note', title: 'Note', createdAt, ...system }
}
