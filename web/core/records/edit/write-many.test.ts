import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { QueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { BatchResult } from '../../../../shared/core/records.ts'
import type { ApiError } from '../../../platform/api/api-error.ts'
import { keepWritingOf } from '../../../platform/kept-writing.ts'
import { isHeld } from './held-edits.ts'
import { queuedCreations } from './queued-creations.ts'
import { queuedEditOf, queuedEdits } from './queued-edits.ts'
import type { RecordEdit } from './save-record.ts'
import { type ManyWriter, writeMany } from './write-many.ts'

const object = { id: 'company-id', name: 'company', fields: [] } as unknown as ObjectDefinition
const edit = (id: string, values: object): RecordEdit => ({
  record: { id, title: id, version: 3, name: 'Old', city: 'Turku' },
  values: { ...values },
})
const realFetch = globalThis.fetch
let told: [edits: number, operation: string][] = []
let refused: unknown[] = []
let sent: { path: string; body: { items?: { id: string; values: unknown }[] } }[] = []
const writer: ManyWriter = {
  object,
  queries: new QueryClient(),
  tell: (edits, _, operationId) => told.push([edits.length, operationId]),
  onRefused: (error) => refused.push(error),
}

type Answer = { status?: number; body: unknown } | 'no line'

/** The server answers each request in turn. */
function serve(...answers: readonly Answer[]): void {
  globalThis.fetch = async (address, init) => {
    const answer = answers[sent.length]
    sent.push({ path: String(address).replace('/api/v1', ''), body: JSON.parse(String(init?.body)) })
    if (answer === undefined || answer === 'no line') throw new TypeError('Failed to fetch')
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 })
  }
}

const written = (id: string): BatchResult => ({ status: 'updated', id, version: 4 })
const clash = (id: string, ...names: string[]): BatchResult => ({
  status: 'failed',
  id,
  error: {
    code: 'records.changed-meanwhile',
    message: 'Changed meanwhile.',
    details: names.map((path) => ({ path, code: 'records.changed-meanwhile' })),
  },
})
const batch = (operationId: string, ...results: BatchResult[]): Answer => ({ body: { operationId, results } })
const defect: Answer = { status: 500, body: { error: { code: 'server.defect', message: 'Broken.' } } }

beforeEach(() => {
  keepWritingOf(null)
  told = []
  refused = []
  sent = []
})
afterEach(() => {
  globalThis.fetch = realFetch
})

for (const [how, answer] of [
  ['the line drops', 'no line'],
  ['the server has a defect', defect],
] as const)
  test(`where ${how} between an answer and its question, what clashes waits and the answer is what is told`, async () => {
    serve(batch('op', written('r1'), clash('r2', 'name')), answer)
    await writeMany(writer, [edit('r1', { name: 'Mine' }), edit('r2', { name: 'Mine too' })])

    assert.equal(sent[1]?.path, '/records/company/query')
    assert.deepEqual([told, refused], [[[2, 'op']], []])
    assert.deepEqual(queuedEdits(), [
      {
        object: 'company',
        // From what was seen: it is sent, and asked about, once more.
        record: { id: 'r2', title: 'r2', version: 3, name: 'Old' },
        values: { name: 'Mine too' },
      },
    ])
    assert.equal(isHeld('r2'), false)
  })

test('what clashes waits, and is sent by nobody else, while the other cells of its row are written', async () => {
  const during: [values: unknown, isHeld: boolean][] = []
  const answers = [batch('op', clash('r1', 'name')), batch('op2', written('r1')), 'no line'] as const
  serve(...answers)
  const serving = globalThis.fetch
  globalThis.fetch = (...request) => {
    during.push([queuedEditOf('r1')?.values, isHeld('r1')])
    return serving(...request)
  }
  await writeMany(writer, [edit('r1', { name: 'Mine', city: 'Espoo' })])

  assert.deepEqual(
    sent.map(({ body }) => body.items?.map(({ values }) => values)),
    [[{ name: 'Mine', city: 'Espoo' }], [{ city: 'Espoo' }], undefined],
  )
  assert.deepEqual(during, [
    [undefined, false],
    [{ name: 'Mine' }, true],
    [{ name: 'Mine' }, true],
  ])
})

test('a record that is gone is asked about by nobody, and nothing of it waits', async () => {
  serve(batch('op', clash('r1', 'name')), { body: { records: [], related: {}, page: { next: null } } })
  await writeMany(writer, [edit('r1', { name: 'Mine' })])

  assert.deepEqual([queuedEdits(), refused], [[], []])
})

test('without a line values and new records wait as they were to be sent; a refusal is told', async () => {
  serve('no line')
  await writeMany(writer, [edit('r1', { name: 'Mine' })], [{ name: 'New' }])
  assert.deepEqual(queuedEditOf('r1')?.values, { name: 'Mine' })
  assert.deepEqual(
    queuedCreations().map(([, { items }]) => items.map(({ action }) => action)),
    [['update', 'create']],
  )

  keepWritingOf(null)
  sent = []
  serve({ status: 422, body: { error: { code: 'records.no', message: 'No.' } } })
  await writeMany(writer, [edit('r1', { name: 'Mine' })])
  assert.deepEqual([queuedEdits(), (refused[0] as ApiError).code], [[], 'records.no'])
})
