import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clickedSort } from './column-changes.ts'

const amount = { field: 'amount', direction: 'asc' } as const
const stage = { field: 'stage', direction: 'desc' } as const

test('clicks on a head sort upwards, downwards, and then no more', () => {
  const up = clickedSort([stage], 'amount', false)
  assert.deepEqual(up, [amount])
  const down = clickedSort(up, 'amount', false)
  assert.deepEqual(down, [{ field: 'amount', direction: 'desc' }])
  assert.deepEqual(clickedSort(down, 'amount', false), [])
})

test('with Shift a field is added behind the others, turned round in its place, and taken out alone', () => {
  const both = clickedSort([stage], 'amount', true)
  assert.deepEqual(both, [stage, amount])
  assert.deepEqual(clickedSort([amount, stage], 'amount', true), [
    { field: 'amount', direction: 'desc' },
    stage,
  ])
  assert.deepEqual(clickedSort([amount, stage], 'stage', true), [amount])
})
