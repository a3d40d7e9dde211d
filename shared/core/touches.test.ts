import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstTouchDay, touchWeekStarts } from './touches.ts'

test('twelve weeks up to the present one, beginning on the day that weeks of the workspace do', () => {
  assert.equal(firstTouchDay('2026-11-26', 1), '2026-09-07')
  assert.equal(firstTouchDay('2026-11-26', 7), '2026-09-06')
  assert.deepEqual(touchWeekStarts('2026-09-07').slice(-2), ['2026-11-16', '2026-11-23'])
})
