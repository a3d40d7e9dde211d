import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runningApi } from './running-api.ts'

const { ask } = await runningApi()

// What every JavaScript object answers to, though nobody gave it the property.
const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

const { body } = await ask('POST', '/records/company', { name: 'Northquay' })
const company = `/records/company/${body.record.id}`
const rights = { create: true, read: 'all', update: 'all', delete: 'all' }
const owned = (name: string, value: unknown) => JSON.parse(`{ "${name}": ${JSON.stringify(value)} }`)
const count = { function: 'count', as: 'n' }

type Asked = readonly [string, string, unknown?]

/** Every place that takes the name of a field, an object, a part, an option or a function. */
const places: Readonly<Record<string, (name: string) => Asked>> = {
  'fields of a list': (name) => ['GET', `/records/company?fields=${name}`],
  'fields of a record': (name) => ['GET', `${company}?fields=name,${name}`],
  'an object': (name) => ['GET', `/records/${name}`],
  'a relation': (name) => ['GET', `${company}/related/${name}`],
  'an expanded field': (name) => ['POST', '/records/company/query', { expand: [name] }],
  'a field behind an expanded one': (name) => [
    'POST',
    '/records/company/query',
    { expand: [`owner.${name}`] },
  ],
  sort: (name) => ['POST', '/records/company/query', { sort: [{ field: name, direction: 'asc' }] }],
  'sort by a part': (name) => [
    'POST',
    '/records/company/query',
    { sort: [{ field: `address.${name}`, direction: 'asc' }] },
  ],
  'a filter': (name) => ['POST', '/records/company/query', { filter: { field: name, op: 'isBlank' } }],
  'a filter of a part': (name) => [
    'POST',
    '/records/company/query',
    { filter: { field: `address.${name}`, op: 'isBlank' } },
  ],
  'a filter over another object': (name) => [
    'POST',
    '/records/company/query',
    { filter: { field: `${name}:company`, op: 'isBlank' } },
  ],
  'an operator': (name) => [
    'POST',
    '/records/company/query',
    { filter: { field: 'name', op: name, value: 1 } },
  ],
  'a group': (name) => [
    'POST',
    '/records/company/aggregate',
    { groupBy: [{ field: name }], measures: [count] },
  ],
  'a measured field': (name) => [
    'POST',
    '/records/company/aggregate',
    { measures: [{ function: 'sum', field: name, as: 'n' }] },
  ],
  'a function of a measure': (name) => [
    'POST',
    '/records/company/aggregate',
    { measures: [{ function: name, field: 'employees', as: 'n' }] },
  ],
  'a value': (name) => ['PATCH', company, owned(name, 'x')],
  'a part of a value': (name) => ['PATCH', company, { address: owned(name, 'x') }],
  'an option': (name) => ['PATCH', company, { industry: name }],
  'a field of a bulk change': (name) => [
    'POST',
    '/records/company/bulk',
    { action: 'update', ids: [body.record.id], values: owned(name, 'x') },
  ],
  'a line of a role': (name) => [
    'POST',
    '/roles',
    { key: 'odd', name: 'Odd', defaults: rights, objects: owned(name, rights), permissions: [] },
  ],
  'a field in a line of a role': (name) => [
    'POST',
    '/roles',
    {
      key: 'odd',
      name: 'Odd',
      defaults: rights,
      objects: { company: { ...rights, fields: owned(name, 'hidden') } },
      permissions: [],
    },
  ],
  'a permission': (name) => [
    'POST',
    '/roles',
    { key: 'odd', name: 'Odd', defaults: rights, objects: {}, permissions: [name] },
  ],
  'a column of a view': (name) => [
    'POST',
    '/views',
    { object: 'company', name: { en: 'Odd' }, layout: 'table', shared: false, columns: [{ field: name }] },
  ],
  'a name of a field': (name) => [
    'POST',
    '/objects/company/fields',
    { name, label: { en: 'Odd' }, type: 'text' },
  ],
  'a type of a field': (name) => [
    'POST',
    '/objects/company/fields',
    { name: 'odd', label: { en: 'Odd' }, type: name },
  ],
  'a field in an expression': (name) => [
    'PATCH',
    '/objects/company',
    { validationRules: [{ expression: `${name} = 1`, message: { en: 'Odd' } }] },
  ],
  'a function in an expression': (name) => [
    'PATCH',
    '/objects/company',
    { validationRules: [{ expression: `${name}(name) = 1`, message: { en: 'Odd' } }] },
  ],
  'a column of an export': (name) => ['GET', `/records/company/export?format=csv&fields=${name}`],
}

for (const [place, asked] of Object.entries(places)) {
  test(`${place} that only every object of the language has is refused as unknown`, async () => {
    for (const name of names) {
      const [method, path, sent] = asked(name)

      const reply = await ask(method, path, sent)

      assert.ok(
        reply.status >= 400 && reply.status < 500,
        `${name}: ${reply.status} ${reply.text.slice(0, 300)}`,
      )
    }
  })
}
