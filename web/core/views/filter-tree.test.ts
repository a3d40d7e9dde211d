import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Filter } from '../../../shared/core/filters.ts'
import { askable, countConditions, filterOf, groupOf, replacePart } from './filter-tree.ts'

const won: Filter = { field: 'stage', op: 'eq', value: 'won' }
const large: Filter = { field: 'amount', op: 'gte', value: 5_000 }
const unfinished: Filter = { field: 'name', op: 'contains', value: '' }

test('a single condition is a group of one', () => {
  assert.deepEqual(groupOf(won), { joint: 'and', parts: [won] })
  assert.deepEqual(groupOf(undefined), { joint: 'and', parts: [] })
})

test('a group survives being taken apart and put together', () => {
  const filter: Filter = { or: [won, large] }
  assert.deepEqual(filterOf(groupOf(filter)), filter)
})

test('a condition that is still being written is not asked', () => {
  assert.deepEqual(askable({ and: [won, unfinished] }), won)
  assert.equal(askable({ and: [unfinished] }), undefined)
  assert.equal(askable({ and: [] }), undefined)
})

test('an empty group inside another leaves no trace', () => {
  assert.deepEqual(askable({ and: [won, { or: [unfinished] }, large] }), { and: [won, large] })
})

test('a condition on related records asks only for what is written of them', () => {
  const filter: Filter = { field: 'deal:company', op: 'some', value: { and: [unfinished] } }
  assert.deepEqual(askable(filter), { ...filter, value: { and: [] } })
})

test('a part can be replaced and taken out', () => {
  const group = groupOf({ and: [won, large] })
  assert.deepEqual(replacePart(group, 0, null).parts, [large])
  assert.deepEqual(replacePart(group, 1, won).parts, [won, won])
})

test('conditions are counted through all groups', () => {
  assert.equal(countConditions({ and: [won, { or: [large, { not: won }] }] }), 3)
})
