import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordLayout, ViewDefinition } from '../../../shared/core/views.ts'
import { testHouse } from '../../../test/people.ts'

const { admin, join } = await testHouse()
const role = {
  key: 'blind',
  name: 'Blind',
  defaults: { create: true, read: 'all', update: 'own', delete: 'own' },
  objects: {
    deal: { create: true, read: 'all', update: 'own', delete: 'own', fields: { 'deal.amount': 'hidden' } },
    company: {
      create: true,
      read: 'all',
      update: 'own',
      delete: 'own',
      fields: { 'company.industry': 'hidden' },
    },
  },
  permissions: [],
}
assert.equal((await admin.post('/roles', role)).status, 201)
const blind = (await join('blind')).client

test('a colour that would tell of a hidden field is not sent, and the others are', async () => {
  const large = { filter: { field: 'amount', op: 'gte', value: 5000 }, color: 'brick' }
  const named = { filter: { field: 'name', op: 'contains', value: 'plant' }, color: 'sky' }
  const through = { filter: { field: 'company.industry', op: 'eq', value: 'software' }, color: 'moss' }
  const view = { object: 'deal', name: { en: 'Coloured' }, layout: 'table', shared: true }
  const made = await admin.post('/views', { ...view, colors: [large, named, through] })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const colorsFor = async (who: typeof admin) => {
    const { views } = (await who.get('/views?object=deal')).body as { views: ViewDefinition[] }
    return views.find(({ id }) => id === made.body.id)?.colors
  }

  assert.deepEqual(await colorsFor(blind), [named])
  assert.deepEqual(await colorsFor(admin), [large, named, through])
})

test('a section that waits for a hidden field is shown without saying for what', async () => {
  const when = { field: 'industry', values: ['software'] }
  const section = { name: { en: 'Figures' }, fields: ['annualRevenue'], when }
  const main = { name: { en: 'Main' }, fields: ['phone'] }
  const body = { highlights: [], sections: [main, section], related: [] }
  assert.equal((await admin.put('/layouts/company', body)).status, 200)
  const figuresFor = async (who: typeof admin) => {
    const layout = (await who.get('/layouts/company')).body as RecordLayout
    return layout.sections.find(({ name }) => name.en === 'Figures')
  }

  assert.deepEqual(await figuresFor(blind), { name: section.name, fields: section.fields })
  assert.deepEqual(await figuresFor(admin), section)
})

const { key: _key, ...definition } = role
const hidingMore = (fieldId: string) => ({
  ...definition,
  objects: {
    ...role.objects,
    deal: { ...role.objects.deal, fields: { ...role.objects.deal.fields, [fieldId]: 'hidden' } },
  },
})
const viewsFor = async (who: typeof admin, object: string) => {
  const { views } = (await who.get(`/views?object=${object}`)).body as { views: ViewDefinition[] }
  return views.map(({ name }) => name.en)
}
const makeField = async (name: string): Promise<string> => {
  const made = await admin.post('/objects/deal/fields', { name, type: 'text', label: { en: name } })
  assert.ok(made.status < 300, JSON.stringify(made.body))
  const { objects } = (await admin.get('/objects')).body as { objects: ObjectDefinition[] }
  const deal = objects.find((one) => one.name === 'deal')
  return deal?.fields.find((field) => field.name === name)?.id ?? assert.fail(`no ${name}`)
}

test('what is asked of related records stays untold also when something else asked of them is gone', async () => {
  await makeField('passing')
  const inside = {
    and: [
      { field: 'amount', op: 'gte', value: 5000 },
      { field: 'passing', op: 'isNotBlank' },
    ],
  }
  const filter = { not: { field: 'deal:company', op: 'some', value: inside } }
  const view = { object: 'company', name: { en: 'Great customers' }, layout: 'table', shared: true, filter }
  assert.equal((await admin.post('/views', view)).status, 201)
  const gone = await admin.delete('/objects/deal/fields/passing')
  assert.ok(gone.status < 300, JSON.stringify(gone.body))

  assert.deepEqual((await viewsFor(blind, 'company')).includes('Great customers'), false)
  assert.ok((await viewsFor(admin, 'company')).includes('Great customers'))
})

test('a hidden field stays hidden in the bin, of the object and of related ones', async () => {
  const id = await makeField('secret')
  const hidden = await admin.put('/roles/blind', hidingMore(id))
  assert.equal(hidden.status, 200, JSON.stringify(hidden.body))
  const filter = { field: 'secret', op: 'contains', value: 'x' }
  const of = { layout: 'table', shared: true }
  const related = { field: 'deal:company', op: 'none', value: filter }
  const sort = [{ field: 'secret', direction: 'asc' }]
  for (const view of [
    { ...of, object: 'deal', name: { en: 'Asks' }, filter },
    { ...of, object: 'deal', name: { en: 'Sorts' }, sort },
    { ...of, object: 'company', name: { en: 'Asks deals' }, filter: related },
  ]) {
    const made = await admin.post('/views', view)
    assert.equal(made.status, 201, JSON.stringify(made.body))
  }
  assert.ok((await admin.delete('/objects/deal/fields/secret')).status < 300)

  const told = [...(await viewsFor(blind, 'deal')), ...(await viewsFor(blind, 'company'))]
  assert.deepEqual(
    told.filter((name) => name?.startsWith('Asks') || name === 'Sorts'),
    [],
  )
  const whole = [...(await viewsFor(admin, 'deal')), ...(await viewsFor(admin, 'company'))]
  assert.deepEqual(whole.filter((name) => name?.startsWith('Asks') || name === 'Sorts').sort(), [
    'Asks',
    'Asks deals',
    'Sorts',
  ])
})
