import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { undoOperation } from '../../core/operations/undo/undo-operation.ts'
import {
  createRecord,
  deleteRecord,
  getRecord,
  listRecords,
  restoreRecord,
  updateRecord,
} from '../../core/records/index.ts'
import { sql } from '../../platform/database/sql.ts'

const { ctx } = await testWorkspace()

const create = async (object: string, values: Record<string, unknown>) =>
  (await createRecord(ctx, object, values)).record
const stagesOf = async (pipeline: string) => {
  const filter = { field: 'pipeline', op: 'eq' as const, value: pipeline }
  const { records } = await listRecords(ctx, 'stage', { filter, sort: [{ field: 'name', direction: 'asc' }] })
  return records.map(({ title }) => title).join(' ')
}
async function pipelineWithStages(name: string) {
  const pipeline = await create('pipeline', { name, position: 2 })
  const [gone, open] = [
    await create('stage', { name: 'Ahead', pipeline: pipeline.id, kind: 'open' }),
    await create('stage', { name: 'Begun', pipeline: pipeline.id, kind: 'open' }),
  ]
  await create('stage', { name: 'Done', pipeline: pipeline.id, kind: 'won' })
  await deleteRecord(ctx, 'stage', { id: gone.id })
  return { pipeline: pipeline.id, open: open.id }
}

test('stages go into the bin with their pipeline and come out with it, but not those that went before', async () => {
  const { pipeline, open } = await pipelineWithStages('Renewals')

  await deleteRecord(ctx, 'pipeline', { id: pipeline })
  assert.equal(await stagesOf(pipeline), '')
  await assert.rejects(createRecord(ctx, 'deal', { name: 'Late', stage: open }))
  await restoreRecord(ctx, 'pipeline', pipeline)

  assert.equal(await stagesOf(pipeline), 'Begun Done')
  assert.equal((await create('deal', { name: 'In time', stage: open })).pipeline, pipeline)
})

test('one undo brings back a pipeline and its stages', async () => {
  const { pipeline } = await pipelineWithStages('Partners')
  const deleting = await ctx.under({ id: newId(), kind: 'change' })
  await deleteRecord(deleting, 'pipeline', { id: pipeline })

  const undone = await undoOperation(await ctx.under({ id: newId(), kind: 'undo' }), deleting.operation.id)

  assert.deepEqual([undone.undone, undone.skipped], [3, []])
  assert.equal(await stagesOf(pipeline), 'Begun Done')
})

test('no deal is put into a stage that was left behind when its pipeline went', async () => {
  const { pipeline, open } = await pipelineWithStages('Old')
  const deal = await create('deal', { name: 'Crane' })
  const { table } = ctx.metadata.objects.get('pipeline')!
  await ctx.db.run(sql`update ${ctx.db.table(table)} set deleted_at = ${new Date()} where id = ${pipeline}`)
  const refused = (error: { details: { code: string; path: string }[] }) => {
    assert.deepEqual(
      error.details.map(({ code, path }) => [code, path]),
      [['sales.stage-of-binned-pipeline', 'stage']],
    )
    return true
  }

  await assert.rejects(updateRecord(ctx, 'deal', { id: deal.id, values: { stage: open } }), refused)
  await assert.rejects(create('deal', { name: 'Winch', stage: open }), refused)

  assert.equal((await getRecord(ctx, 'deal', deal.id)).record.stage, deal.stage)
})
