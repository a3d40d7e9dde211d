import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import {
  batchRecords,
  createRecord,
  deleteRecord,
  listRecords,
  restoreRecord,
  updateRecord,
} from '../../core/records/index.ts'

const { ctx } = await testWorkspace()

interface Refusal {
  details: { code: string; path: string }[]
}
const refusedWith = (code: string, path: string) => (error: Refusal) => {
  assert.deepEqual(
    error.details.map((one) => [one.code, one.path]),
    [[code, path]],
  )
  return true
}
const secondDefault = refusedWith('sales.second-default-pipeline', 'isDefault')
const { records } = await listRecords(ctx, 'pipeline', {})
const usual = records[0]!
const setDefault = (id: string, isDefault: boolean) =>
  updateRecord(ctx, 'pipeline', { id, values: { isDefault } })

test('a second pipeline does not become the default, neither new, changed nor out of the bin', async () => {
  const { record: renewals } = await createRecord(ctx, 'pipeline', { name: 'Renewals' })

  await assert.rejects(createRecord(ctx, 'pipeline', { name: 'Partners', isDefault: true }), secondDefault)
  await assert.rejects(setDefault(renewals.id, true), secondDefault)
  await setDefault(usual.id, false)
  await setDefault(renewals.id, true)
  await deleteRecord(ctx, 'pipeline', { id: renewals.id })
  await setDefault(usual.id, true)
  await assert.rejects(restoreRecord(ctx, 'pipeline', renewals.id), secondDefault)
})

test('the default moves to another pipeline in one request', async () => {
  const { record: other } = await createRecord(ctx, 'pipeline', { name: 'Upsell' })
  const move = (from: string, to: string) =>
    batchRecords(ctx, 'pipeline', {
      items: [
        { action: 'update', id: from, values: { isDefault: false } },
        { action: 'update', id: to, values: { isDefault: true } },
      ],
      atomic: true,
    })

  const moved = await move(usual.id, other.id)

  assert.deepEqual(
    moved.map(({ status }) => status),
    ['updated', 'updated'],
  )
  await move(other.id, usual.id)
})

test('of two requests at once that each make another pipeline the default, one is refused', async () => {
  await setDefault(usual.id, false)
  const { record: first } = await createRecord(ctx, 'pipeline', { name: 'East' })
  const { record: second } = await createRecord(ctx, 'pipeline', { name: 'West' })

  const outcomes = await Promise.allSettled([setDefault(first.id, true), setDefault(second.id, true)])

  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const { records: defaults } = await listRecords(ctx, 'pipeline', {
    filter: { field: 'isDefault', op: 'eq', value: true },
  })
  assert.equal(defaults.length, 1)
  await setDefault(defaults[0]!.id, false)
  await setDefault(usual.id, true)
})

test('a pipeline keeps its last open stage', async () => {
  const { record: pipeline } = await createRecord(ctx, 'pipeline', { name: 'Service' })
  const stage = (name: string, kind: string) =>
    createRecord(ctx, 'stage', { name, kind, pipeline: pipeline.id }).then(({ record }) => record.id)
  const [open, other] = [await stage('Open', 'open'), await stage('Wait', 'open')]
  await stage('Done', 'won')
  const change = (id: string, values: Record<string, unknown>) => updateRecord(ctx, 'stage', { id, values })

  await deleteRecord(ctx, 'stage', { id: other })
  await assert.rejects(deleteRecord(ctx, 'stage', { id: open }), refusedWith('sales.last-open-stage', ''))
  await assert.rejects(change(open, { kind: 'lost' }), refusedWith('sales.last-open-stage', 'kind'))
  await assert.rejects(change(open, { pipeline: usual.id }), refusedWith('sales.last-open-stage', 'pipeline'))
  assert.equal((await change(open, { name: 'Begin' })).record.name, 'Begin')
  await restoreRecord(ctx, 'stage', other)
  assert.equal((await change(open, { kind: 'lost' })).record.kind, 'lost')
})

test('the last open stage goes with its pipeline', async () => {
  const { record: pipeline } = await createRecord(ctx, 'pipeline', { name: 'Trial' })
  const { record: stage } = await createRecord(ctx, 'stage', {
    name: 'Only',
    kind: 'open',
    pipeline: pipeline.id,
  })

  await deleteRecord(ctx, 'pipeline', { id: pipeline.id })

  const { records: left } = await listRecords(ctx, 'stage', {
    filter: { field: 'pipeline', op: 'eq', value: pipeline.id },
  })
  assert.deepEqual(left, [])
  await assert.rejects(deleteRecord(ctx, 'stage', { id: stage.id }), { code: 'records.not-found' })
})
