import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { QueryClient } from '@tanstack/react-query'
import { keyLifetimeMs } from '../../../../shared/platform/key-lifetime.ts'
import { sayFrom } from '../../../platform/i18n/texts.ts'
import { keepWritingOf } from '../../../platform/kept-writing.ts'
import { hideToast, shownToast } from '../../../platform/ui/toast-store.ts'
import { queueCreations, queuedCreations } from './queued-creations.ts'
import { sendCreations } from './send-creations.ts'
import type { SendScene } from './send-scene.ts'
import { texts } from './texts/en.ts'

const item = (name: string) => ({ action: 'create' as const, values: { name } })
const realFetch = globalThis.fetch
let sent: { path: string; key: string | null; body: unknown }[] = []
const scene: SendScene = {
  t: sayFrom(texts, 'en'),
  queries: new QueryClient(),
  sentence: (error) => (error as Error).message,
  objects: new Map(),
  wayBack: () => undefined,
}

/** The server answers each request in turn. */
function serve(...answers: { status?: number; body: unknown }[]): void {
  globalThis.fetch = async (address, init) => {
    const answer = answers[sent.length]
    const key = new Headers(init?.headers).get('idempotency-key')
    sent.push({ path: String(address).replace('/api/v1', ''), key, body: JSON.parse(String(init?.body)) })
    if (answer === undefined) throw new TypeError('Failed to fetch')
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 })
  }
}

const refusal = (status: number, code: string) => ({ status, body: { error: { code, message: 'No.' } } })

beforeEach(() => {
  keepWritingOf(null)
  sent = []
})
afterEach(() => {
  hideToast()
  globalThis.fetch = realFetch
})

test('each is made in its order by the key it was sent with first, and waits no more', async () => {
  queueCreations('k1', { object: 'deal', items: [item('Licences')] })
  queueCreations('k2', { object: 'company', items: [item('Acme'), item('Bolt')], isBatch: true })
  const made = { status: 'created', id: 'r', version: 1 }
  serve(
    { body: { record: { id: 'r1' }, related: {} } },
    { body: { operationId: 'op', results: [made, made] } },
  )

  assert.equal(await sendCreations(scene), true)
  assert.deepEqual(sent, [
    { path: '/records/deal', key: 'k1', body: { name: 'Licences' } },
    { path: '/records/company/batch', key: 'k2', body: { items: [item('Acme'), item('Bolt')] } },
  ])
  assert.deepEqual(queuedCreations(), [])
})

test('where nobody answers, it waits, and so does what comes behind it', async () => {
  queueCreations('k1', { object: 'deal', items: [item('Licences')] })
  queueCreations('k2', { object: 'deal', items: [item('Support')] })
  serve()

  assert.equal(await sendCreations(scene), false)
  assert.deepEqual([sent.length, queuedCreations().map(([key]) => key)], [1, ['k1', 'k2']])
})

test('what is refused stays with the reason, is told with the way to it, and is not sent again by itself', async () => {
  queueCreations('k1', { object: 'deal', items: [item('Licences')] })
  serve(refusal(422, 'records.no'))

  assert.equal(await sendCreations(scene), true)
  assert.equal(queuedCreations()[0]?.[1].why, 'No.')
  assert.deepEqual([shownToast()?.tone, shownToast()?.more?.text], ['problem', texts.showThem])
  assert.equal(await sendCreations(scene), true)
  assert.equal(sent.length, 1)
})

test('of several those that are refused stay, each by itself, and how many were made is told', async () => {
  queueCreations('k1', { object: 'deal', items: [item('Licences'), item('Support')], isBatch: true })
  const error = { code: 'records.no', message: 'No.', details: [] }
  serve({
    body: {
      operationId: 'op',
      results: [
        { status: 'created', id: 'r1', version: 1 },
        { status: 'failed', error },
      ],
    },
  })
  await sendCreations(scene)

  const [[key, left] = [], ...others] = queuedCreations()
  assert.notEqual(key, 'k1')
  assert.deepEqual([left?.items, left?.why, others], [[item('Support')], 'No.', []])
  assert.equal(shownToast()?.text, '1 created, 1 refused')
})

for (const code of ['http.idempotency-answer-forgotten', 'http.idempotency-answer-withheld'])
  test(`what took effect at the first try is not made again: ${code}`, async () => {
    queueCreations('k1', { object: 'deal', items: [item('Licences')] })
    serve(refusal(409, code))

    assert.equal(await sendCreations(scene), true)
    assert.deepEqual([queuedCreations(), shownToast()], [[], null])
  })

test('what is being made at this moment by another request waits for that', async () => {
  queueCreations('k1', { object: 'deal', items: [item('Licences')] })
  serve(refusal(409, 'http.idempotency-key-in-use'))

  assert.equal(await sendCreations(scene), false)
  assert.equal(queuedCreations()[0]?.[1].why, undefined)
})

test('what is older than its key waits for its person, and the others are made', async () => {
  const writtenAt = Date.now() - keyLifetimeMs
  queueCreations('old', { object: 'deal', items: [item('Licences')], writtenAt })
  queueCreations('new', { object: 'deal', items: [item('Support')] })
  serve({ body: { record: { id: 'r1' }, related: {} } })

  assert.equal(await sendCreations(scene), true)
  assert.deepEqual(
    queuedCreations().map(([key, { why, isOld }]) => [key, why, isOld]),
    [['old', texts.tooOld, true]],
  )
  assert.deepEqual(
    sent.map(({ key }) => key),
    ['new'],
  )
})
