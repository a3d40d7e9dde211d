import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type KeptAnswer, KeptAnswers } from './kept-answers.ts'

const answer = (rows: Promise<unknown[][]>): KeptAnswer => ({ begunAt: 0, rows, isDone: false, bytes: 0 })
const told = (text: string) => answer(Promise.resolve([[text]]))

test('more questions than there is room for push out the oldest', () => {
  const kept = new KeptAnswers({ entries: 2, bytes: 1_000 })
  for (const question of ['a', 'b', 'c']) kept.keep(question, told('x'))

  assert.equal(kept.size, 2)
  assert.equal(kept.get('a'), undefined)
  assert.notEqual(kept.get('c'), undefined)
})

test('answers weigh what they hold, and the heavy make room too', async () => {
  const kept = new KeptAnswers({ entries: 100, bytes: 250 })
  for (const question of ['a', 'b', 'c']) {
    const one = told('x'.repeat(93))
    kept.keep(question, one)
    await one.rows
    await Promise.resolve()
  }

  assert.equal(kept.size, 2)
  assert.equal(kept.bytes, 200)
  const huge = told('x'.repeat(500))
  kept.keep('d', huge)
  await huge.rows
  await Promise.resolve()
  assert.equal(kept.size, 0)
  assert.equal(kept.bytes, 0)
})

test('an answer that failed is not kept, and one in place of another is weighed once', async () => {
  const kept = new KeptAnswers({ entries: 2, bytes: 1_000 })
  const failed = answer(Promise.reject(new Error('away')))
  kept.keep('a', failed)
  await failed.rows.catch(() => {})
  await Promise.resolve()
  assert.equal(kept.size, 0)

  const twice = [told('xx'), told('xx')]
  for (const one of twice) kept.keep('b', one)
  await Promise.all(twice.map(({ rows }) => rows))
  await Promise.resolve()
  assert.equal(kept.bytes, 1 + JSON.stringify([['xx']]).length)
})
