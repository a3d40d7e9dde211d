import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stageState } from './stage-state.ts'

const qualify = { id: 'q', kind: 'open' }
const solution = { id: 's', kind: 'open' }
const won = { id: 'w', kind: 'won' }
const lost = { id: 'l', kind: 'lost' }
const stages = [qualify, solution, won, lost]
const states = (current: { id: string }) => stages.map((stage) => stageState(stage, current, stages))

test('an open deal has passed the stages before its own', () => {
  assert.deepEqual(states(qualify), ['now', 'later', 'later', 'later'])
  assert.deepEqual(states(solution), ['done', 'now', 'later', 'later'])
})

test('a won deal has passed every open stage', () => {
  assert.deepEqual(states(won), ['done', 'done', 'now', 'later'])
})

test('of a lost deal no stage is called passed', () => {
  assert.deepEqual(states(lost), ['later', 'later', 'later', 'now'])
})
