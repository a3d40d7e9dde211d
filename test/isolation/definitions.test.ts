import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { runMetadataOperation } from '../../server/core/metadata/index.ts'
import { openContext } from '../../server/core/workspaces/open-context.ts'
import { sql } from '../../server/platform/database/sql.ts'
import { testHouse } from '../people.ts'
import { made } from './two-workspaces.ts'

const house = await testHouse()
const { admin } = house
const everything = { create: true, read: 'all', update: 'all', delete: 'all' }
const own = { create: true, read: 'own', update: 'own', delete: 'own' }
const architect = {
  key: 'architect',
  name: 'Changes objects',
  defaults: everything,
  objects: {
    company: { ...everything, fields: { 'company.employees': 'hidden', 'company.description': 'hidden' } },
    deal: own,
  },
  permissions: ['metadata.manage', 'operations.undo'],
}
await made(admin.post('/roles', architect))
const { client } = await house.join('architect')
const company = (
  await made(admin.post('/records/company', { name: 'Plain', employees: 314_159, description: 'Jkhidden' }))
).record.id
for (const name of ['Qwvunseen one', 'Qwvunseen two'])
  await made(admin.post('/records/deal', { name, company, amount: 271_828, nextStep: 'Qwvunseen step' }))

const label = { en: 'New' }
const unseenField = 'metadata.unseen-field'
const unseenRecords = 'metadata.unseen-records'
let count = 0

const codes = (answer: { body: { error: { details: { code: string }[] } } }) =>
  answer.body.error.details.map((one) => one.code)

/** A change, refused as a preview and as itself, with a code and without a value. */
async function refused(
  code: string,
  verb: string,
  [method, path]: readonly ['POST' | 'PATCH', string],
  input: Record<string, unknown>,
) {
  const [, object, , field] = path.slice(1).split('/')
  const named = { verb, ...(object && { object }), ...(field && { field }), input }
  const planned = await made(client.post('/objects/plans', named), 200)
  const done = await client.ask(method, path, { body: input })
  assert.ok(
    planned.problems.some((one: { code: string }) => one.code === code),
    JSON.stringify(planned.problems),
  )
  const told = (done.body.error?.details ?? []).map((one: { code: string }) => one.code)
  assert.ok(told.includes(code), `${done.status} ${JSON.stringify(done.body)}`)
  for (const body of [planned, done.body])
    for (const value of ['314159', 'Jkhidden', 'Qwvunseen', '271828'])
      assert.equal(JSON.stringify(body).includes(value), false, JSON.stringify(body))
}

const newField = (object: string, input: Record<string, unknown>) =>
  ['createField', ['POST', `/objects/${object}/fields`], { name: `made${++count}`, label, ...input }] as const

describe('who changes definitions and does not see everything', () => {
  test('makes no formula, default or rule of a hidden field', async () => {
    const formula = { type: 'formula', options: { expression: 'employees * 2', resultType: 'number' } }
    const expression = 'employees > 100'
    await refused(unseenField, ...newField('company', formula))
    await refused(unseenField, ...newField('company', { type: 'boolean', defaultValue: { expression } }))
    const rule = { expression, message: { en: 'Is small' } }
    await refused(unseenField, 'updateObject', ['PATCH', '/objects/company'], { validationRules: [rule] })
  })

  test('neither retypes, nor makes unique, nor requires, nor names records by a hidden field', async () => {
    const at = '/objects/company/fields/employees'
    await refused(unseenField, 'changeFieldType', ['POST', `${at}/type-change`], { type: 'text' })
    const dry = await client.post(`${at}/type-change`, { type: 'text', dryRun: true })
    assert.deepEqual([dry.status, codes(dry).includes(unseenField)], [422, true])
    for (const input of [{ unique: true }, { required: true }, { options: { decimals: 0, min: '1' } }])
      await refused(unseenField, 'updateField', ['PATCH', at], input)
    await refused(unseenField, 'updateObject', ['PATCH', '/objects/company'], { titleField: 'description' })
  })

  test('rolls up no records of which they see some at most, and no hidden field', async () => {
    const over = { object: 'deal', via: 'company' }
    const sum = { ...over, function: 'max', field: 'amount' }
    await refused(
      unseenRecords,
      ...newField('company', { type: 'rollUp', options: { resultType: 'currency', rollUp: sum } }),
    )
    const filter = { field: 'employees', op: 'gt', value: 300_000 }
    const children = { object: 'company', via: 'parent', function: 'count', filter }
    await refused(unseenField, ...newField('company', { type: 'rollUp', options: { rollUp: children } }))
  })

  test('neither retypes nor makes unique a field of records they see some of, nor chooses whose they are', async () => {
    const at = '/objects/deal/fields/nextStep'
    await refused(unseenRecords, 'changeFieldType', ['POST', `${at}/type-change`], { type: 'longText' })
    await refused(unseenRecords, 'updateField', ['PATCH', at], { unique: true })
    await made(admin.post('/records/deal', { name: 'Without a next step' }))
    const isRequired = { verb: 'updateField', object: 'deal', field: 'nextStep', input: { required: true } }
    const blanksFor = async (one: typeof client) =>
      (await made(one.post('/objects/plans', isRequired), 200)).warnings.filter(
        ({ code }: { code: string }) => code === 'metadata.blanks',
      ).length
    assert.deepEqual([await blanksFor(admin), await blanksFor(client)], [1, 0])
    await made(
      admin.post('/objects/deal/fields', { name: 'engineer', type: 'member', label: { en: 'Engineer' } }),
    )
    await refused(unseenRecords, 'updateObject', ['PATCH', '/objects/deal'], { ownerField: 'engineer' })
  })

  test('makes no text of the names of records they do not see', async () => {
    await made(
      admin.post('/objects/company/fields', {
        name: 'mainDeal',
        type: 'reference',
        label: { en: 'Main deal' },
        options: { targets: ['deal'] },
      }),
    )
    const path = '/objects/company/fields/mainDeal/type-change'
    await refused(unseenRecords, 'changeFieldType', ['POST', path], { type: 'text' })
  })

  test('is told that values occur twice, not of which records they do not see', async () => {
    const { operationId } = await made(admin.patch('/objects/deal/fields/nextStep', { unique: true }), 200)
    await runMetadataOperation(await asSystem(), operationId)

    const [mine, theirs] = [
      await made(admin.get(`/objects/changes/${operationId}`), 200),
      await made(client.get(`/objects/changes/${operationId}`), 200),
    ]

    assert.equal(mine.status, 'failed')
    assert.ok(JSON.stringify(mine.error.details).includes('Qwvunseen'))
    assert.deepEqual([theirs.error.code, theirs.error.details], ['metadata.duplicates', []])
    const operation = await client.get(`/operations/${operationId}`)
    assert.equal(JSON.stringify(operation.body).includes('Qwvunseen'), false)
  })

  test('still adds fields, renames what they do not see, and changes what they see', async () => {
    await made(client.post('/objects/deal/fields', { name: 'colour', type: 'text', label }))
    await made(client.patch('/objects/company/fields/employees', { label: { en: 'Staff' } }), 200)
    await made(client.patch('/objects/company', { icon: 'factory' }), 200)
    await made(client.post('/objects/company/fields', { name: 'size', type: 'number', label }))
    const formula = { type: 'formula', options: { expression: 'size * 2', resultType: 'number' } }
    await made(client.post('/objects/company/fields', { name: 'twice', label, ...formula }))
    const { object } = await made(
      client.post('/objects', {
        name: 'plant',
        label,
        pluralLabel: label,
        fields: [
          { name: 'name', type: 'text', label },
          {
            name: 'double',
            label,
            type: 'formula',
            options: { expression: 'upper(name)', resultType: 'text' },
          },
        ],
      }),
    )
    assert.equal(object.name, 'plant')
  })

  test('an administrator’s rename of what hidden formulas read is nobody’s new definition', async () => {
    await made(
      admin.post('/objects/company/fields', {
        name: 'staffed',
        label,
        type: 'formula',
        options: { expression: 'employees + coalesce(size, 0)', resultType: 'number' },
      }),
    )
    await made(client.patch('/objects/company/fields/size', { name: 'extent' }), 200)

    const { objects } = await made(admin.get('/objects'), 200)

    const { fields } = objects.find((one: { name: string }) => one.name === 'company')
    const staffed = fields.find((one: { name: string }) => one.name === 'staffed')
    assert.equal(staffed.options.expression, 'employees + coalesce(extent, 0)')
  })
})

describe('what a record is called', () => {
  const titleHidden = 'metadata.title-hidden'

  test('does not become a field that a role does not see, by whoever it is done', async () => {
    const chosen = await admin.patch('/objects/company', { titleField: 'description' })
    const planned = await made(
      admin.post('/objects/plans', {
        verb: 'updateObject',
        object: 'company',
        input: { titleField: 'description' },
      }),
      200,
    )

    assert.deepEqual(codes(chosen), [titleHidden])
    assert.match(chosen.body.error.message, /Changes objects/)
    assert.deepEqual(
      planned.problems.map((one: { code: string }) => one.code),
      [titleHidden],
    )
  })

  test('does not come to tell of a hidden field by its formula, nor when an object comes back', async () => {
    const formula = { name: 'called', label, type: 'formula' }
    const fields = [
      { name: 'name', type: 'text', label },
      { name: 'secret', type: 'text', label },
      { ...formula, options: { expression: 'name', resultType: 'text' } },
    ]
    const { object } = await made(
      admin.post('/objects', { name: 'vault', label, pluralLabel: label, titleField: 'called', fields }),
    )
    const { id: secret } = object.fields.find((one: { name: string }) => one.name === 'secret')
    const { key: _, ...role } = architect
    const hiding = { ...everything, fields: { [secret]: 'hidden' } }
    await made(
      admin.put('/roles/architect', { ...role, objects: { ...role.objects, [object.id]: hiding } }),
      200,
    )

    const told = await admin.patch('/objects/vault/fields/called', {
      options: { expression: 'name & secret', resultType: 'text' },
    })

    assert.deepEqual(codes(told), [titleHidden])
    const { id: called } = object.fields.find((one: { name: string }) => one.name === 'called')
    await made(admin.delete('/objects/vault'), 200)
    const untitled = { ...everything, fields: { [called]: 'hidden' } }
    await made(
      admin.put('/roles/architect', { ...role, objects: { ...role.objects, [object.id]: untitled } }),
      200,
    )
    assert.deepEqual(codes(await admin.post(`/objects/${object.id}/restoration`)), [titleHidden])
  })
})

async function asSystem() {
  const [row] = await house.installation.pool.query<{ id: string; key: string; name: string }>(
    sql`select id, key, name from kith.workspace`,
  )
  const workspace = { ...row!, schema: `ws_${row!.key}` }
  return openContext(house.installation, workspace, { kind: 'system', reason: 'test' })
}
