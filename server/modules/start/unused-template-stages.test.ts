import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../test/imports.ts'

const { admin, draft, run } = await importHouse()

const stages = async (pipeline: string): Promise<string[]> => {
  const { body } = await admin.get('/records/stage?limit=200&sort=position')
  return body.records.filter((one: { pipeline: string }) => one.pipeline === pipeline).map(titleOf)
}
const titleOf = ({ title }: { title: string }) => title

test('stages of a trade that nobody used make way for those of the first file, until the undo', async () => {
  const { status } = await admin.post('/start/templates/manufacturing/application')
  assert.ok(status < 300, String(status))
  const pipelines = (await admin.get('/records/pipeline')).body.records
  const { id } = pipelines.find((one: { isDefault: boolean }) => one.isDefault)
  const before = await stages(id)
  assert.ok(before.includes('RFQ received'))

  const body = await draft({ 'deals.csv': 'Customer,Stage,Amount\nAcme,Proposal,5\nCorrin,Engaging,7\n' })
  const done = await run(body.id)

  assert.equal(done.progress.counts[0].created, 2)
  const after = await stages(id)
  assert.deepEqual(after.slice(0, 2).sort(), ['Engaging', 'Proposal'])
  assert.equal(after.length, 4)

  await admin.post(`/operations/${done.operationId}/undo`)
  assert.deepEqual(await stages(id), before)
})

test('of two pipelines that both end in won, a file of another language means the default one', async () => {
  await admin.post('/start/templates/software/application')
  const pipelines = (await admin.get('/records/pipeline')).body.records
  const ends = (await admin.get('/records/stage?limit=200')).body.records.filter(
    ({ kind }: { kind: string }) => kind === 'won',
  )
  assert.ok(ends.length > 1, 'several of them')

  const body = await draft({ 'deals.csv': '客户名称,商机名称,销售阶段\n云岭,云岭机械,已赢单\n' })
  await run(body.id)

  const { records } = (await admin.get('/records/deal?search=云岭机械')).body
  const { id } = pipelines.find((one: { isDefault: boolean }) => one.isDefault)
  assert.deepEqual([records[0].status, records[0].pipeline], ['won', id])
})
