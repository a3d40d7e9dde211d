import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { whenOther } from './acting.ts'
import { beforeRefusal } from './before-refusal.ts'
import { request } from './request.ts'
import { isSessionOver, noteSessionBegun, noteSessionEnd } from './session-end.ts'

const notSignedIn = () =>
  Response.json({ error: { code: 'http.not-signed-in', message: 'Sign in.' } }, { status: 401 })

test('what was asked in a session that is over is asked again in the one begun since, which is not over', async (t) => {
  const asked = answering(t, [
    () => {
      // Another answer told first that the session is over, and its person signed in again.
      noteSessionEnd()
      noteSessionBegun()
      return notSignedIn()
    },
    () => Response.json({ name: 'Acme' }),
  ])

  assert.deepEqual(await request('/records/company/1'), { name: 'Acme' })
  assert.equal(asked(), 2)
  assert.equal(isSessionOver(), false)
})

test('a session that is over is said to be, and nothing asked again', async (t) => {
  t.after(noteSessionBegun)
  const asked = answering(t, [notSignedIn])

  await assert.rejects(request('/records/company/1'), { status: 401 })
  assert.equal(asked(), 1)
  assert.equal(isSessionOver(), true)
})

test('a change that nobody took is told at once; one that was refused when what it is told in is here', async (t) => {
  t.after(noteSessionBegun)
  const sentences = Promise.withResolvers<void>()
  beforeRefusal(() => sentences.promise)
  const refused = (status: number, code: string) => () =>
    Response.json({ error: { code, message: 'No.' } }, { status })
  answering(t, [
    notSignedIn,
    refused(401, 'http.other-session'),
    refused(503, 'http.stopping'),
    refused(422, 'records.invalid'),
  ])
  // Where nobody asks whose page it is now, it is loaded anew.
  t.after(whenOther(() => {}))
  const change = () => request('/records/company/1', { method: 'PATCH', body: {} })

  for (const status of [401, 401, 503]) await assert.rejects(change(), { status })
  let isTold = false
  const told = assert.rejects(change(), { status: 422 }).then(() => {
    isTold = true
  })
  await setTimeout(20)
  assert.equal(isTold, false)
  sentences.resolve()
  await told
})

/** A server that gives these answers, one after the other. */
function answering(t: TestContext, answers: (() => Response)[]): () => number {
  const { mock } = t.mock.method(globalThis, 'fetch', async () => answers[mock.callCount()]!())
  return () => mock.callCount()
}
