import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'
import { sql } from '../../platform/database/sql.ts'

const { admin, join, installation } = await testHouse()
const label = (en: string) => ({ en })
const projects = { name: 'project', label: label('Project'), pluralLabel: label('Projects') }

test('an object made over the API can be filled, relabelled, binned, restored and purged over it', async () => {
  const made = await admin.post('/objects', projects)
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const created = await admin.post('/records/project', { name: 'Apollo' })
  assert.equal(created.status, 201)

  const seen = { headers: { 'if-match': '"1"' } }
  const relabelled = await admin.patch('/objects/project', { label: label('Mission') }, seen)
  assert.equal(relabelled.body.object.label.en, 'Mission')
  const stale = await admin.patch('/objects/project', { label: label('Quest') }, seen)
  assert.deepEqual([stale.status, stale.body.error.code], [412, 'metadata.stale'])

  assert.equal((await admin.delete('/objects/project')).status, 200)
  assert.equal((await admin.get('/records/project')).status, 404)
  assert.equal((await admin.post('/objects/project/restoration')).status, 200)
  assert.equal((await admin.get('/records/project')).body.records.length, 1)
  assert.equal((await admin.delete('/objects/project')).status, 200)
  const purged = await admin.delete('/objects/project?permanent=true')
  assert.deepEqual([purged.status, purged.body.object], [200, null])
})

test('one object is read as the list has it, and what one may not see is not there', async () => {
  const inList = async (client: typeof admin, name: string) =>
    (await client.get('/objects')).body.objects.find((one: { name: string }) => one.name === name)
  const nothing = { create: false, read: 'none', update: 'none', delete: 'none' }
  const read = { ...nothing, read: 'all' }
  const objects = { company: { ...read, fields: { 'company.phone': 'hidden' } } }
  const role = { key: 'onlooker', name: 'Onlooker', defaults: nothing, objects, permissions: [] }
  assert.equal((await admin.post('/roles', role)).status, 201)
  const { client } = await join('onlooker')

  const whole = await admin.get('/objects/company')
  const part = await client.get('/objects/company')
  const unseen = await client.get('/objects/deal')
  const unknown = await client.get('/objects/nothing')

  assert.deepEqual(whole.body.object, await inList(admin, 'company'))
  assert.equal(whole.body.version, (await admin.get('/objects')).body.version)
  assert.deepEqual(part.body.object, await inList(client, 'company'))
  assert.equal(JSON.stringify(part.body).includes('"phone"'), false)
  assert.deepEqual([unseen.status, unseen.body.error.code], [404, 'metadata.object-not-found'])
  assert.deepEqual([unknown.status, unknown.body.error.code], [404, 'metadata.object-not-found'])
})

test('a field is added, previewed for another type, renamed and removed', async () => {
  const field = { name: 'score', type: 'text', label: label('Score') }
  const added = await admin.post('/objects/contact/fields', field)
  assert.equal(added.status, 201, JSON.stringify(added.body))
  await admin.post('/records/contact', { name: { first: 'Ada', last: 'L' }, score: 'high' })

  const preview = await admin.post('/objects/contact/fields/score/type-change', {
    type: 'number',
    dryRun: true,
  })
  assert.deepEqual([preview.status, preview.body.fails, preview.body.examples[0].value], [200, 1, 'high'])
  const plan = await admin.post('/objects/plans', {
    verb: 'updateField',
    object: 'contact',
    field: 'score',
    input: { required: true, unique: true },
  })
  assert.deepEqual(plan.body.problems, [])
  assert.ok(plan.body.steps.some((step: { kind: string }) => step.kind === 'make-unique'))
  assert.equal((await admin.patch('/objects/contact/fields/score', { name: 'grade' })).status, 200)
  assert.equal((await admin.delete('/objects/contact/fields/grade')).status, 200)
  assert.equal((await admin.post('/objects/contact/fields/grade/restoration')).status, 200)
})

test('names that are no names, or mean something here, are refused with their path', async () => {
  const names = [
    '',
    'Name',
    '1st',
    'with space',
    'a"; drop table deal; --',
    'ünïcode',
    'x'.repeat(51),
    'id',
    'deletedAt',
    'constructor',
    'toString',
    '__proto__',
    'and',
    'object',
    'naMe',
    'é',
    '"."',
    'deal.amount',
  ]
  for (const name of names) {
    const answer = await admin.post('/objects/company/fields', { name, type: 'text', label: label('X') })
    assert.equal(answer.status, 422, `${name}: ${JSON.stringify(answer.body)}`)
    assert.equal(answer.body.error.details[0].path, `fields.${name}.name`)
  }
  const { pool } = installation
  const columns = await pool.rows(
    sql`select column_name from information_schema.columns where table_name = 'company' and column_name like '%drop%'`,
  )
  assert.deepEqual(columns, [])
})

test('labels, options and patterns from hostile hands are kept as text or refused, never run', async () => {
  const hostile = `x'); drop table "ws".deal; -- \\ ' " $1 {schema}`
  const options = [
    { key: hostile.replaceAll(/[;,|]/g, ' '), label: label(hostile) },
    { key: "it's", label: label('\\') },
    { key: 'back\\slash', label: label('$1') },
  ]

  const added = await admin.post('/objects/company/fields', {
    name: 'hostileChoice',
    type: 'select',
    label: label(hostile),
    indexed: true,
    options: { options },
  })
  assert.equal(added.status, 201, JSON.stringify(added.body))
  for (const { key } of options) {
    const made = await admin.post('/records/company', { name: key, hostileChoice: key })
    assert.equal(made.status, 201, JSON.stringify(made.body))
  }
  const sorted = await admin.get('/records/company?sort=hostileChoice')
  assert.deepEqual(
    sorted.body.records.map((record: { name: string }) => record.name),
    options.map((one) => one.key),
  )
})

test('what does not fit together is refused with every reason at its path', async () => {
  const cases: [Record<string, unknown>, string, string][] = [
    [
      { name: 'a1', type: 'reference', label: label('A') },
      'fields.a1.options.targets',
      'fields.options.no-targets',
    ],
    [
      { name: 'a2', type: 'reference', label: label('A'), options: { targets: ['nothing'] } },
      'fields.a2.options.targets[0]',
      'metadata.unknown-target',
    ],
    [
      {
        name: 'a3',
        type: 'formula',
        label: label('A'),
        options: { expression: 'nope + 1', resultType: 'number' },
      },
      'fields.a3.options.expression',
      'expressions.unknown-field',
    ],
    [
      {
        name: 'a4',
        type: 'formula',
        label: label('A'),
        options: { expression: 'a4 + 1', resultType: 'number' },
      },
      'fields.a4.options.expression',
      'expressions.circular',
    ],
    [
      {
        name: 'a5',
        type: 'rollUp',
        label: label('A'),
        options: { rollUp: { object: 'deal', via: 'owner', function: 'count' } },
      },
      'fields.a5.options.rollUp.via',
      'metadata.bad-roll-up-via',
    ],
    [
      {
        name: 'a6',
        type: 'rollUp',
        label: label('A'),
        options: { rollUp: { object: 'deal', via: 'company', function: 'sum', field: 'name' } },
      },
      'fields.a6.options.rollUp.field',
      'metadata.bad-roll-up-field',
    ],
    [
      {
        name: 'a7',
        type: 'rollUp',
        label: label('A'),
        options: {
          rollUp: {
            object: 'deal',
            via: 'company',
            function: 'count',
            filter: { field: 'stage.kind', op: 'eq', value: 'open' },
          },
        },
      },
      'fields.a7.options.rollUp.filter',
      'metadata.far-filter',
    ],
    [
      { name: 'a8', type: 'boolean', label: label('A'), unique: true },
      'fields.a8.unique',
      'metadata.not-unique-able',
    ],
    [
      { name: 'a9', type: 'number', label: label('A'), defaultValue: 'many' },
      'fields.a9.defaultValue',
      'metadata.bad-default',
    ],
    [{ name: 'b1', type: 'text', label: { en: '' } }, 'fields.b1.label.en', 'metadata.no-label'],
    [
      { name: 'b2', type: 'text', label: label('A'), options: { pattern: '(' } },
      'fields.b2.options.pattern',
      'fields.options.bad-pattern',
    ],
  ]
  for (const [input, path, code] of cases) {
    const answer = await admin.post('/objects/company/fields', input)
    assert.equal(answer.status, 422, JSON.stringify(answer.body))
    const found = answer.body.error.details.map((detail: { path: string; code: string }) => [
      detail.path,
      detail.code,
    ])
    assert.deepEqual(found[0], [path, code])
  }
})

test('what comes with the product can be relabelled and extended, not renamed, retyped or deleted', async () => {
  assert.equal((await admin.patch('/objects/deal', { label: label('Opportunity') })).status, 200)
  assert.equal((await admin.patch('/objects/deal/fields/name', { label: label('Title') })).status, 200)
  const refusals = [
    await admin.delete('/objects/deal'),
    await admin.delete('/objects/deal/fields/amount'),
    await admin.patch('/objects/deal/fields/amount', { name: 'value' }),
    await admin.post('/objects/deal/fields/amount/type-change', { type: 'number' }),
  ]
  for (const answer of refusals) assert.equal(answer.status, 422, JSON.stringify(answer.body))
})

test('a member sees the objects and fields of the role, and changes none', async () => {
  const { client } = await join('salesperson')

  const listed = await client.get('/objects')
  assert.equal(listed.status, 200)
  assert.ok(listed.body.objects.some((object: { name: string }) => object.name === 'deal'))
  for (const answer of [
    await client.post('/objects', { ...projects, name: 'mine' }),
    await client.patch('/objects/deal', { label: label('Mine') }),
    await client.post('/objects/deal/fields', { name: 'mine', type: 'text', label: label('Mine') }),
    await client.delete('/objects/deal/fields/amount'),
    await client.post('/objects/plans', { verb: 'deleteObject', object: 'deal' }),
  ])
    assert.equal(answer.status, 403, JSON.stringify(answer.body))
})
