import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allowance } from './fair-turns.ts'

const short = (workspaceId: string) => ({ workspaceId, long: false })
const long = (workspaceId: string) => ({ workspaceId, long: true })

test('a workspace that has half of the slots gets no more', () => {
  assert.deepEqual(allowance([], 4, false), { count: 4, perTurn: 2, crowded: [] })
  assert.deepEqual(allowance([short('a')], 4, false), { count: 3, perTurn: 1, crowded: [] })
  assert.deepEqual(allowance([short('a'), short('a')], 4, false), { count: 2, perTurn: 2, crowded: ['a'] })
})

test('one long job of a workspace runs at a time, and long jobs never have all slots', () => {
  assert.deepEqual(allowance([long('a'), short('b')], 4, true), { count: 1, perTurn: 1, crowded: ['a'] })
  assert.equal(allowance([long('a'), long('b')], 4, true).count, 0)
  assert.equal(allowance([long('a'), long('b')], 4, false).count, 2)
})

test('with a single slot every job still gets its turn', () => {
  assert.deepEqual(allowance([], 1, false), { count: 1, perTurn: 1, crowded: [] })
  assert.deepEqual(allowance([], 1, true), { count: 1, perTurn: 1, crowded: [] })
})
