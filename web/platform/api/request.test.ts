import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
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

/** A server that gives these answers, one after the other. */
function answering(t: TestContext, answers: (() => Response)[]): () => number {
  const { mock } = t.mock.method(globalThis, 'fetch', async () => answers[mock.callCount()]!())
  return () => mock.callCount()
}
