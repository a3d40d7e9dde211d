import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysPicked } from './days-picked.ts'

test('the first day begins a range, the second ends it, and a third begins another', () => {
  assert.deepEqual(daysPicked([null, null], '2026-05-04'), ['2026-05-04', null])
  assert.deepEqual(daysPicked(['2026-05-04', null], '2026-05-09'), ['2026-05-04', '2026-05-09'])
  assert.deepEqual(daysPicked(['2026-05-04', '2026-05-09'], '2026-06-01'), ['2026-06-01', null])
})

test('an earlier day than the one that is known comes before it', () => {
  assert.deepEqual(daysPicked(['2026-05-04', null], '2026-05-01'), ['2026-05-01', '2026-05-04'])
  assert.deepEqual(daysPicked([null, '2026-05-04'], '2026-05-09'), ['2026-05-04', '2026-05-09'])
  assert.deepEqual(daysPicked([null, '2026-05-04'], '2026-05-01'), ['2026-05-01', '2026-05-04'])
})
