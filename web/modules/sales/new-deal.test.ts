import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDealRules } from './new-deal.ts'

const stages = [
  { id: 'won', pipeline: 'new', kind: 'won' },
  { id: 'qualify', pipeline: 'new', kind: 'open' },
  { id: 'proposal', pipeline: 'new', kind: 'open' },
  { id: 'renew', pipeline: 'renewals', kind: 'open' },
]
const usual = { id: 'new', isDefault: true }
const renewals = { id: 'renewals', isDefault: false }

test('a deal begins in the first open stage of the default pipeline, which is not asked for when it is the only one', () => {
  const { asked, values } = newDealRules(stages, [usual])

  assert.deepEqual(values, { stage: 'qualify' })
  assert.ok(asked.includes('stage') && !asked.includes('pipeline'))
})

test('of several pipelines one is asked for, and stage and pipeline follow each other', () => {
  const { asked, values, follow } = newDealRules(stages, [renewals, usual])

  assert.ok(asked.includes('pipeline'))
  assert.deepEqual(values, { stage: 'qualify', pipeline: 'new' })
  assert.deepEqual(follow?.('pipeline', 'renewals'), { stage: 'renew' })
  assert.deepEqual(follow?.('stage', 'proposal'), { pipeline: 'new' })
  assert.deepEqual(follow?.('amount', 1), {})
})

test('without stages nothing is filled in', () => {
  assert.deepEqual(newDealRules([], []).values, {})
})
