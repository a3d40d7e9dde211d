import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import type { UndoOutcome } from '../../../../shared/core/history.ts'
import type { OperationProblem } from '../../../../shared/core/operations.ts'
import { hideToast, shownToast } from '../../../platform/ui/toast-store.ts'
import { rememberWay, takeLastWay } from '../../../platform/ui/ways-back.ts'
import { takeBack } from './take-back.ts'
import { tellTakenBack, type UndoScene } from './tell-taken-back.ts'

const realFetch = globalThis.fetch
const opened: string[] = []
let asked: string[] = []
const scene: UndoScene = {
  language: 'en',
  refusal: (error) => (error as Error).message,
  sentence: ({ message }) => message ?? '',
  label: (text) => text.en ?? '',
  byId: new Map([['product', { fields: [{ id: 'series', label: { en: 'Series' } }] }]]) as never,
  showLog: (operation) => opened.push(operation),
}

type Answer = { status?: number; body: unknown }

/** The server answers each request in turn, in its own shape. */
function serve(...answers: Answer[]): void {
  globalThis.fetch = async (address) => {
    asked.push(String(address).replace('/api/v1', ''))
    const { status = 200, body } = answers[asked.length - 1]!
    return new Response(JSON.stringify(body), { status })
  }
}

const undone = (operationId: string, more: Partial<UndoOutcome> = {}): Answer => ({
  body: {
    ...{ operationId, status: 'done', undone: 2, record: null, skipped: [], mayUndo: true },
    ...more,
  } satisfies UndoOutcome,
})
const refused = (code: string, message: string): Answer => ({
  status: 409,
  body: { error: { code, message, details: [], requestId: 'r' } },
})
const changedSince: OperationProblem = {
  ...{ id: 'p1', objectId: 'product', recordId: 'r1', title: 'Chair', params: {}, fieldIds: ['series'] },
  ...{ code: 'operations.changed-since', message: 'Somebody changed it since.' },
}
const alreadyUndone = refused('operations.already-undone', 'This has been undone already.')

beforeEach(() => {
  while (takeLastWay() !== undefined);
  asked = []
  opened.length = 0
})
afterEach(() => {
  hideToast()
  globalThis.fetch = realFetch
})

test('several operations are taken back the last one first, and may be had again the other way round', async () => {
  serve(undone('undo-2'), undone('undo-1', { undone: 3 }))
  const taken = await takeBack({ operationIds: ['op-1', 'op-2'] })

  assert.deepEqual(asked, ['/operations/op-2/undo', '/operations/op-1/undo'])
  assert.deepEqual([taken.undone, taken.failed, taken.again], [5, 0, ['undo-2', 'undo-1']])

  await tellTakenBack(scene, taken, { isRedo: false, again: { act: () => {}, operations: taken.again } })
  assert.deepEqual([shownToast()?.tone, shownToast()?.text], ['done', '5 records undone'])
  assert.deepEqual(shownToast()?.undo?.operations, ['undo-2', 'undo-1'])
})

test('a change of one record names it', async () => {
  const record = { id: 'r1', title: 'Chair' }
  serve(undone('undo', { undone: 1, record }))
  await tellTakenBack(scene, await takeBack({ operationIds: ['op'] }), { isRedo: false, again: undefined })

  assert.equal(shownToast()?.text, 'Change of Chair undone')
})

test('what was left is told with the reason, and the log has it', async () => {
  serve(undone('undo', { undone: 4, skipped: [changedSince] }))
  await tellTakenBack(scene, await takeBack({ operationIds: ['op'] }), { isRedo: false, again: undefined })
  const toast = shownToast()
  toast?.more?.act()

  assert.deepEqual(
    [toast?.tone, toast?.text],
    ['problem', '4 records undone. Series: Somebody changed it since.'],
  )
  assert.deepEqual(opened, ['undo'])
})

test('what goes on in the background is waited for, and what it left told', async () => {
  const running = { id: 'undo', status: 'running', done: 0, failed: 0 }
  const ended = { id: 'undo', status: 'done', done: 7, failed: 1, mayUndo: true, error: null }
  serve(
    undone('undo', { status: 'running', undone: 0, mayUndo: false }),
    { body: { ...running, ...ended } },
    { body: { problems: [changedSince], page: { next: null } } },
  )
  const taken = await takeBack({ operationIds: ['op'] })

  assert.deepEqual([taken.undone, taken.failed, taken.leftBy, taken.again], [7, 1, 'undo', ['undo']])
  assert.deepEqual(taken.left, [changedSince])
})

test('an undo that somebody stops is not told as done, and nothing before it is taken back', async () => {
  const ended = { id: 'undo', status: 'cancelled', done: 3, failed: 0, mayUndo: true, error: null }
  serve(undone('undo', { status: 'running', undone: 0, mayUndo: false }), { body: ended })
  await tellTakenBack(scene, await takeBack({ operationIds: ['op-1', 'op-2'] }), {
    isRedo: false,
    again: undefined,
  })

  assert.equal(asked.length, 2)
  assert.deepEqual([shownToast()?.tone, shownToast()?.text], ['problem', 'Stopped after 3'])
})

test('one of several that is undone already is passed over; a refusal behind others is told with what they came to', async () => {
  serve(alreadyUndone, undone('undo-1'))
  assert.equal((await takeBack({ operationIds: ['op-1', 'op-2'] })).stopped, null)

  asked = []
  serve(undone('undo-2'), refused('operations.not-yours', 'Someone else made this change.'))
  const taken = await takeBack({ operationIds: ['op-1', 'op-2'] })
  await tellTakenBack(scene, taken, { isRedo: false, again: undefined })
  assert.equal(shownToast()?.text, 'Stopped after 2: Someone else made this change.')
})

test('where nothing is taken back it is a refusal', async () => {
  serve(alreadyUndone)

  await assert.rejects(takeBack({ operationIds: ['op'] }), { code: 'operations.already-undone' })
})

test('whatever takes an operation back, the way to it is forgotten; of a part the rest stays', async () => {
  const way = { act: () => {}, operations: ['op'] }
  rememberWay(way)
  serve(undone('undo'), undone('undo'))
  await takeBack({ operationIds: ['op'], recordId: 'r1' })
  assert.equal(takeLastWay(), way)

  rememberWay(way)
  await takeBack({ operationIds: ['op'] })
  assert.equal(takeLastWay(), undefined)
})

test('the way to what was undone elsewhere is forgotten with the answer that says so', async () => {
  rememberWay({ act: () => {}, operations: ['op'] })
  serve(alreadyUndone)
  await takeBack({ operationIds: ['op'] }).catch(() => undefined)

  assert.equal(takeLastWay(), undefined)
})
