import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { QueryClient } from '@tanstack/react-query'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { bulkLimits } from '../../../../shared/core/operations.ts'
import { recordLimits } from '../../../../shared/core/records.ts'
import { sayFrom } from '../../../platform/i18n/texts.ts'
import { hideToast, shownToast } from '../../../platform/ui/toast-store.ts'
import { texts } from '../texts/en.ts'
import { allIds, bulkItems, bulkUpdate } from './bulk-changes.ts'
import type { BulkScene } from './bulk-scene.ts'

interface Sent {
  path: string
  // Whatever shape a request has.
  body: Record<string, unknown[]> & Record<string, unknown>
}

const realFetch = globalThis.fetch
const opened: string[] = []
let sent: Sent[] = []
const scene: BulkScene = {
  object: { id: 'deal-id', name: 'deal', fields: [] as FieldDefinition[] } as ObjectDefinition,
  queries: new QueryClient({ defaultOptions: { mutations: { gcTime: Number.POSITIVE_INFINITY } } }),
  t: sayFrom(texts, 'en'),
  sentence: (error) => `Not done: ${(error as Error).message}`,
  wayBack: (ids) =>
    ids === undefined || ids.length === 0 ? undefined : { operations: [ids].flat(), act: () => undefined },
  showLog: (operation) => opened.push(operation),
}
const onTaken = () => undefined
const values = { values: { amount: 7 } }

/** The server answers each request in turn, in its own way. */
function serve(answer: (body: Sent['body'], at: number, path: string) => unknown, status = 200): void {
  globalThis.fetch = async (address, init) => {
    const path = String(address).replace('/api/v1', '')
    const body = init?.body ? JSON.parse(String(init.body)) : {}
    sent.push({ path, body })
    return new Response(JSON.stringify(answer(body, sent.length - 1, path)), { status })
  }
}

const ended = (id: string, change: object = {}) => ({ id, status: 'done', done: 2, failed: 0, ...change })
const ids = (count: number) => Array.from({ length: count }, (_, at) => `id-${at}`)

beforeEach(() => {
  sent = []
  opened.length = 0
})
afterEach(() => {
  hideToast()
  globalThis.fetch = realFetch
})

test('more ids than one operation takes go as several, told and taken back as one', async () => {
  serve((_, at) => ended(`op-${at}`, { done: bulkLimits.ids }))
  const outcome = await bulkUpdate(scene, { ids: ids(bulkLimits.ids + 1) }, values, onTaken)

  assert.deepEqual(
    sent.map(({ body }) => [body.action, body.ids?.length, body.values]),
    [
      ['update', bulkLimits.ids, values.values],
      ['update', 1, values.values],
    ],
  )
  assert.deepEqual(outcome.operationIds, ['op-0', 'op-1'])
  assert.match(shownToast()?.text ?? '', /20,000/)
  assert.deepEqual(shownToast()?.undo?.operations, ['op-0', 'op-1'])
})

test('of a single record is told which, and what of it', async () => {
  const field = { id: 'deal.amount', name: 'amount', label: { en: 'Amount' } }
  const object = { ...scene.object, fields: [field] } as ObjectDefinition
  serve(() => ended('op', { done: 1, record: { id: 'id-0', title: 'Acme – Line 2' } }))
  await bulkUpdate({ ...scene, object }, { ids: ids(1) }, values, onTaken)

  assert.equal(shownToast()?.text, 'Amount of Acme – Line 2 changed')
})

test('only what changed something is taken back', async () => {
  serve((_, at) => ended(`op-${at}`, at === 0 ? { done: 0, failed: 5 } : { done: 1 }))
  await bulkUpdate(scene, { ids: ids(bulkLimits.ids + 1) }, values, onTaken)

  assert.deepEqual(shownToast()?.undo?.operations, ['op-1'])
})

test('a question is sent as it is, narrowed to what is open to the member where that is wanted', async () => {
  serve(() => ended('op'))
  const filter = { field: 'amount', op: 'gt', value: 1 } as const
  await bulkUpdate(scene, { filter, search: 'acme', onlyOpenTo: 'update' }, values, onTaken)
  await bulkUpdate(scene, { filter }, values, onTaken)

  assert.deepEqual(
    sent.map(({ body: { filter: asked, search, onlyPermitted, ids: none } }) => [
      asked,
      search,
      onlyPermitted,
      none,
    ]),
    [
      [filter, 'acme', true, undefined],
      [filter, undefined, undefined, undefined],
    ],
  )
})

test('what an operation left is told, with the way to the reasons and the way back', async () => {
  serve(() => ended('op', { done: 1, failed: 3 }))
  await bulkUpdate(scene, { ids: ids(4) }, values, onTaken)
  const toast = shownToast()
  toast?.more?.act()

  assert.equal(toast?.tone, 'problem')
  assert.match(toast?.text ?? '', /1.*3/)
  assert.notEqual(toast?.undo, undefined)
  assert.deepEqual(opened, ['op'])
})

test('an operation that was stopped is never told as done, though nothing failed', async () => {
  serve(() => ended('op', { status: 'cancelled', done: 5 }))
  await bulkUpdate(scene, { ids: ids(9) }, values, onTaken)

  assert.equal(shownToast()?.tone, 'problem')
  assert.match(shownToast()?.text ?? '', /5/)
})

test('where nothing was changed there is nothing to take back', async () => {
  serve(() => ended('op', { done: 0, failed: 2 }))
  await bulkUpdate(scene, { ids: ids(2) }, values, onTaken)

  assert.equal(shownToast()?.undo, undefined)
})

test('a refusal is told as a sentence, and thrown for who began it', async () => {
  serve(() => ({ error: { code: 'records.no', message: 'No.', details: [] } }), 422)

  await assert.rejects(bulkUpdate(scene, { ids: ids(1) }, values, onTaken))
  assert.deepEqual([shownToast()?.tone, shownToast()?.text.startsWith('Not done')], ['problem', true])
})

/** As the server answers, but from one request on it refuses them. */
function serveUntil(refusedAt: number, answer: (body: Sent['body'], at: number) => unknown): void {
  globalThis.fetch = async (address, init) => {
    const path = String(address).replace('/api/v1', '')
    const at = sent.push({ path, body: init?.body ? JSON.parse(String(init.body)) : {} }) - 1
    const refusal = { error: { code: 'records.no', message: 'No.', details: [] } }
    if (at === refusedAt) return new Response(JSON.stringify(refusal), { status: 422 })
    return new Response(JSON.stringify(answer(sent[at]!.body, at)))
  }
}

test('where a later operation is refused, what went before is told with the reason, and can be taken back', async () => {
  const taken: number[] = []
  serveUntil(1, (_, at) => ended(`op-${at}`, { done: bulkLimits.ids }))
  const onTaken = () => taken.push(sent.length)
  await bulkUpdate(scene, { ids: ids(2 * bulkLimits.ids + 1) }, values, onTaken)

  assert.deepEqual(
    [shownToast()?.tone, shownToast()?.text],
    ['problem', 'Stopped after 10,000: Not done: No.'],
  )
  // The third is not sent.
  assert.deepEqual([sent.length, taken], [2, [2]])
  assert.deepEqual(shownToast()?.undo?.operations, ['op-0'])
})

test('where a later batch is refused, likewise', async () => {
  serveUntil(1, ({ items }, at) => ({
    operationId: `batch-${at}`,
    results: items!.map(() => ({ status: 'updated' })),
  }))
  const items = ids(recordLimits.batch + 1).map((id) => ({ action: 'update', id, values: {} }) as const)
  const outcome = await bulkItems(scene, items, () => undefined)

  assert.deepEqual([outcome.done, outcome.isWhole], [recordLimits.batch, false])
  assert.equal(shownToast()?.text, 'Stopped after 1,000: Not done: No.')
  assert.deepEqual(shownToast()?.undo?.operations, ['batch-0'])
})

test('changes of their own go in batches, and what they left has no row in the log', async () => {
  const taken: number[] = []
  serve(({ items }, at) => ({
    operationId: `batch-${at}`,
    results: items!.map((_, place) => ({ status: at === 1 && place === 0 ? 'failed' : 'updated' })),
  }))
  const items = ids(recordLimits.batch + 2).map((id) => ({ action: 'update', id, values: {} }) as const)
  const outcome = await bulkItems(scene, items, () => taken.push(sent.length))

  assert.deepEqual(
    sent.map(({ body }) => body.items?.length),
    [recordLimits.batch, 2],
  )
  assert.deepEqual([outcome.done, outcome.failed], [recordLimits.batch + 1, 1])
  assert.deepEqual(outcome.operationIds, ['batch-0', 'batch-1'])
  assert.deepEqual(taken, [2])
  assert.equal(shownToast()?.more, undefined)
})

test('all ids of a question are read page after page, without any of their values', async () => {
  serve((_, at) => ({
    records: [{ id: `r${at}` }],
    page: { next: at < 2 ? `after-${at}` : null },
    related: {},
  }))

  assert.deepEqual(await allIds('deal', { sort: [] } as never), ['r0', 'r1', 'r2'])
  assert.deepEqual(
    sent.map(({ body }) => [body.cursor, body.fields]),
    [
      [undefined, []],
      ['after-0', []],
      ['after-1', []],
    ],
  )
})
