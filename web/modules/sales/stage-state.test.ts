import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stageState } from './stage-state.ts'

const qualify = { id: 'q', kind: 'open' }
const solution = { id: 's', kind: 'open' }
const won = { id: 'w', kind: 'won' }
const lost = { id: 'l', kind: 'lost' }
const stages = [qualify, solution, won, lost]
const states = (current: { id: string }, lastOpen?: string) =>
  stages.map((stage) => stageState(stage, current, stages, lastOpen))

test('an open deal has passed the stages before its own', () => {
  assert.deepEqual(states(qualify), ['now', 'later', 'later', 'later'])
  assert.deepEqual(states(solution), ['done', 'now', 'later', 'later'])
})

test('a won deal has passed every open stage', () => {
  assert.deepEqual(states(won), ['done', 'done', 'now', 'later'])
})

test('a lost deal has passed the stages before the one it was lost at', () => {
  assert.deepEqual(states(lost, 's'), ['done', 'left', 'later', 'now'])
  assert.deepEqual(states(lost, 'q'), ['left', 'later', 'later', 'now'])
})

test('of a deal lost nobody knows where no stage is called passed', () => {
  assert.deepEqual(states(lost), ['later', 'later', 'later', 'now'])
})
