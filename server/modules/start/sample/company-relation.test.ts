import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dealKindOf, relationOf } from './company-relation.ts'
import type { SampleDeal } from './sample-deals.ts'

const deal = (end: SampleDeal['end'], began: number, ended: number) =>
  ({
    end,
    moves: [
      { daysAgo: began, values: {} },
      { daysAgo: ended, values: {} },
    ],
  }) as unknown as SampleDeal
const relations = (deals: SampleDeal[], at: number) =>
  relationOf(deals, 150, at).map(({ relation }) => relation)

test('a company is a customer from the first deal it won us, and a former one only with nothing under way', () => {
  assert.deepEqual(relations([deal(null, 30, 10)], 0), ['prospect'])
  assert.deepEqual(relations([deal('lost', 30, 10)], 0), ['prospect'])
  assert.deepEqual(relations([deal('won', 120, 90)], 0), ['prospect', 'customer', 'former'])
  assert.deepEqual(relations([deal('won', 120, 90), deal(null, 30, 3)], 0), ['prospect', 'customer'])
  assert.deepEqual(relations([deal('won', 60, 20)], 0), ['prospect', 'customer'])
  assert.deepEqual(relations([], 7), ['partner'])
})

test('a deal is more business only behind one that was won', () => {
  const first = deal('won', 150, 110)
  assert.equal(dealKindOf(first, [first]), 'new')
  assert.equal(dealKindOf(deal(null, 30, 5), [first]), 'renewal')
  assert.equal(dealKindOf(deal(null, 80, 5), [first]), 'more')
  assert.equal(dealKindOf(deal(null, 120, 5), [first]), 'new')
})
