import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../../test/imports.ts'
import { upload } from '../../../../test/upload.ts'

const { admin, draft, dryRun, run, join } = await importHouse('fi')

const list = async (object: string, query = '') =>
  (await admin.get(`/records/${object}?limit=200${query}`)).body.records
const named = async (object: string): Promise<Map<string, { id: string; pipeline: string }>> =>
  new Map((await list(object)).map((one: { title: string }) => [one.title, one]))

const deals = (stages: readonly string[]) =>
  ['Deal name,Stage', ...stages.map((stage, at) => `Deal ${stage} ${at},${stage}`)].join('\n')

const planOf = (stage: Record<string, unknown> = {}) => ({
  parts: [
    {
      table: 0,
      object: 'deal',
      action: 'create',
      columns: [
        { column: 'Deal name', target: { kind: 'field', path: 'name' } },
        { column: 'Stage', target: { kind: 'link', field: 'stage', ...stage } },
      ],
    },
  ],
})

const planned = async (stages: readonly string[], stage?: Record<string, unknown>) => {
  const { id } = await draft({ 'deals.csv': deals(stages) })
  const { status, body } = await admin.put(`/imports/${id}/plan`, planOf(stage))
  assert.equal(status, 200, JSON.stringify(body))
  return id
}

test('stages are known by the names files of other languages and products give them', async () => {
  const texts = ['Won', 'Closed Lost', '赢单', '報價', 'Discovery', 'Neuvottelu', 'Vadelma']
  const id = await planned(texts)

  const { body } = await admin.get(`/imports/${id}/values?part=0&column=1`)
  const understood = new Map(body.values.map((one: { text: string; as: string }) => [one.text, one.as]))
  await run(id)

  const meant = ['Voitettu', 'Hävitty', 'Voitettu', 'Tarjous', 'Tarvekartoitus', 'Neuvottelu']
  assert.deepEqual(
    texts.map((text) => understood.get(text)),
    [...meant, null],
  )
  const stages = await named('stage')
  const stageOf = new Map(
    (await list('deal')).map((one: { title: string; stage: string }) => [one.title, one.stage]),
  )
  assert.deepEqual(
    texts.slice(0, 6).map((text, at) => stageOf.get(`Deal ${text} ${at}`)),
    meant.map((name) => stages.get(name)?.id),
  )
})

test('choices are known by their names in every language', async () => {
  const { id } = await draft({
    'reasons.csv': 'Deal name,Reason\nOne,Chose a competitor\nTwo,没有预算\nThree,Ajoitus',
  })
  const columns = [
    { column: 'Deal name', target: { kind: 'field', path: 'name' } },
    { column: 'Reason', target: { kind: 'field', path: 'lostReason' } },
  ]
  await admin.put(`/imports/${id}/plan`, { parts: [{ table: 0, object: 'deal', action: 'create', columns }] })

  const done = await run(id)

  assert.equal(done.progress.counts[0].created, 3)
  const reasons = (await list('deal')).map((one: { lostReason: string | null }) => one.lostReason)
  assert.deepEqual(reasons.filter((reason: string | null) => reason !== null).sort(), [
    'competitor',
    'noBudget',
    'timing',
  ])
})

test('a dry run counts the rows that would come in without what a column says', async () => {
  const id = await planned(['Won', 'Prospecting', 'Prospecting', 'Engaging', ''])

  await dryRun(id)
  const { body } = await admin.get(`/imports/${id}/problems/summary?run=dryRun`)

  assert.deepEqual(body.withoutValue, [{ part: 0, column: 'Stage', field: 'stage', rows: 3 }])
})

test('missing stages are made in the default pipeline, where their names say, behind it what tells nothing', async () => {
  const id = await planned(['Vadelma', 'Engaging', 'Prospecting', 'engaging'], { createMissing: true })

  const tried = await dryRun(id)
  const done = await run(id)

  assert.equal(done.progress.counts[0].linked, 3)
  assert.deepEqual(tried.dryRun.progress.counts, done.progress.counts)
  assert.ok(done.madeByName.includes('stage'))
  const stages = await list('stage', '&sort=position')
  assert.deepEqual(
    stages.map((one: { title: string; probability: number }) => [one.title, one.probability]),
    [
      ['Prospecting', 5],
      ['Ensikontakti', 10],
      ['Engaging', 20],
      ['Tarvekartoitus', 25],
      ['Ratkaisu', 40],
      ['Tarjous', 60],
      ['Neuvottelu', 80],
      ['Vadelma', 90],
      ['Voitettu', 100],
      ['Hävitty', 0],
    ],
  )
  assert.equal(new Set(stages.map((one: { pipeline: string }) => one.pipeline)).size, 1)
})

test('a missing stage is made in the pipeline its deal is said to be of', async () => {
  const other = await admin.post('/records/pipeline', { name: 'Renewals' })
  const { id } = await draft({ 'deals.csv': 'Deal name,Stage,Pipeline\nLater,Reminded,Renewals' })
  const { parts } = planOf({ createMissing: true })
  const pipeline = { column: 'Pipeline', target: { kind: 'link', field: 'pipeline' } }
  const plan = { parts: parts.map((part) => ({ ...part, columns: [...part.columns, pipeline] })) }
  assert.equal((await admin.put(`/imports/${id}/plan`, plan)).status, 200)

  const done = await run(id)

  assert.equal(done.progress.counts[0].created, 1)
  assert.equal((await named('stage')).get('Reminded')?.pipeline, other.body.record.id)
})

test('a stage that stands in two pipelines is the one of the row’s pipeline, and no stage of another is', async () => {
  const service = await admin.post('/records/pipeline', { name: 'Service' })
  await admin.post('/records/stage', { name: 'Reminded', pipeline: service.body.record.id })
  const { id } = await draft({
    'deals.csv':
      'Deal name,Stage,Pipeline\nAlder,Reminded,Renewals\nBirch,Reminded,Service\nCedar,Neuvottelu,Service\nElder,Reminded,',
  })
  const { parts } = planOf({ createMissing: true })
  const pipeline = { column: 'Pipeline', target: { kind: 'link', field: 'pipeline' } }
  const plan = { parts: parts.map((part) => ({ ...part, columns: [...part.columns, pipeline] })) }
  assert.equal((await admin.put(`/imports/${id}/plan`, plan)).status, 200)

  const tried = await dryRun(id)
  const done = await run(id)

  assert.deepEqual(tried.dryRun.progress.counts, done.progress.counts)
  assert.equal(done.progress.counts[0].created, 4)
  const pipelines = await named('pipeline')
  const stageById = new Map((await list('stage')).map((one: { id: string }) => [one.id, one]))
  const placeOf = new Map(
    (await list('deal')).map((deal: { title: string; stage: string }) => {
      const stage = stageById.get(deal.stage) as { title: string; pipeline: string }
      return [deal.title, [stage.title, stage.pipeline]]
    }),
  )
  const serviceId = pipelines.get('Service')!.id
  assert.deepEqual(placeOf.get('Alder'), ['Reminded', pipelines.get('Renewals')!.id])
  assert.deepEqual(placeOf.get('Birch'), ['Reminded', serviceId])
  assert.deepEqual(placeOf.get('Cedar'), ['Neuvottelu', serviceId])
  const { body } = await admin.get(`/imports/${id}/problems`)
  assert.deepEqual(
    body.problems.map((one: { line: number; code: string }) => [one.line, one.code]),
    [[5, 'imports.link-ambiguous']],
  )
})

test('won and lost of a pipeline of its own are known by their names', async () => {
  const { id } = await draft({
    'deals.csv':
      'Deal name,Stage,Pipeline\nA,Closed Won,Partners\nB,Engaging,Partners\nC,丢单,Partners\nD,Prospecting,Partners',
  })
  const { parts } = planOf({ createMissing: true })
  const pipeline = { column: 'Pipeline', target: { kind: 'link', field: 'pipeline', createMissing: true } }
  const plan = { parts: parts.map((part) => ({ ...part, columns: [...part.columns, pipeline] })) }
  assert.equal((await admin.put(`/imports/${id}/plan`, plan)).status, 200)

  const tried = await dryRun(id)
  const done = await run(id)

  assert.deepEqual(tried.dryRun.progress.counts, done.progress.counts)
  const partners = (await named('pipeline')).get('Partners')!.id
  const stages = (await list('stage', '&sort=position')).filter(
    (one: { pipeline: string }) => one.pipeline === partners,
  )
  assert.deepEqual(
    stages.map((one: { title: string; kind: string; probability: number }) => [
      one.title,
      one.kind,
      one.probability,
    ]),
    [
      ['Prospecting', 'open', 5],
      ['Engaging', 'open', 20],
      ['Closed Won', 'won', 100],
      ['丢单', 'lost', 0],
    ],
  )
})

test('who may not define stages is told why none can be made', async () => {
  const manager = await join('manager')
  const { body } = await manager.client.post(
    '/imports',
    undefined,
    upload({ 'deals.csv': deals(['Brand new']) }),
  )

  const refused = await manager.client.put(`/imports/${body.id}/plan`, planOf({ createMissing: true }))

  assert.equal(refused.status, 422)
  assert.equal(refused.body.error.details[0].code, 'imports.not-permitted')
  assert.equal(body.madeByName.includes('stage'), false)
})

test('records that need more than a name are not made of one, with the reason', async () => {
  const { id } = await draft({ 'deals.csv': 'Deal name,Company\nOne,halden.example' })
  const company = {
    column: 'Company',
    target: { kind: 'link', field: 'company', by: 'externalId', createMissing: true },
  }
  const columns = [{ column: 'Deal name', target: { kind: 'field', path: 'name' } }, company]

  const refused = await admin.put(`/imports/${id}/plan`, {
    parts: [{ table: 0, object: 'deal', action: 'create', columns }],
  })

  assert.equal(refused.status, 422)
  const [detail] = refused.body.error.details
  assert.equal(detail.code, 'imports.needs-more-than-a-name')
  assert.equal(detail.params.needed, 'name')
})

test('a missing record that is refused is told at its row', async () => {
  const rule = { expression: 'len(name) < 12', message: { en: 'At most eleven letters.' } }
  const made = await admin.patch('/objects/product', { validationRules: [rule] })
  assert.equal(made.status, 200, JSON.stringify(made.body))
  const { id } = await draft({ 'deals.csv': 'Deal name,Product\nOne,Much too long a name' })
  const product = { column: 'Product', target: { kind: 'link', field: 'product', createMissing: true } }
  const columns = [{ column: 'Deal name', target: { kind: 'field', path: 'name' } }, product]
  await admin.put(`/imports/${id}/plan`, { parts: [{ table: 0, object: 'deal', action: 'create', columns }] })

  await dryRun(id)
  const { body } = await admin.get(`/imports/${id}/problems?run=dryRun`)

  assert.deepEqual(
    body.problems.map((one: { code: string; line: number }) => [one.code, one.line]),
    [['imports.link-not-made', 2]],
  )
})
