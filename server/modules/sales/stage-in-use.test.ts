import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { createRecord, deleteRecord, listRecords, updateRecord } from '../../core/records/index.ts'

const { ctx } = await testWorkspace()

interface Refusal {
  details: { code: string; path: string; params?: unknown }[]
}
const refusedWith = (code: string, path: string) => (error: Refusal) => {
  assert.deepEqual(
    error.details.map((one) => [one.code, one.path]),
    [[code, path]],
  )
  return true
}

test('a stage with deals keeps its outcome and pipeline and is not deleted; an empty one may', async () => {
  const { records: stages } = await listRecords(ctx, 'stage', {
    sort: [{ field: 'position', direction: 'asc' }],
  })
  const [first, second] = stages as [(typeof stages)[0], (typeof stages)[0]]
  await createRecord(ctx, 'deal', { name: 'Crane', stage: first.id })
  const change = (id: string, values: Record<string, unknown>) => updateRecord(ctx, 'stage', { id, values })

  await assert.rejects(change(first.id, { kind: 'won' }), refusedWith('sales.stage-in-use', 'kind'))
  await assert.rejects(deleteRecord(ctx, 'stage', { id: first.id }), refusedWith('sales.stage-in-use', ''))
  assert.equal((await change(first.id, { name: 'Meet', probability: 15, usualDays: 9 })).record.name, 'Meet')
  assert.equal((await change(second.id, { kind: 'lost' })).record.kind, 'lost')
  await deleteRecord(ctx, 'stage', { id: second.id })
})

test('a pipeline with deals is not deleted, one without is', async () => {
  const { records: pipelines } = await listRecords(ctx, 'pipeline', {})
  await createRecord(ctx, 'deal', { name: 'Hoist' })
  await createRecord(ctx, 'deal', { name: 'Winch' })
  const { record: empty } = await createRecord(ctx, 'pipeline', { name: 'Renewals', position: 2 })

  await assert.rejects(deleteRecord(ctx, 'pipeline', { id: pipelines[0]!.id }), (error: Refusal) => {
    assert.deepEqual(error.details[0]!.params, { count: 3, number: 3 })
    return refusedWith('sales.pipeline-in-use', '')(error)
  })
  await deleteRecord(ctx, 'pipeline', { id: empty.id })
})
