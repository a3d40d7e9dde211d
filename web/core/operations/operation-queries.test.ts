import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { operationStatuses } from '../../../shared/core/operations.ts'
import { lookAgain, untilEnded } from './operation-queries.ts'

test('operations are asked for again while one of them has an end before it', () => {
  const asked = operationStatuses.filter((status) => lookAgain([{ status: 'done' }, { status }]) !== false)

  assert.deepEqual(asked, ['waiting', 'running', 'cancelling'])
  assert.equal(lookAgain([]), false)
  assert.equal(lookAgain(undefined), false)
})

const realFetch = globalThis.fetch
after(() => {
  globalThis.fetch = realFetch
})

test('an operation is followed to its end through a line that drops, in an answer too, and a server that restarts', async () => {
  const answer = (status: number, body: unknown) => async () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
  const cutOff = async () =>
    new Response(
      new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode('{"id":"o","sta'))
          stream.error(new TypeError('network error'))
        },
      }),
    )
  const gone = async () => {
    throw new TypeError('Failed to fetch')
  }
  const refusal = (code: string) => ({ error: { code, message: '', details: [], requestId: 'r' } })
  const answers = [
    cutOff,
    gone,
    answer(502, null),
    answer(503, refusal('http.closing')),
    answer(200, { id: 'o', status: 'running' }),
    answer(200, { id: 'o', status: 'done' }),
  ]
  globalThis.fetch = () => (answers.shift() ?? gone)()
  const seen: string[] = []

  const ended = await untilEnded('o', ({ status }) => seen.push(status), 1)

  assert.deepEqual([ended.status, seen, answers.length], ['done', ['running'], 0])
})

test('an operation that is not there is followed no longer', async () => {
  globalThis.fetch = async () => new Response('{"error":{"code":"operations.not-found"}}', { status: 404 })

  await assert.rejects(untilEnded('o', undefined, 1), { status: 404 })
})
