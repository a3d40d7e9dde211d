import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { QueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { sayFrom } from '../../../platform/i18n/texts.ts'
import { keepWritingOf } from '../../../platform/kept-writing.ts'
import { hideToast, shownToast } from '../../../platform/ui/toast-store.ts'
import { isHeld, whileHeld } from './held-edits.ts'
import { queuedEditOf, queuedEdits, queueEdit, sendEditAgain } from './queued-edits.ts'
import { refusedEditsOf } from './refused-edits.ts'
import { sendEdits } from './send-edits.ts'
import type { SendScene } from './send-scene.ts'
import { texts } from './texts/en.ts'

const company = { id: 'company-id', name: 'company', fields: [] } as unknown as ObjectDefinition
const record = (id: string) => ({ id, title: id, version: 3, name: 'Old' })
const realFetch = globalThis.fetch
let sent: [path: string, body: unknown][] = []

function scene(...objects: ObjectDefinition[]): SendScene {
  return {
    t: sayFrom(texts, 'en'),
    queries: new QueryClient(),
    sentence: (error) => `Not done: ${(error as Error).message}`,
    objects: new Map(objects.map((object) => [object.name, object])),
    wayBack: () => undefined,
  }
}

function serve(body: unknown, status = 200): void {
  globalThis.fetch = async (address, init) => {
    sent.push([String(address).replace('/api/v1', ''), JSON.parse(String(init?.body))])
    return new Response(JSON.stringify(body), { status })
  }
}

const taken = { record: { ...record('r1'), name: 'Mine', version: 4 }, related: {} }

beforeEach(() => {
  keepWritingOf(null)
  sent = []
})
afterEach(() => {
  hideToast()
  globalThis.fetch = realFetch
})

test('what waits is sent, told, and waits no more', async () => {
  queueEdit({ object: 'company', record: record('r1'), values: { name: 'Mine' } })
  serve(taken)

  assert.equal(await sendEdits(scene(company)), true)
  assert.deepEqual(sent, [['/records/company/r1', { name: 'Mine' }]])
  assert.deepEqual([queuedEdits(), shownToast()?.text], [[], 'Saved what waited: r1'])
})

test('what is of an object out of sight is kept with the reason, told, and holds up nothing else', async () => {
  queueEdit({ object: 'secret', record: record('r2'), values: { name: 'Written' } })
  queueEdit({ object: 'company', record: record('r1'), values: { name: 'Mine' } })
  serve(taken)

  assert.equal(await sendEdits(scene(company)), true)
  const [kept, ...others] = queuedEdits()
  assert.deepEqual(
    [kept?.record.id, kept?.values, kept?.why, others],
    ['r2', { name: 'Written' }, texts.outOfSight, []],
  )
  assert.deepEqual(
    sent.map(([path]) => path),
    ['/records/company/r1'],
  )
})

test('it is told once, with the way to it, and sent again when its person asks for that', async () => {
  queueEdit({ object: 'company', record: record('r1'), values: { name: 'Mine' } })
  await sendEdits(scene())
  assert.deepEqual([shownToast()?.tone, shownToast()?.more?.text], ['problem', texts.showThem])

  hideToast()
  serve(taken)
  await sendEdits(scene(company))
  assert.deepEqual([shownToast(), sent], [null, []])

  sendEditAgain('r1')
  assert.equal(queuedEditOf('r1')?.why, undefined)
  await sendEdits(scene(company))
  assert.deepEqual([sent.length, queuedEdits()], [1, []])
})

test('what its person is being asked about is not sent behind their back', async () => {
  queueEdit({ object: 'company', record: record('r1'), values: { name: 'Mine' } })
  serve(taken)
  await whileHeld(['r1'], async () => {
    await whileHeld(['r1'], async () => undefined)
    assert.equal(isHeld('r1'), true)
    assert.equal(await sendEdits(scene(company)), false)
  })
  assert.deepEqual(sent, [])

  assert.equal(await sendEdits(scene(company)), true)
  assert.equal(sent.length, 1)
})

test('a refusal stays at the field with its reason; where nobody answers it waits on', async () => {
  queueEdit({ object: 'company', record: record('r1'), values: { name: '' } })
  serve({}, 503)
  assert.equal(await sendEdits(scene(company)), false)
  assert.deepEqual(queuedEditOf('r1')?.values, { name: '' })

  serve({ error: { code: 'records.required', message: 'A name is needed.' } }, 422)
  assert.equal(await sendEdits(scene(company)), true)
  assert.deepEqual([...refusedEditsOf('r1')], [['name', { value: '', why: 'Not done: A name is needed.' }]])
})

test('where what clashes cannot be read, only that is refused, and not what was written beside it', async () => {
  queueEdit({ object: 'company', record: record('r1'), values: { name: 'Mine' } })
  queueEdit({ object: 'company', record: record('r2'), values: { name: 'Mine too' } })
  const code = 'records.changed-meanwhile'
  const error = { code, message: 'Changed.', details: [{ path: 'name', code }] }
  const results = [
    { status: 'updated', id: 'r1', version: 4 },
    { status: 'failed', id: 'r2', error },
  ]
  globalThis.fetch = async (address) =>
    String(address).endsWith('/batch')
      ? new Response(JSON.stringify({ operationId: 'op', results }))
      : new Response(JSON.stringify({ error: { code: 'server.defect', message: 'Broken.' } }), {
          status: 500,
        })

  assert.equal(await sendEdits(scene(company)), true)
  assert.deepEqual([[...refusedEditsOf('r1').keys()], [...refusedEditsOf('r2').keys()]], [[], ['name']])
  assert.equal(shownToast()?.text, 'r2: Not done: Broken.')
})
