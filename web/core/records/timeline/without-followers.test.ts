import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutFollowers } from './without-followers.ts'

const followers = { stage: ['status', 'probability'] }
const changed = (...names: string[]) => names.map((name) => ({ field: { name } }))
const names = (changes: { field: { name: string } }[]) => changes.map(({ field }) => field.name)

test('what follows from a change is not told beside it', () => {
  assert.deepEqual(names(withoutFollowers(changed('probability', 'stage', 'status', 'amount'), followers)), [
    'stage',
    'amount',
  ])
})

test('the same change by itself is told', () => {
  assert.deepEqual(names(withoutFollowers(changed('probability'), followers)), ['probability'])
})
