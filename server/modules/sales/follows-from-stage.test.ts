import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { recordHistory } from '../../core/history/record-history.ts'
import { createRecord, fewRecords, updateRecord } from '../../core/records/index.ts'

const { ctx } = await testWorkspace()

test('whatever a move to another stage brings along says that it follows from it', async () => {
  const stages = await fewRecords(ctx, 'stage')
  const [open, won] = ['open', 'won'].map((kind) => stages.find((stage) => stage.kind === kind)!)
  const pipeline = (await createRecord(ctx, 'pipeline', { name: 'Renewals', position: 2 })).record
  await createRecord(ctx, 'stage', { name: 'Renew', kind: 'open', pipeline: pipeline.id })
  const elsewhere = await createRecord(ctx, 'stage', { name: 'Renewed', kind: 'won', pipeline: pipeline.id })
  const { id } = (await createRecord(ctx, 'deal', { name: 'Pumps', stage: open!.id })).record

  for (const stage of [won!.id, open!.id, elsewhere.record.id])
    await updateRecord(ctx, 'deal', { id, values: { stage } })

  const { events } = await recordHistory(ctx, 'deal', id, { limit: 10 })
  const moved = events.filter(({ kind }) => kind === 'records.updated')
  const changed = new Set(moved.flatMap(({ changes }) => Object.keys(changes ?? {})))
  const { fields } = ctx.metadata.objects.get('deal')!
  const following = fields.flatMap((field) => (field.followsFrom === 'deal.stage' ? [field.id] : []))
  assert.deepEqual([...changed].toSorted(), ['deal.stage', ...following].toSorted())
})
