import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../people.ts'
import { made } from './two-workspaces.ts'

const house = await testHouse()
const { admin } = house
const reads = { create: false, read: 'all', update: 'none', delete: 'none' }
const seller = await house.join('salesperson')
const company = (await made(seller.client.post('/records/company', { name: 'Plain' }))).record.id
await made(
  admin.post('/objects/company/fields', {
    name: 'doubled',
    label: { en: 'Doubled' },
    type: 'formula',
    options: { expression: 'openValue * 2', resultType: 'currency' },
  }),
)

await made(seller.client.post('/records/deal', { name: 'Big', company, amount: 271_828 }))

/** What somebody reads on the company whose role has this line for deals. */
async function readBy(key: string, deal: object) {
  const objects = { deal: { ...reads, ...deal } }
  await made(admin.post('/roles', { key, name: key, defaults: reads, objects, permissions: [] }))
  const { client } = await house.join(key)
  const one = await made(client.get(`/records/company/${company}`), 200)
  const measures = [{ function: 'sum', field: 'openValue', as: 'value' }]
  const sum = await client.post('/records/company/aggregate', { measures })
  return { value: one.record.openValue?.amount, doubled: one.record.doubled?.amount, asked: sum.status }
}

test('who sees some of the records, or could see some, sees what they come to together', async () => {
  assert.deepEqual(await readBy('own', { read: 'own' }), {
    value: '271828.00',
    doubled: '543656.00',
    asked: 200,
  })
})

test('who sees no such records at all sees neither the roll-up nor what is computed from it', async () => {
  const nothing = { value: undefined, doubled: undefined, asked: 422 }

  assert.deepEqual(await readBy('noDeals', { read: 'none' }), nothing)
  assert.deepEqual(await readBy('noAmount', { fields: { 'deal.amount': 'hidden' } }), nothing)
  assert.deepEqual(await readBy('noStatus', { fields: { 'deal.status': 'hidden' } }), nothing)
})
