import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Client } from '../api.ts'
import { testHouse } from '../people.ts'
import { made } from './two-workspaces.ts'

const house = await testHouse()
const { admin, api } = house

// A number, a text and a unique text that nobody but administrators may know.
const secret = { employees: 314_159_265, description: 'Jkhidden cellar', externalId: 'Jkhidden-9' }
const hidden = ['employees', 'description', 'externalId', 'annualRevenue']
/** What is computed from the hidden fields, on the company and of its deals. */
const telling = ['twice', 'twiceTwice', 'sumOfAmounts', 'dearest', 'openValue', 'wonValue']

await made(
  admin.post('/objects/company/fields', {
    name: 'twice',
    label: { en: 'Twice' },
    type: 'formula',
    options: { expression: 'employees * 2', resultType: 'number' },
  }),
)
await made(
  admin.post('/objects/company/fields', {
    name: 'twiceTwice',
    label: { en: 'Four times' },
    type: 'formula',
    options: { expression: 'twice * 2', resultType: 'number' },
  }),
)
const overDeals = { object: 'deal', via: 'company' }
await made(
  admin.post('/objects/company/fields', {
    name: 'sumOfAmounts',
    label: { en: 'Sum' },
    type: 'rollUp',
    options: { resultType: 'currency', rollUp: { ...overDeals, function: 'sum', field: 'amount' } },
  }),
)
const dear = { field: 'amount', op: 'gt', value: 1_000 }
await made(
  admin.post('/objects/company/fields', {
    name: 'dearest',
    label: { en: 'Dear deals' },
    type: 'rollUp',
    options: { rollUp: { ...overDeals, function: 'count', filter: { and: [dear] } } },
  }),
)
const company = (await made(admin.post('/records/company', { name: 'Plain', ...secret }))).record.id
const deal = (await made(admin.post('/records/deal', { name: 'Open one', company, amount: 271_828 }))).record
  .id
await made(admin.post('/records/contact', { name: { last: 'Plainly' }, company }))

const marks = (object: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`${object}.${name}`, 'hidden']))
const everything = { create: true, read: 'all', update: 'all', delete: 'all' }
const role = {
  key: 'limited',
  name: 'Limited',
  defaults: everything,
  objects: {
    company: { ...everything, fields: marks('company', hidden) },
    deal: { ...everything, fields: marks('deal', ['amount']) },
  },
  permissions: ['records.export', 'records.import', 'views.share', 'operations.undo'],
}
await made(admin.post('/roles', role))
const { client } = await house.join('limited')
const { key } = await made(client.post('/api-keys', { name: 'a program' }))
const callers: [string, Client][] = [
  ['a member', client],
  ['a key of the member', api.program(key)],
]

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
const told = (body: any) => JSON.stringify(body)

for (const [name, one] of callers) {
  describe(`${name} who may not see a field`, () => {
    /** The same question about the hidden field and about one that nobody ever made gets the same answer. */
    const asIfUnknown = async (ask: (field: string) => [path: string, body?: unknown], field: string) => {
      const asked = async (called: string) => {
        const [path, body] = ask(called)
        const answer = await (body === undefined ? one.get(path) : one.post(path, body))
        const text = told(answer.body).replaceAll(called, 'NAME')
        return { status: answer.status, text: text.replace(/"requestId":"[^"]*"/, '') }
      }
      const [real, unknown] = [await asked(field), await asked('neverThere')]
      assert.deepEqual(real, unknown)
      assert.equal(real.status, 422, real.text)
    }

    test('reads, lists and expands records without it and without what is computed from it', async () => {
      const answers = [
        await one.get(`/records/company/${company}`),
        await one.get('/records/company'),
        await one.post('/records/deal/query', { expand: ['company', 'company.name'] }),
        await one.get(`/records/deal/${deal}?expand=company`),
        await one.get('/objects'),
        await one.get('/objects/company'),
        await one.get('/objects/deal'),
        await one.get('/openapi.json'),
        await one.get('/layouts/company'),
      ]
      for (const { status, body } of answers) {
        assert.equal(status, 200)
        for (const value of ['314159265', '628318530', '1256637060', 'Jkhidden', '271828'])
          assert.equal(told(body).includes(value), false, `${value} in ${told(body).slice(0, 500)}`)
      }
      const { record } = answers[0]!.body
      for (const field of [...hidden, ...telling]) assert.equal(field in record, false, field)
    })

    for (const field of [...hidden, ...telling]) {
      test(`${field}: no field list, sort, group, measure or expansion knows it`, async () => {
        const count = { function: 'count', as: 'n' }
        await asIfUnknown((called) => [`/records/company?fields=name,${called}`], field)
        await asIfUnknown((called) => [`/records/company?sort=${called}`], field)
        await asIfUnknown((called) => [`/records/deal?sort=company.${called}`], field)
        await asIfUnknown((called) => [`/records/deal?expand=company.${called}`], field)
        await asIfUnknown(
          (called) => ['/records/company/aggregate', { measures: [count], groupBy: [{ field: called }] }],
          field,
        )
        await asIfUnknown(
          (called) => ['/records/deal/aggregate', { measures: [{ ...count, field: `company.${called}` }] }],
          field,
        )
        await asIfUnknown(
          (called) => [
            '/records/company/aggregate',
            { measures: [{ function: 'max', field: called, as: 'most' }] },
          ],
          field,
        )
      })

      test(`${field}: no filter knows it, whichever way it is reached and whatever it is asked`, async () => {
        const ways = (called: string): [string, string][] => [
          ['company', called],
          ['deal', `company.${called}`],
          ['contact', `company.${called}`],
          ['company', `contact:company.company.${called}`],
          ['company', `company:parent.${called}`],
        ]
        for (const at of ways(field).keys()) {
          for (const op of ['eq', 'isBlank', 'gt', 'contains']) {
            await asIfUnknown((called) => {
              const [object, path] = ways(called)[at]!
              const condition = { field: path, op, ...(op === 'isBlank' ? {} : { value: '1' }) }
              return [`/records/${object}/query`, { filter: { not: condition } }]
            }, field)
          }
        }
        await asIfUnknown(
          (called) => [
            '/records/contact/query',
            {
              filter: {
                field: 'company.deal:company',
                op: 'some',
                value: { field: `company.${called}`, op: 'isBlank' },
              },
            },
          ],
          field,
        )
        await asIfUnknown(
          (called) => [
            '/views',
            {
              object: 'company',
              name: { en: 'X' },
              layout: 'table',
              shared: false,
              filter: { field: called, op: 'isBlank' },
            },
          ],
          field,
        )
      })
    }

    test('is told nothing by search, by a list’s search box or by a misspelt word', async () => {
      for (const q of ['Jkhidden', 'jkhidden-9', 'Jkhiden cellar', 'cellar', '314159265']) {
        const { body } = await one.get(`/search?q=${encodeURIComponent(q)}`)
        assert.deepEqual(body.hits, [], q)
        const list = await one.get(`/records/company?search=${encodeURIComponent(q)}&count=true`)
        assert.deepEqual([list.body.records.length, list.body.page.count.value], [0, 0], q)
      }
      assert.equal((await one.get('/search?q=plain')).body.hits.length > 0, true)
    })

    test('cannot write it, match records by it, or learn from a refusal that a value is taken', async () => {
      const write = await one.post('/records/company', { name: 'Guess', externalId: 'Jkhidden-9' })
      assert.equal(write.body.error.details[0].code, 'records.unknown-field')
      const upsert = async (called: string) => {
        const item = { action: 'upsert', key: called, values: { name: 'Guess', [called]: 'Jkhidden-9' } }
        const { body } = await one.post('/records/company/batch', { items: [item] })
        return told(body.results[0]).replaceAll(called, 'NAME')
      }
      assert.equal(await upsert('externalId'), await upsert('neverThere'))
      const change = await one.patch(`/records/company/${company}`, { employees: 314_159_265 })
      assert.equal(change.status, 422)
      assert.equal(change.body.error.details[0].code, 'records.unknown-field')
    })

    test('an administrator’s place in a list sorted by it is of no use', async () => {
      await made(admin.post('/records/company', { name: `Other ${name}`, employees: 5 }))
      const { body } = await admin.get('/records/company?sort=employees&limit=1')
      const cursor = encodeURIComponent(body.page.next)

      assert.equal((await one.get(`/records/company?sort=employees&limit=1&cursor=${cursor}`)).status, 422)
      assert.equal((await one.get(`/records/company?sort=name&limit=1&cursor=${cursor}`)).status, 422)
    })

    test('a shared view that filters or sorts by it is not there, and one that shows it shows the rest', async () => {
      const view = (more: object) =>
        admin.post('/views', {
          object: 'company',
          name: { en: `View ${name}` },
          layout: 'table',
          shared: true,
          ...more,
        })
      await made(view({ filter: { field: 'employees', op: 'eq', value: 314_159_265 } }))
      await made(view({ sort: [{ field: 'twice', direction: 'asc' }] }))
      const shown = await made(view({ columns: [{ field: 'name' }, { field: 'employees' }] }))

      const { body } = await one.get('/views?object=company')

      const mine = body.views.filter((each: { name: { en: string } }) => each.name.en === `View ${name}`)
      assert.deepEqual(
        mine.map((each: { id: string; columns: unknown }) => [each.id, each.columns]),
        [[shown.id, [{ field: 'name' }]]],
      )
    })
  })
}

test('what a record is called cannot be hidden, however it is computed: its title is shown everywhere', async () => {
  const objects = { company: { ...everything, fields: marks('company', ['name']) } }

  const refused = await admin.post('/roles', { ...role, key: 'noTitle', objects })

  assert.equal(refused.status, 422)
  assert.equal(refused.body.error.details[0].code, 'access.title-hidden')
})
