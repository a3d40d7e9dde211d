import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { QueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { BatchResult } from '../../../../shared/core/records.ts'
import { ApiError } from '../../../platform/api/api-error.ts'
import { sayFrom } from '../../../platform/i18n/texts.ts'
import { hideToast, shownToast } from '../../../platform/ui/toast-store.ts'
import { takeLastWay } from '../../../platform/ui/ways-back.ts'
import { dropRefusedEdit, refusedEditsOf } from '../../records/edit/refused-edits.ts'
import { texts } from '../table/texts/en.ts'
import type { CellPlan } from './plan-cells.ts'
import { type CellWriter, writeCells } from './write-cells.ts'

const realFetch = globalThis.fetch
const takenBack: string[] = []
let sent: { items?: unknown[] }[] = []
const writer: CellWriter = {
  object: { id: 'deal-id', name: 'deal', fields: [] } as unknown as ObjectDefinition,
  queries: new QueryClient(),
  t: sayFrom(texts, 'en'),
  sentence: (error) => (error instanceof ApiError ? error.message : 'A defect'),
  wayBack: (ids) => ({ operations: [String(ids)], act: () => void takenBack.push(String(ids)) }),
}

type Answer = (body: { items?: unknown[] }) => { status?: number; body: unknown }

function serve(...answers: Answer[]): void {
  globalThis.fetch = async (_, init) => {
    const body = JSON.parse(String(init?.body))
    sent.push(body)
    const answer = answers[sent.length - 1]!(body)
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 })
  }
}

const edit = (id: string, values: Record<string, unknown>) =>
  ({
    record: { id, title: id, version: 1, amount: 1, mood: 'calm' },
    values,
  }) as unknown as CellPlan['updates'][number]
const plan = (...updates: CellPlan['updates']): CellPlan => ({ updates, creates: [], refused: [], cells: 0 })
const updated = { status: 'updated' } as unknown as BatchResult
const refused = (code: string, ...paths: string[]): BatchResult =>
  ({
    status: 'failed',
    error: { code, message: `Because ${code}.`, details: paths.map((path) => ({ path, code })) },
  }) as unknown as BatchResult
const results =
  (...all: BatchResult[]): Answer =>
  () => ({ body: { operationId: 'op-1', results: all } })

beforeEach(() => {
  // Other files in the same process may have left some.
  while (takeLastWay() !== undefined);
  sent = []
  takenBack.length = 0
})
afterEach(() => {
  hideToast()
  globalThis.fetch = realFetch
  for (const id of ['a', 'b']) for (const name of ['amount', 'mood']) dropRefusedEdit(id, name)
})

test('cells of many records are one change with one way back, told by how many they are', async () => {
  serve(results(updated, updated))
  await writeCells(writer, plan(edit('a', { amount: 7, mood: 'glad' }), edit('b', { amount: 7 })))

  assert.deepEqual(sent[0]?.items, [
    { action: 'update', id: 'a', seen: { amount: 1, mood: 'calm' }, values: { amount: 7, mood: 'glad' } },
    { action: 'update', id: 'b', seen: { amount: 1 }, values: { amount: 7 } },
  ])
  assert.match(shownToast()?.text ?? '', /3/)
  shownToast()?.undo?.act()
  assert.deepEqual(takenBack, ['op-1'])
  takeLastWay()?.act()
  assert.deepEqual(takenBack, ['op-1', 'op-1'])
})

test('what is refused stays with the cells it names, and the others of its row are as they were', async () => {
  serve(results(updated, refused('fields.too-long', 'mood')))
  await writeCells(writer, plan(edit('a', { amount: 7 }), edit('b', { amount: 8, mood: 'x' })))

  assert.deepEqual([...refusedEditsOf('b').keys()], ['mood'])
  assert.deepEqual(refusedEditsOf('b').get('mood'), {
    value: 'x',
    why: 'Because fields.too-long.',
    mayRetry: true,
  })
  assert.equal(refusedEditsOf('a').size, 0)
  assert.equal(shownToast()?.tone, 'problem')
  assert.match(shownToast()?.text ?? '', /Because fields.too-long\./)
  assert.notEqual(shownToast()?.undo, undefined)
  takeLastWay()
})

test('a refusal of a whole row stays with all of its cells; where nothing was written nothing is taken back', async () => {
  serve(results(refused('records.locked')))
  await writeCells(writer, plan(edit('b', { amount: 8, mood: 'x' })))

  assert.deepEqual([...refusedEditsOf('b').keys()], ['amount', 'mood'])
  assert.equal(shownToast()?.undo, undefined)
  assert.equal(takeLastWay(), undefined)
})

test('new records are told by how many they are where no cell was changed', async () => {
  serve(
    results({ status: 'created' } as unknown as BatchResult, { status: 'created' } as unknown as BatchResult),
  )
  await writeCells(writer, { ...plan(), creates: [{ amount: 1 }, { amount: 2 }] })

  assert.match(shownToast()?.text ?? '', /2/)
  assert.equal(shownToast()?.tone, 'done')
  takeLastWay()
})

test('what somebody else changed meanwhile is no refusal: the other cells of its row are written', async () => {
  const gone = () => ({ body: { records: [], related: {}, page: { next: null } } })
  serve(results(refused('records.changed-meanwhile', 'mood')), results(updated), gone)
  const writing = writeCells(writer, plan(edit('b', { amount: 8, mood: 'x' })))
  await writing

  assert.deepEqual(sent[1]?.items, [
    { action: 'update', id: 'b', seen: { amount: 1 }, values: { amount: 8 } },
  ])
  assert.equal(refusedEditsOf('b').size, 0)
  assert.equal(shownToast()?.tone, 'done')
  takeLastWay()
})

test('a request that is refused as a whole says why, and keeps nothing', async () => {
  serve(() => ({ status: 403, body: { error: { code: 'access.no', message: 'Not yours.', details: [] } } }))
  await writeCells(writer, plan(edit('a', { amount: 7 })))

  assert.deepEqual([shownToast()?.text, shownToast()?.tone], ['Not yours.', 'problem'])
  assert.equal(takeLastWay(), undefined)
})
