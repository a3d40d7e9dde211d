import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Filter } from '../../../../shared/core/filters.ts'
import { scopeIn } from './board-scope.ts'

const won: Filter = { field: 'status', op: 'eq', value: 'won' }
const pinned: Filter = { field: 'pipeline', op: 'eq', value: 'p1' }

test('a filter on one pipeline says which board is shown', () => {
  assert.equal(scopeIn(pinned, 'pipeline'), 'p1')
  assert.equal(scopeIn({ and: [won, pinned] }, 'pipeline'), 'p1')
  assert.equal(scopeIn({ field: 'pipeline', op: 'in', value: ['p2'] }, 'pipeline'), 'p2')
})

test('a filter that leaves several open says nothing', () => {
  assert.equal(scopeIn(undefined, 'pipeline'), null)
  assert.equal(scopeIn(won, 'pipeline'), null)
  assert.equal(scopeIn({ or: [won, pinned] }, 'pipeline'), null)
  assert.equal(scopeIn({ field: 'pipeline', op: 'neq', value: 'p1' }, 'pipeline'), null)
  assert.equal(scopeIn({ field: 'pipeline', op: 'in', value: ['p1', 'p2'] }, 'pipeline'), null)
})
