import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rateOf } from './rate.ts'

test('the pace is what was done between the first reading and the last', () => {
  const readings = [
    { at: 0, count: 0 },
    { at: 500, count: 4_000 },
    { at: 2_000, count: 10_000 },
  ]

  assert.equal(rateOf(readings), 5_000)
})

test('one reading, or a count that stands still, has no pace', () => {
  assert.equal(rateOf([{ at: 0, count: 5 }]), null)
  assert.equal(
    rateOf([
      { at: 0, count: 5 },
      { at: 900, count: 5 },
    ]),
    null,
  )
})
