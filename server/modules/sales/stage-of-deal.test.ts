import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import { startOfDay } from '../../../shared/platform/time-zones.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { undoOperation } from '../../core/operations/undo/undo-operation.ts'
import {
  batchRecords,
  createRecord,
  deleteRecord,
  getRecord,
  listRecords,
  restoreRecord,
  updateRecord,
} from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'

const { ctx } = await testWorkspace()

const usual = (await listRecords(ctx, 'pipeline', {})).records[0]!
const stages = new Map<string, string>(
  (await listRecords(ctx, 'stage', { limit: 50 })).records.map((stage) => [stage.title, stage.id]),
)
const create = async (object: string, values: Record<string, unknown>) =>
  (await createRecord(ctx, object, values)).record
const change = async (id: string, values: Record<string, unknown>) =>
  (await updateRecord(ctx, 'deal', { id, values })).record
const read = async (id: string) => (await getRecord(ctx, 'deal', id)).record
const stage = (name: string, kind: string, pipeline: string) =>
  create('stage', { name, kind, pipeline, probability: kind === 'open' ? 35 : null })
const refusedAt = (code: string, path: string) => (error: { details: { code: string; path: string }[] }) => {
  assert.deepEqual(
    error.details.map((one) => [one.code, one.path]),
    [[code, path]],
  )
  return true
}
async function under<T>(body: (ctx: Context) => Promise<T>): Promise<[string, T]> {
  const made = await ctx.under({ id: newId(), kind: 'change' })
  return [made.operation.id, await body(made)]
}

const renewals = await create('pipeline', { name: 'Renewals', position: 2 })
const renew = await stage('Renew', 'open', renewals.id)
const renewProposal = await stage('Proposal', 'open', renewals.id)
const renewed = await stage('Renewed', 'won', renewals.id)
await stage('Gone', 'lost', renewals.id)

describe('a deal told another pipeline only', () => {
  test('goes to the stage called the same there, or of the same kind, or the first open one', async () => {
    const named = await create('deal', { name: 'Named', stage: stages.get('Proposal') })
    const other = await create('deal', { name: 'Other', stage: stages.get('Discovery') })
    const won = await create('deal', { name: 'Won', stage: stages.get('Won') })

    const items = await batchRecords(ctx, 'deal', {
      items: [named, other, won].map(({ id }) => ({
        action: 'update' as const,
        id,
        values: { pipeline: renewals.id },
      })),
    })

    assert.deepEqual(
      items.map(({ status }) => status),
      ['updated', 'updated', 'updated'],
    )
    const moved = await Promise.all([named, other, won].map(({ id }) => read(id)))
    assert.deepEqual(
      moved.map((deal) => [deal.stage, deal.pipeline, deal.status, deal.probability]),
      [
        [renewProposal.id, renewals.id, 'open', 35],
        [renew.id, renewals.id, 'open', 35],
        [renewed.id, renewals.id, 'won', 100],
      ],
    )
    assert.equal(moved[2]!.closedAt, won.closedAt)
  })

  test('told none keeps that of its stage', async () => {
    const deal = await create('deal', { name: 'Kept', stage: stages.get('Discovery') })

    const now = await change(deal.id, { pipeline: null })

    assert.deepEqual([now.pipeline, now.stage], [usual.id, deal.stage])
  })

  test('is refused with a stage of another one, and where the pipeline has no open stage', async () => {
    const deal = await create('deal', { name: 'Unfit' })
    const empty = await create('pipeline', { name: 'Empty', position: 9 })

    await assert.rejects(
      change(deal.id, { pipeline: renewals.id, stage: stages.get('Discovery') }),
      refusedAt('sales.stage-of-other-pipeline', 'stage'),
    )
    const noStage = refusedAt('sales.pipeline-without-stage', 'pipeline')
    await assert.rejects(change(deal.id, { pipeline: empty.id }), noStage)
    await assert.rejects(create('deal', { name: 'New', pipeline: empty.id }), noStage)
    assert.equal((await read(deal.id)).pipeline, usual.id)
  })

  test('an undo that leaves the stage somebody chose since leaves its pipeline and status too', async () => {
    const deal = await create('deal', { name: 'Chosen since' })
    const [id] = await under((as) => updateRecord(as, 'deal', { id: deal.id, values: { stage: renewed.id } }))
    await change(deal.id, { stage: renew.id })
    await change(deal.id, { stage: renewed.id })

    await under((as) => undoOperation(as, id))

    const now = await read(deal.id)
    assert.deepEqual([now.stage, now.pipeline, now.status], [renewed.id, renewals.id, 'won'])
    assert.ok(now.closedAt)
  })
})

describe('a deal that is made closed', () => {
  const made = (closeDate: string | null, stage = stages.get('Won')) =>
    create('deal', { name: 'From an old system', stage, closeDate })

  test('was closed on the day it says, not when it came in', async () => {
    const won = await made('2017-03-01')

    const midnight = startOfDay('2017-03-01', ctx.settings.timeZone)
    assert.deepEqual([won.closedAt, won.stageSince], [midnight, midnight])
  })

  test('is closed now when its day is to come or not known, and an open one is not closed', async () => {
    const began = Date.now()
    const [later, unknown, open] = [
      await made('2999-01-01'),
      await made(null),
      await made('2017-03-01', stages.get('Proposal')),
    ]

    for (const moment of [later.closedAt, unknown.closedAt, open.stageSince])
      assert.ok(Date.parse(String(moment)) >= began - 1000)
    assert.equal(open.closedAt, null)
  })
})

describe('a deal out of the bin', () => {
  const binned = async (values: Record<string, unknown>) => {
    const deal = await create('deal', values)
    await deleteRecord(ctx, 'deal', { id: deal.id })
    return deal
  }

  test('is as it was while its stage is', async () => {
    const deal = await create('deal', { name: 'As it was', stage: stages.get('Discovery'), probability: 77 })
    await deleteRecord(ctx, 'deal', { id: deal.id })

    await restoreRecord(ctx, 'deal', deal.id)

    const now = await read(deal.id)
    for (const field of ['stage', 'pipeline', 'status', 'probability', 'stageSince', 'closedAt'])
      assert.deepEqual(now[field], deal[field], field)
  })

  test('begins in the first open stage of its pipeline when its own is gone', async () => {
    const brief = await stage('Brief', 'open', renewals.id)
    const deal = await binned({ name: 'Gone stage', stage: brief.id })
    await deleteRecord(ctx, 'stage', { id: brief.id })

    await restoreRecord(ctx, 'deal', deal.id)

    const now = await read(deal.id)
    assert.deepEqual([now.stage, now.pipeline, now.status], [renew.id, renewals.id, 'open'])
    assert.ok(String(now.stageSince) > String(deal.stageSince))
  })

  test('is what its stage has become', async () => {
    const turning = await stage('Turning', 'open', renewals.id)
    const deal = await binned({ name: 'Turned', stage: turning.id })
    await updateRecord(ctx, 'stage', { id: turning.id, values: { kind: 'won' } })

    await restoreRecord(ctx, 'deal', deal.id)

    const now = await read(deal.id)
    assert.deepEqual([now.stage, now.status, now.probability], [turning.id, 'won', 100])
    assert.ok(now.closedAt)
    await deleteRecord(ctx, 'deal', { id: deal.id })
    await updateRecord(ctx, 'stage', { id: turning.id, values: { kind: 'open' } })
    await restoreRecord(ctx, 'deal', deal.id)
    const open = await read(deal.id)
    assert.deepEqual([open.status, open.probability, open.closedAt], ['open', 35, null])
  })

  test('goes to the default pipeline when its own is gone, won if it was won; so does an undone deletion', async () => {
    const trial = await create('pipeline', { name: 'Trial', position: 5 })
    const first = await stage('Try', 'open', trial.id)
    const bought = await stage('Bought', 'won', trial.id)
    const won = await binned({ name: 'Bought it', stage: bought.id })
    const deal = await create('deal', { name: 'Tried', stage: first.id })
    const [operation] = await under((as) => deleteRecord(as, 'deal', { id: deal.id }))
    await deleteRecord(ctx, 'pipeline', { id: trial.id })

    await restoreRecord(ctx, 'deal', won.id)
    const [, undone] = await under((as) => undoOperation(as, operation))

    assert.deepEqual([undone.status, undone.skipped], ['done', []])
    const after = await Promise.all([won, deal].map(({ id }) => read(id)))
    assert.deepEqual(
      after.map((one) => [one.pipeline, one.stage, one.status]),
      [
        [usual.id, stages.get('Won'), 'won'],
        [usual.id, stages.get('Qualify'), 'open'],
      ],
    )
  })
})

describe('the probability of a closed deal', () => {
  test('is that of its outcome, whatever is said with the stage', async () => {
    const won = await create('deal', { name: 'Sure', stage: stages.get('Won'), probability: 30 })
    const open = await create('deal', { name: 'Hopeful', stage: stages.get('Discovery'), probability: 30 })

    const lost = await change(open.id, { stage: stages.get('Lost'), probability: 30 })

    assert.deepEqual([won.probability, lost.probability], [100, 0])
  })

  test('is not chosen; a form that sends it back is not refused for it', async () => {
    const { id } = await create('deal', { name: 'Won for good', stage: stages.get('Won') })
    const refused = refusedAt('sales.probability-of-closed-deal', 'probability')

    await assert.rejects(change(id, { probability: 30 }), refused)
    await assert.rejects(change(id, { probability: null }), refused)
    await assert.rejects(change(id, { stage: stages.get('Won'), probability: 30 }), refused)
    const now = await change(id, { name: 'Won and renamed', probability: 100 })
    const again = await change(id, { stage: stages.get('Proposal'), probability: 30 })

    assert.deepEqual([now.probability, again.status, again.probability], [100, 'open', 30])
  })

  test('gives way in an import, and in an undo of what it was while the deal was open', async () => {
    const { id } = await create('deal', { name: 'Brought', stage: stages.get('Proposal') })
    const [chosen] = await under((as) => updateRecord(as, 'deal', { id, values: { probability: 45 } }))
    await change(id, { stage: stages.get('Won') })
    const importing = await ctx.under({ id: newId(), kind: 'import' })

    await updateRecord(importing, 'deal', { id, values: { probability: 30, nextStep: 'Thank them' } })
    await under((as) => undoOperation(as, chosen))

    const now = await read(id)
    assert.deepEqual([now.probability, now.nextStep], [100, 'Thank them'])
  })
})
