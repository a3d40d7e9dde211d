import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../../test/imports.ts'

const { admin, draft, dryRun, run } = await importHouse()

const stages = async (): Promise<string[]> =>
  (await admin.get('/records/stage?limit=200&sort=position')).body.records.map(
    (one: { title: string }) => one.title,
  )
const stageTarget = (body: { plan: { parts: { columns: { column: string; target: unknown }[] }[] } }) =>
  body.plan.parts[0]!.columns.find(({ column }) => column === 'Stage')?.target

const file = (...names: string[]) => ({
  'deals.csv': ['Deal name,Stage', ...names.map((name, at) => `Deal ${at},${name}`)].join('\n'),
})

test('where no deal is yet, the stages of the file stand in place of those nobody used, until the undo', async () => {
  const before = await stages()
  const body = await draft(file('Engaging', 'Won', 'Prospecting', 'Lost', 'Negotiation'))
  assert.deepEqual(stageTarget(body), {
    kind: 'link',
    field: 'stage',
    createMissing: true,
    makeWay: true,
  })
  assert.ok(body.makesWay.includes('stage'))

  const tried = await dryRun(body.id)
  const done = await run(body.id)

  assert.deepEqual(tried.dryRun.madeAlong, [
    { object: 'stage', count: 2, titles: ['Engaging', 'Prospecting'] },
  ])
  assert.deepEqual(tried.dryRun.putAway, [
    { object: 'stage', count: 4, titles: ['Qualify', 'Discovery', 'Solution', 'Proposal'] },
  ])
  assert.equal(done.progress.counts[0].created, 5)
  assert.deepEqual(await stages(), ['Prospecting', 'Engaging', 'Negotiation', 'Won', 'Lost'])

  const undone = await admin.post(`/operations/${done.operationId}/undo`)
  assert.deepEqual(undone.body.skipped, [])
  assert.deepEqual(await stages(), before)
})

test('a file whose stages are all known makes none, and none makes way', async () => {
  const before = await stages()
  const body = await draft(file('Qualify', 'Closed won', 'Neuvottelu'))

  assert.deepEqual(stageTarget(body), { kind: 'link', field: 'stage' })
  await run(body.id)
  assert.deepEqual(await stages(), before)
})

test('where deals are, nothing makes way unless somebody says so', async () => {
  const body = await draft(file('Engaging'))

  assert.deepEqual(stageTarget(body), { kind: 'link', field: 'stage' })
  const { parts } = body.plan
  const target = { kind: 'link', field: 'stage', createMissing: true, makeWay: true }
  const columns = parts[0].columns.map((one: { column: string }) =>
    one.column === 'Stage' ? { ...one, target } : one,
  )
  const { status } = await admin.put(`/imports/${body.id}/plan`, { parts: [{ ...parts[0], columns }] })
  assert.equal(status, 200)
  await run(body.id)

  // The deal of the test before that stood in Qualify is in Engaging now; another stands in Negotiation.
  assert.deepEqual(await stages(), ['Engaging', 'Negotiation', 'Won', 'Lost'])
})
