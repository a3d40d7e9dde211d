import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../../test/imports.ts'
import { upload } from '../../../../test/upload.ts'

const { admin, join, run } = await importHouse()

const option = (key: string, en: string) => ({ key, label: { en }, color: 'sky' })
const field = await admin.post('/objects/deal/fields', {
  name: 'tier',
  label: { en: 'Tier' },
  type: 'select',
  options: { options: [option('s1', 'SecretOptionGold'), option('s2', 'SecretOptionTin')] },
})
const tier = field.body.object.fields.find((one: { name: string }) => one.name === 'tier').id
const all = { create: true, read: 'all', update: 'all', delete: 'all' }
const seller = {
  name: 'Seller',
  defaults: all,
  objects: {
    deal: { ...all, fields: { [tier]: 'hidden', 'deal.amount': 'hidden', 'deal.closeDate': 'readOnly' } },
    company: { ...all, fields: { 'company.externalId': 'hidden' } },
  },
  permissions: ['records.import'],
}
const made = await admin.post('/roles', { key: 'seller', ...seller })
assert.equal(made.status, 201, JSON.stringify(made.body))
const { client } = await join('seller')
const draft = async (csv: string, by = client, name = 'deals.csv') => {
  const { status, body } = await by.post('/imports', undefined, upload({ [name]: csv }))
  assert.equal(status, 201, JSON.stringify(body))
  return body
}
const csv = 'Deal name,Tier,Amount,Close date\nZ,secretoptiongol,12,2026-11-01\nY,gold,1,2026-11-02\n'
const targets = (body: { plan: { parts: { columns: { target: { path?: string; field?: string } }[] }[] } }) =>
  body.plan.parts[0]!.columns.map(({ target }) => target.path ?? target.field ?? null)

test('a guess leaves what is hidden or cannot be written alone, and starts as it is', async () => {
  const seen = await draft(csv, admin)
  const guessed = await draft(csv)

  assert.deepEqual(targets(seen), ['name', 'tier', 'amount', 'closeDate'])
  assert.deepEqual(targets(guessed), ['name', null, null, null])
  assert.ok(!JSON.stringify(guessed).includes('SecretOption'))
  assert.equal((await run(guessed.id, client)).status, 'done')
})

test('no column is linked or found by a field of the other object that is hidden', async () => {
  const body = await draft('Company name,External ID\nA,EXT-1\nB,EXT-2\n', client, 'companies.csv')
  const linked = await draft('Deal name,Company external ID\nZ,EXT-1\n')

  assert.equal(body.plan.parts[0].object, 'company')
  assert.deepEqual([targets(body), body.tables[0].key?.field], [['name', null], 'name'])
  const uses = linked.plan.parts[0].columns.map((one: { target: { by?: string } }) => one.target.by)
  assert.deepEqual(uses, [undefined, undefined])
})

test('the values of a column that came to be hidden are not explained any more', async () => {
  const shown = { ...seller.objects.deal, fields: { 'deal.amount': 'hidden' } }
  await admin.put('/roles/seller', { ...seller, objects: { ...seller.objects, deal: shown } })
  const { id } = await draft(csv)
  const path = `/imports/${id}/values?part=0&column=1`
  const before = await client.get(path)
  await admin.put('/roles/seller', seller)

  const after = await client.get(path)

  assert.ok(JSON.stringify(before.body).includes('SecretOptionGold'), JSON.stringify(before.body))
  assert.ok(!JSON.stringify(after.body).includes('SecretOption'), JSON.stringify(after.body))
  assert.deepEqual(
    after.body.values.map((one: { proposals: unknown[] }) => one.proposals),
    [[], []],
  )
})

test('a guess updates or creates as the role allows', async () => {
  const defaults = { ...all, update: 'none' }
  await admin.post('/roles', { ...seller, key: 'maker', defaults, objects: {} })
  const maker = await join('maker')

  const { plan, id } = await draft('Company name,Domain\nA,a.example\nB,b.example\n', maker.client)

  assert.deepEqual([plan.parts[0].action, plan.parts[0].key], ['create', null])
  assert.equal((await run(id, maker.client)).status, 'done')
})
