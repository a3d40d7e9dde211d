import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { actingHeader, isOther, noteActing } from './acting.ts'
import { request } from './request.ts'

const quay = { workspace: { id: 'quay' }, member: { id: 'lin' } }
const second = { workspace: { id: 'second' }, member: { id: 'lin-2' } }
const refusal = { error: { code: 'http.other-session', message: 'Load it again.', details: [] } }
const realFetch = globalThis.fetch
const realWindow = Object.getOwnPropertyDescriptor(globalThis, 'window')
let sent: Headers[] = []
let loads = 0

// Other tests of this process have a browser of their own.
const inBrowser = () =>
  Object.defineProperty(globalThis, 'window', {
    configurable: true,
    writable: true,
    value: { location: { reload: () => (loads += 1) } },
  })

beforeEach(() => {
  sent = []
  loads = 0
})
afterEach(() => {
  noteActing(null)
  globalThis.fetch = realFetch
  // What is imported after this file asks whether there is a browser.
  if (realWindow) Object.defineProperty(globalThis, 'window', realWindow)
  else Reflect.deleteProperty(globalThis, 'window')
})

function answer(status: number, body: unknown) {
  globalThis.fetch = async (_address, init) => {
    sent.push(new Headers(init?.headers))
    return new Response(JSON.stringify(body), { status })
  }
}

test('what changes something says whom the page believes to be', async () => {
  inBrowser()
  answer(200, {})
  await request('/records/deal', { method: 'POST', body: {} })
  noteActing(quay)
  await request('/records/deal', { method: 'POST', body: {} })
  await request('/records/deal/1')

  assert.deepEqual(
    sent.map((headers) => headers.get('x-kith-acting')),
    [null, 'quay/lin', null],
  )
})

test('who signs in, or changes the workspace, does so whoever it was before', () => {
  noteActing(quay)

  assert.deepEqual(actingHeader('POST', '/session'), {})
  assert.deepEqual(actingHeader('PATCH', '/session'), {})
  assert.deepEqual(actingHeader('DELETE', '/session/seeing-as'), { 'x-kith-acting': 'quay/lin' })
})

test('another member and another workspace are others, to a page that is of somebody', () => {
  assert.equal(isOther(second), false)
  noteActing(quay)

  assert.equal(isOther(quay), false)
  assert.equal(isOther(second), true)
  assert.equal(isOther({ ...quay, member: { id: 'aino' } }), true)
})

test('a page refused as that of somebody else is loaded anew, once', async () => {
  inBrowser()
  noteActing(quay)
  answer(401, refusal)

  const asked = () => request('/records/deal', { method: 'POST', body: {} })
  await assert.rejects(asked(), { code: 'http.other-session', status: 401 })
  await assert.rejects(asked(), { code: 'http.other-session' })

  assert.equal(loads, 1)
})
