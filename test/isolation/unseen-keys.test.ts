import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { importHouse } from '../imports.ts'
import { upload } from '../upload.ts'
import { made } from './two-workspaces.ts'

const house = await importHouse()
const { admin } = house
const label = { en: 'New' }
const code = { name: 'code', type: 'text', label, unique: true }
for (const [name, fields] of [
  ['plant', []],
  ['visit', [{ name: 'plant', type: 'reference', label, options: { targets: ['plant'] } }]],
] as const) {
  const named = { name: 'name', type: 'text', label, required: true }
  const owner = { name: 'owner', type: 'member', label }
  await made(
    admin.post('/objects', {
      name,
      label,
      pluralLabel: label,
      ownerField: 'owner',
      fields: [named, owner, code, ...fields],
    }),
  )
}
const own = { create: true, read: 'own', update: 'own', delete: 'own' }
await made(
  admin.post('/roles', {
    key: 'own',
    name: 'Own',
    defaults: own,
    objects: {},
    permissions: ['records.import'],
  }),
)
const { client } = await house.join('own')
const unseen = (await made(admin.post('/records/plant', { name: 'Unseen', code: 'K-1' }))).record.id

describe('a unique value of a record that one does not see', () => {
  test('is taken, and no upsert tells by which record', async () => {
    const item = { action: 'upsert', key: 'code', values: { name: 'Guess', code: 'K-1' } }

    const { results } = await made(client.post('/records/plant/batch', { items: [item] }), 200)

    const [result] = results
    assert.equal(result.status, 'failed')
    assert.equal(result.error.details[0].code, 'records.not-unique')
    assert.equal(JSON.stringify(results).includes(unseen), false)
  })

  test('names nothing that a row of an import could link to, as if it were not there', async () => {
    const csv = 'name,plant code\nFirst,K-1\nSecond,K-2\n'
    const plan = {
      parts: [
        {
          table: 0,
          object: 'visit',
          action: 'create',
          key: null,
          columns: [
            { column: 'name', at: 0, target: { kind: 'field', path: 'name' } },
            { column: 'plant code', at: 1, target: { kind: 'link', field: 'plant', by: 'code' } },
          ],
        },
      ],
    }
    const sent = upload({ 'visits.csv': csv }, { plan: JSON.stringify(plan) })
    const draft = await made(client.post('/imports', undefined, sent))
    const run = await house.run(draft.id, client)

    const { problems } = await made(client.get(`/imports/${draft.id}/problems`), 200)

    const { records } = await made(client.get('/records/visit'), 200)
    assert.deepEqual([run.status, records.length], ['done', 2], JSON.stringify(problems))
    assert.deepEqual(
      problems.map((one: { line: number; code: string }) => one.code),
      ['imports.link-not-found', 'imports.link-not-found'],
    )
  })
})

test('a rule over a hidden field refuses without naming it', async () => {
  const expression = 'employees > 10'
  await made(
    admin.patch('/objects/company', { validationRules: [{ expression, message: { en: 'Too small' } }] }),
    200,
  )
  const everything = { create: true, read: 'all', update: 'all', delete: 'all' }
  const company = { ...everything, fields: { 'company.employees': 'hidden' } }
  await made(
    admin.post('/roles', {
      key: 'hides',
      name: 'Hides',
      defaults: everything,
      objects: { company },
      permissions: [],
    }),
  )
  const { record } = await made(admin.post('/records/company', { name: 'Plain', employees: 11 }))
  await made(
    admin.patch('/objects/company', {
      validationRules: [{ expression: 'employees > 20', message: { en: 'Too small' } }],
    }),
    200,
  )
  const limited = await house.join('hides')

  const { status, body } = await limited.client.patch(`/records/company/${record.id}`, { name: 'Other' })

  assert.deepEqual([status, body.error.details[0].message], [422, 'Too small'])
  assert.equal(JSON.stringify(body).includes('employees'), false)
})
