import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { QueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { sayFrom } from '../../../platform/i18n/texts.ts'
import { keepWritingOf } from '../../../platform/kept-writing.ts'
import { hideToast, shownToast } from '../../../platform/ui/toast-store.ts'
import { queuedEdits, queueEdit } from './queued-edits.ts'
import { refusedEditsOf } from './refused-edits.ts'
import type { SendScene } from './send-scene.ts'
import { sendTogether } from './send-together.ts'
import { texts } from './texts/en.ts'

const company = { id: 'company-id', name: 'company', fields: [] } as unknown as ObjectDefinition
const record = (id: string) => ({ id, title: id, version: 3, name: 'Old', city: 'Turku' })
const realFetch = globalThis.fetch
let takenBack: string[] = []
let sent: { path: string; body: { items?: { id: string; seen: unknown; values: unknown }[] } }[] = []
const scene: SendScene = {
  t: sayFrom(texts, 'en'),
  queries: new QueryClient(),
  sentence: (error) => (error as Error).message,
  objects: new Map([['company', company]]),
  wayBack: (ids) => ({ operations: [String(ids)], act: () => void takenBack.push(String(ids)) }),
}

/** The server answers each request in turn. */
function serve(...answers: unknown[]): void {
  globalThis.fetch = async (address, init) => {
    const body = answers[sent.length]
    sent.push({ path: String(address).replace('/api/v1', ''), body: JSON.parse(String(init?.body)) })
    if (body === undefined) throw new TypeError('Failed to fetch')
    return new Response(JSON.stringify(body))
  }
}

const written = (id: string) => ({ status: 'updated', id, version: 4 })
const failed = (id: string, code: string, ...names: string[]) => ({
  status: 'failed',
  id,
  error: { code, message: `Not ${id}.`, details: names.map((path) => ({ path, code })) },
})
const clash = (id: string) => failed(id, 'records.changed-meanwhile', 'name')
const page = (...records: object[]) => ({ records, related: {}, page: { next: null } })

function queueTwo(): void {
  queueEdit({ object: 'company', record: record('r1'), values: { name: 'Mine' } })
  queueEdit({ object: 'company', record: record('r2'), values: { name: 'Mine too' } })
}

beforeEach(() => {
  keepWritingOf(null)
  sent = []
  takenBack = []
})
afterEach(() => {
  hideToast()
  globalThis.fetch = realFetch
})

test('what waits goes as one operation, from what was seen, with one way back', async () => {
  queueTwo()
  serve({ operationId: 'op', results: [written('r1'), written('r2')] })
  await sendTogether(scene, company, queuedEdits())

  assert.deepEqual(
    sent[0]?.body.items?.map(({ id, seen, values }) => [id, seen, values]),
    [
      ['r1', { name: 'Old' }, { name: 'Mine' }],
      ['r2', { name: 'Old' }, { name: 'Mine too' }],
    ],
  )
  assert.deepEqual([queuedEdits(), shownToast()?.text], [[], 'Saved what waited: 2 records'])
  shownToast()?.undo?.act()
  assert.deepEqual(takenBack, ['op'])
})

test('what is refused stays at its field, and may be sent once more', async () => {
  queueTwo()
  serve({ operationId: 'op', results: [written('r1'), failed('r2', 'records.no')] })
  await sendTogether(scene, company, queuedEdits())

  assert.deepEqual(queuedEdits(), [])
  assert.deepEqual(
    [...refusedEditsOf('r2')],
    [['name', { value: 'Mine too', why: 'Not r2.', mayRetry: true }]],
  )
})

test('where the line drops before what clashes could be read, that waits on and nothing else does', async () => {
  queueTwo()
  serve({ operationId: 'op', results: [written('r1'), clash('r2')] })
  await assert.rejects(sendTogether(scene, company, queuedEdits()))

  assert.deepEqual(
    queuedEdits().map(({ record: { id }, values }) => [id, values]),
    [['r2', { name: 'Mine too' }]],
  )
})

test('what this person sent before and never heard of again is written over unasked', async () => {
  queueTwo()
  queueEdit({ object: 'company', record: record('r2'), values: { name: 'Mine at last' } })
  // Only the answer to the one before was lost.
  const now = { ...record('r2'), name: 'Mine too', version: 5 }
  serve({ operationId: 'op', results: [written('r1'), clash('r2')] }, page(now), {
    operationId: 'op2',
    results: [{ ...written('r2'), version: 6 }],
  })
  await sendTogether(scene, company, queuedEdits())

  assert.deepEqual(
    sent[2]?.body.items?.map(({ id, seen, values }) => [id, seen, values]),
    [['r2', { name: 'Mine too' }, { name: 'Mine at last' }]],
  )
  assert.deepEqual(queuedEdits(), [])
})

test('a record that is gone has nothing to be written to', async () => {
  queueTwo()
  serve({ operationId: 'op', results: [written('r1'), clash('r2')] }, page())
  await sendTogether(scene, company, queuedEdits())

  assert.deepEqual([queuedEdits(), sent.length], [[], 2])
})
