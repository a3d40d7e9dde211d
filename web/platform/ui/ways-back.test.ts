import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { hideToast, sayDone, showToast } from './toast-store.ts'
import { forgetWay, rememberWay, takeLastWay } from './ways-back.ts'

// Other files in the same process may have left some.
beforeEach(() => {
  while (takeLastWay() !== undefined);
})

test('what was done last is taken back first, and once', () => {
  const undone: string[] = []
  rememberWay(() => undone.push('first'))
  rememberWay(() => undone.push('second'))
  takeLastWay()?.()
  takeLastWay()?.()

  assert.deepEqual(undone, ['second', 'first'])
  assert.equal(takeLastWay(), undefined)
})

test('what was taken back in another way is not taken back again', () => {
  const [first, second] = [() => {}, () => {}]
  rememberWay(first, 'operation-1')
  rememberWay(second)
  forgetWay('operation-1')
  forgetWay(second)

  assert.equal(takeLastWay(), undefined)
})

test('a way back stays after its message has gone, and the way forth again is not one', () => {
  const undo = () => {}
  sayDone('Done', undo)
  showToast({ text: 'Undone', tone: 'done', undo: () => {}, isUndone: true })
  hideToast()

  assert.equal(takeLastWay(), undo)
  assert.equal(takeLastWay(), undefined)
})
