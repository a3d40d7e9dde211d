import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../../test/imports.ts'

const { admin, draft, run } = await importHouse()

const list = async (object: string) => (await admin.get(`/records/${object}?limit=200`)).body.records
const stagesOf = async (pipeline: string) =>
  (await list('stage')).filter((one: { pipeline: string }) => one.pipeline === pipeline)
const planOf = (belongsTo: Record<string, string>) => ({
  parts: [
    {
      table: 0,
      object: 'deal',
      action: 'create',
      belongsTo,
      columns: [
        { column: 'Deal name', target: { kind: 'field', path: 'name' } },
        { column: 'Stage', target: { kind: 'link', field: 'stage', createMissing: true, makeWay: true } },
      ],
    },
  ],
})

test('deals of a file come into a pipeline of their own, with its stages, and leave the others as they are', async () => {
  const [standard] = await list('pipeline')
  const before = await stagesOf(standard.id)
  const own = (await admin.post('/records/pipeline', { name: 'Partners', position: 9 })).body.record
  const { id } = await draft({ 'deals.csv': 'Deal name,Stage\nOne,Proposal\nTwo,Won\nThree,Won\n' })
  await admin.put(`/imports/${id}/plan`, planOf({ pipeline: own.id }))

  const known = await admin.get(`/imports/${id}/values?part=0&column=1`)
  assert.deepEqual(
    known.body.values.map((one: { found: string }) => one.found),
    ['none', 'none'],
    'the stages of another pipeline are not these',
  )
  const done = await run(id)

  assert.equal(done.progress.counts[0].created, 3)
  const made = await stagesOf(own.id)
  assert.deepEqual(made.map((one: { title: string; kind: string }) => [one.title, one.kind]).sort(), [
    ['Proposal', 'open'],
    ['Won', 'won'],
  ])
  const deals = await list('deal')
  assert.ok(deals.every((one: { pipeline: string }) => one.pipeline === own.id))
  assert.equal(deals.filter((one: { status: string }) => one.status === 'won').length, 2)
  assert.deepEqual(await stagesOf(standard.id), before)
})

test('what rows belong to is a reference to one record', async () => {
  const { id } = await draft({ 'deals.csv': 'Deal name,Stage\nOne,Proposal\n' })

  const refused = await admin.put(`/imports/${id}/plan`, planOf({ name: crypto.randomUUID() }))

  assert.equal(refused.status, 422)
  assert.equal(refused.body.error.details[0].path, 'parts[0].belongsTo.name')
})
