import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sumsByColumn, totalOf } from './board-sums.ts'

const result = {
  groups: [
    { keys: ['s1', 10], measures: { count: 2, sum: '1000.00', known: 2 } },
    { keys: ['s1', 50], measures: { count: 1, sum: '200.00', known: 1 } },
    { keys: ['s2', null], measures: { count: 1, sum: '400.00', known: 1 } },
    { keys: [null, null], measures: { count: 3, sum: '0', known: 0 } },
  ],
  related: {},
  more: false,
}

test('a probability set by hand weighs the sum of its own deals', () => {
  assert.deepEqual(sumsByColumn(result, () => 0).get('s1'), {
    count: 3,
    sum: 1200,
    weighted: 200,
    isKnown: true,
  })
})

test('deals without a probability count by their stage', () => {
  assert.equal(sumsByColumn(result, (column) => (column === 's2' ? 25 : 0)).get('s2')?.weighted, 100)
})

test('records without a column are counted as such', () => {
  assert.equal(sumsByColumn(result, () => 0).get('')?.count, 3)
})

test('columns add up', () => {
  assert.deepEqual(totalOf(sumsByColumn(result, () => 25).values()), {
    count: 7,
    sum: 1600,
    weighted: 300,
    isKnown: true,
  })
})

test('a column none of whose records has an amount is worth nothing known, not nothing', () => {
  const sums = sumsByColumn(result, () => 0)

  assert.equal(sums.get('')?.isKnown, false)
  assert.equal(totalOf([sums.get('')!]).isKnown, false)
  assert.equal(totalOf(sums.values()).isKnown, true)
})
