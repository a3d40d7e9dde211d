import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginSteps, goOn, redo, undo } from './steps-back.ts'

test('what was done is taken back and done again, step by step', () => {
  const done = goOn(goOn(beginSteps('a'), 'b'), 'c')

  assert.equal(undo(done).present, 'b')
  assert.equal(undo(undo(undo(done))).present, 'a')
  assert.deepEqual(redo(redo(undo(undo(done)))), done)
})

test('who goes on after a step back cannot redo, and no change is no step', () => {
  const changed = goOn(undo(goOn(beginSteps('a'), 'b')), 'x')

  assert.deepEqual([redo(changed).present, undo(changed).present], ['x', 'a'])
  assert.equal(goOn(changed, 'x'), changed)
})
