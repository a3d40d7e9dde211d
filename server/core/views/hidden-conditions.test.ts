import assert from 'node:assert/strict'
import { test } from 'node:test'
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
