import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weeksOfNotes } from './weeks-of-notes.ts'

test('weeks in which nothing was written stand between the others, and no side is made up', () => {
  const weeks = weeksOfNotes([{ keys: ['2026-09-14'], measures: { count: 3 } }], '2026-09-07')

  assert.equal(weeks.length, 12)
  assert.deepEqual(weeks.slice(0, 3), [
    { start: '2026-09-07', ours: 0 },
    { start: '2026-09-14', ours: 3 },
    { start: '2026-09-21', ours: 0 },
  ])
  assert.ok(weeks.every((week) => !('theirs' in week)))
})
