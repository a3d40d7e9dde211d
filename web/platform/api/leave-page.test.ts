import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askBeforeLeaving, mayRequest } from './leave-page.ts'

test('what is asked while one waits to become somebody else waits, and goes on when that is refused', async () => {
  let refuse = (_: Error) => {}
  const asked = askBeforeLeaving(() => {
    assert.equal(mayRequest(), null, 'the question itself is sent')
    return new Promise<void>((_, reject) => {
      refuse = reject
    })
  }, '/')
  const wait = mayRequest()
  assert.ok(wait)
  let isOver = false
  void wait.then(() => {
    isOver = true
  })
  await new Promise(setImmediate)
  assert.equal(isOver, false)

  refuse(new Error('refused'))
  await assert.rejects(asked, /refused/)
  await wait

  assert.equal(mayRequest(), null)
})
