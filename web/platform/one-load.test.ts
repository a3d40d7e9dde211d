import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneLoad } from './one-load.ts'
import { tryAgain } from './try-again.ts'

/** Fails until the line is up, and counts how often it was asked for. */
function onLine() {
  const line = { isUp: false, asked: 0 }
  const load = oneLoad(async () => {
    line.asked += 1
    if (!line.isUp) throw new Error('The line is down.')
    return line.asked
  })
  return { line, load }
}

test('what is asked for twice is fetched once', async () => {
  const { line, load } = onLine()
  line.isUp = true

  assert.equal(load.here(), null)
  assert.deepEqual(await Promise.all([load.fetch(), load.shown()]), [1, 1])
  assert.equal(load.here(), 1)
})

test('what failed is fetched anew where somebody acts', async () => {
  const { line, load } = onLine()
  await assert.rejects(load.fetch())
  line.isUp = true

  assert.equal(await load.fetch(), 2)
})

test('what is drawn again and again is not fetched again and again after a failure, until it is tried anew', async () => {
  const { line, load } = onLine()
  await assert.rejects(load.shown())
  await assert.rejects(load.shown())
  assert.equal(line.asked, 1)
  line.isUp = true
  tryAgain()

  assert.equal(await load.shown(), 2)
})
