import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { hideToast, sayDone, showToast } from './toast-store.ts'
import { forgetWay, forgetWaysOf, rememberWay, takeLastWay, wayWithoutOperation } from './ways-back.ts'

// Other files in the same process may have left some.
beforeEach(() => {
  while (takeLastWay() !== undefined);
})

const way = (...operations: string[]) => ({ act: () => {}, operations })

test('what was done last is taken back first, and once', () => {
  const [first, second] = [way('a'), way('b')]
  rememberWay(first)
  rememberWay(second)

  assert.deepEqual([takeLastWay(), takeLastWay(), takeLastWay()], [second, first, undefined])
})

test('what was taken back in another way is not taken back again', () => {
  const setting = wayWithoutOperation(() => {})
  rememberWay(way('a'))
  rememberWay(setting)
  forgetWaysOf(['a'])
  forgetWay(setting)

  assert.equal(takeLastWay(), undefined)
})

test('a way back from several operations is there until the last of them is gone elsewhere', () => {
  const both = way('a', 'b')
  const setting = wayWithoutOperation(() => {})
  rememberWay(setting)
  rememberWay(both)
  forgetWaysOf(['b'])
  assert.deepEqual(takeLastWay(), { act: both.act, operations: ['a'] })

  rememberWay(both)
  forgetWaysOf(['b'])
  forgetWaysOf(['a'])
  assert.equal(takeLastWay(), setting)
})

test('a way back stays after its message has gone, and the way forth again is not one', () => {
  const undo = way('a')
  sayDone('Done', undo)
  showToast({ text: 'Undone', tone: 'done', undo: way('b'), isUndone: true })
  hideToast()

  assert.equal(takeLastWay(), undo)
  assert.equal(takeLastWay(), undefined)
})
