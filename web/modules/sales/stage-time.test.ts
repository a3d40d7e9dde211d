import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysIn, endOf, kindOf, stalledDays, stalledFilter, usedShare } from './stage-time.ts'

const now = new Date('2026-11-24T12:00:00Z')
const proposal = { kind: 'open', usualDays: 14 }
const since = (stageSince: string) => ({ stageSince })

test('a deal stalls on the day after its usual time in the stage', () => {
  assert.equal(stalledDays(since('2026-11-10T12:00:00Z'), proposal, now), null)
  assert.equal(stalledDays(since('2026-11-09T12:00:00Z'), proposal, now), 15)
})

test('where it is not known since when, it stalls once it is here for longer than usual', () => {
  const came = (createdAt: string) => ({ stageSince: null, createdAt })
  assert.equal(daysIn(came('2026-11-09T12:00:00Z'), now), null)
  assert.equal(stalledDays(came('2026-11-10T12:00:00Z'), proposal, now), null)
  assert.equal(stalledDays(came('2026-11-09T12:00:00Z'), proposal, now), 15)
})

test('without a usual time, and once closed, nothing stalls', () => {
  assert.equal(stalledDays(since('2025-01-01T00:00:00Z'), { kind: 'open', usualDays: null }, now), null)
  assert.equal(stalledDays(since('2025-01-01T00:00:00Z'), { kind: 'won', usualDays: 5 }, now), null)
})

test('the used share of the usual time ends at the whole', () => {
  assert.equal(usedShare(since('2026-11-17T12:00:00Z'), proposal, now), 50)
  assert.equal(usedShare(since('2025-11-17T12:00:00Z'), proposal, now), 100)
})

test('a clock that runs ahead does not make negative days', () => {
  assert.equal(daysIn(since('2026-11-25T00:00:00Z'), now), 0)
})

test('a stage of no known kind counts as open', () => {
  assert.equal(kindOf({}), 'open')
  assert.equal(endOf({}), null)
  assert.deepEqual([endOf({ kind: 'won' }), endOf({ kind: 'lost' })], ['reached', 'missed'])
})

test('what is asked for finds the deals that are marked, from the same moment on', () => {
  const asked = stalledFilter(
    [
      { id: 'p', ...proposal },
      { id: 'w', kind: 'won', usualDays: 5 },
    ],
    now,
  )
  const since = new Date(now.getTime() - 15 * 86_400_000).toISOString()

  assert.deepEqual(asked, {
    or: [
      {
        and: [
          { field: 'stage', op: 'eq', value: 'p' },
          { field: 'stageSince', op: 'lte', value: since },
        ],
      },
      {
        and: [
          { field: 'stage', op: 'eq', value: 'p' },
          { field: 'stageSince', op: 'isBlank' },
          { field: 'createdAt', op: 'lte', value: since },
        ],
      },
    ],
  })
  assert.equal(stalledDays({ stageSince: since }, proposal, now), 15)
  assert.equal(stalledFilter([{ id: 'p', kind: 'open', usualDays: null }], now), null)
})
