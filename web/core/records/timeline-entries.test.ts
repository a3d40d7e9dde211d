import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TimelineItem } from '../../../shared/core/history.ts'
import { timelineDays } from './timeline-entries.ts'

test('items of one day stand together, by the day it is where the workspace is', () => {
  const items = [
    note('c', '2026-11-24T20:00:00Z'),
    note('b', '2026-11-24T15:59:00Z'),
    note('a', '2026-11-23T17:00:00Z'),
  ]

  const days = timelineDays(items, 'Asia/Shanghai')

  assert.deepEqual(
    days.map(({ day, items: those }) => [day, those.map((item) => 'record' in item && item.record.id)]),
    [
      ['2026-11-25', ['c']],
      ['2026-11-24', ['b', 'a']],
    ],
  )
})

test('nothing makes no days', () => {
  assert.deepEqual(timelineDays([], 'UTC'), [])
})

function note(id: string, at: string): TimelineItem {
  const system = { version: 1, createdBy: null, updatedAt: at, updatedBy: null, deletedAt: null }
  return { kind: 'note', at, record: { id, object: 'note', title: 'Note', createdAt: at, ...system } }
}
