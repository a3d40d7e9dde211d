import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEvent } from '../../../shared/core/history.ts'
import { daysStood, stagePath } from './stage-path.ts'

const moved = (at: string, before: string | null, after: string) =>
  ({ at: `2026-11-${at}T08:00:00.000Z`, changes: { f: [before, after] } }) as unknown as HistoryEvent
const renamed = { at: '2026-11-04T08:00:00.000Z', changes: { other: ['a', 'b'] } } as unknown as HistoryEvent
const isOpen = (stage: string) => stage !== 'lost'

test('a lost deal came as far as the open stage it was in last, and stood in each as long as it did', () => {
  const path = stagePath(
    [
      moved('20', 'solution', 'lost'),
      moved('14', 'proposal', 'solution'),
      moved('12', 'solution', 'proposal'),
      renamed,
      moved('03', 'qualify', 'solution'),
      moved('01', null, 'qualify'),
    ],
    'f',
    isOpen,
  )

  assert.equal(path.lastOpen, 'solution')
  assert.deepEqual(
    ['qualify', 'solution', 'proposal', 'negotiation', 'lost'].map((stage) => daysStood(path, stage)),
    [2, 15, 2, null, null],
  )
})

test('of a deal that was made lost nothing is known of its way', () => {
  const path = stagePath([moved('01', null, 'lost')], 'f', isOpen)

  assert.equal(path.lastOpen, null)
  assert.equal(path.stood.size, 0)
})
