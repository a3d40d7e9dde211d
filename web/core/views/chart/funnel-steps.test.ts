import assert from 'node:assert/strict'
import { test } from 'node:test'
import { funnelSteps, weakestStep } from './funnel-steps.ts'

test('who is further on has been at the steps before, and the share of them goes on', () => {
  assert.deepEqual(funnelSteps([50, 30, 20]), [
    { reached: 100, goingOn: 0.5 },
    { reached: 50, goingOn: 0.4 },
    { reached: 20, goingOn: null },
  ])
})

test('the weakest step is where the smallest share goes on; one step alone has none', () => {
  assert.equal(weakestStep(funnelSteps([50, 30, 20])), 1)
  assert.equal(weakestStep(funnelSteps([5, 5])), null)
})

test('an empty funnel divides nothing by nothing', () => {
  assert.deepEqual(funnelSteps([0, 0]), [
    { reached: 0, goingOn: null },
    { reached: 0, goingOn: null },
  ])
})
