import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError } from '../../platform/api/api-error.ts'
import { sentOnce } from './sent-once.ts'

const refusal = (status: number, code: string) => new ApiError(status, { code, message: '' })
const unreachable = refusal(0, 'network.unreachable')

/** What comes of it, and under which keys it was sent. */
async function sent(answers: readonly (ApiError | string)[]) {
  const keys: string[] = []
  const send = async (key: string) => {
    const answer = answers[keys.length] ?? unreachable
    keys.push(key)
    if (typeof answer === 'string') return answer
    throw answer
  }
  const outcome = await sentOnce(send, [1, 1, 1, 1]).catch((error: ApiError) => error.code)
  return { outcome, times: keys.length, keys: new Set(keys).size }
}

test('an answer that was lost is asked for again under the same key, also while the first is at work', async () => {
  const inUse = refusal(409, 'http.idempotency-key-in-use')
  const ended = refusal(401, 'http.not-signed-in')

  assert.deepEqual(await sent([unreachable, inUse, ended, 'done']), { outcome: 'done', times: 4, keys: 1 })
})

test('what is refused is not sent again, nor is what nobody answers for long', async () => {
  const ended = refusal(401, 'http.not-signed-in')
  const wrong = refusal(422, 'records.invalid')

  assert.deepEqual(await sent([ended, 'done']), { outcome: 'http.not-signed-in', times: 1, keys: 1 })
  assert.deepEqual(await sent([unreachable, wrong]), { outcome: 'records.invalid', times: 2, keys: 1 })
  assert.deepEqual(await sent([]), { outcome: 'network.unreachable', times: 5, keys: 1 })
})
