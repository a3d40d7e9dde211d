import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { recordHistory } from '../../core/history/record-history.ts'
import { startBulk } from '../../core/operations/bulk/start-bulk.ts'
import { undoOperation } from '../../core/operations/undo/undo-operation.ts'
import { createRecord, fewRecords, getRecord, updateRecord } from '../../core/records/index.ts'

const { ctx } = await testWorkspace()
const stages = await fewRecords(ctx, 'stage')
const stageOf = (kind: string) => String(stages.find((stage) => stage.kind === kind)!.id)
const [open, won, lost] = [stageOf('open'), stageOf('won'), stageOf('lost')]

const anew = () => ctx.under({ id: newId(), kind: 'change' })
const lostFor = async (lostReason: string) =>
  (await createRecord(ctx, 'deal', { name: 'Pumps', stage: lost, lostReason })).record.id
const change = async (id: string, values: Record<string, unknown>, by = ctx) =>
  (await updateRecord(by, 'deal', { id, values })).record
const reasonOf = async (id: string) => (await getRecord(ctx, 'deal', id)).record.lostReason

test('a lost deal that is opened again or won has no reason any more, and its history keeps it', async () => {
  const reopened = await lostFor('price')
  const recovered = await lostFor('timing')

  assert.equal((await change(reopened, { stage: open })).lostReason, null)
  assert.equal((await change(recovered, { stage: won })).lostReason, null)
  assert.equal((await change(reopened, { stage: lost })).lostReason, null)
  const field = ctx.metadata.objects.get('deal')!.fields.find(({ name }) => name === 'lostReason')!
  const { events } = await recordHistory(ctx, 'deal', reopened, { limit: 10 })
  assert.deepEqual(
    events.flatMap(({ changes }) => (changes?.[field.id] ? [changes[field.id]] : [])),
    [
      ['price', null],
      [null, 'price'],
    ],
  )
})

test('so has each of many, changed at once', async () => {
  const ids = [await lostFor('price'), await lostFor('other')]

  await startBulk(await anew(), 'deal', { action: 'update', ids, values: { stage: open } })

  assert.deepEqual(await Promise.all(ids.map(reasonOf)), [null, null])
})

test('a reason that is said along stays, and so does that of a deal which stays lost or never was', async () => {
  const told = await lostFor('price')
  const still = await lostFor('timing')
  const early = (await createRecord(ctx, 'deal', { name: 'Valves', stage: open, lostReason: 'noBudget' }))
    .record

  assert.equal((await change(told, { stage: open, lostReason: 'other' })).lostReason, 'other')
  assert.equal((await change(still, { stage: lost, name: 'Renamed' })).lostReason, 'timing')
  assert.equal((await change(early.id, { stage: lost })).lostReason, 'noBudget')
})

test('taking the opening back gives the reason back', async () => {
  const id = await lostFor('competitor')
  const opening = await anew()
  await change(id, { stage: open }, opening)

  await undoOperation(await anew(), opening.operation.id)

  assert.equal(await reasonOf(id), 'competitor')
})
