import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'

const { admin, join } = await testHouse()

test('a value that is taken names the record that has it to those who see every record, and to nobody else', async () => {
  await admin.post('/roles', {
    key: 'ownOnly',
    name: 'Own only',
    defaults: { create: true, read: 'own', update: 'own', delete: 'own' },
    objects: {},
    permissions: [],
  })
  const { client } = await join('ownOnly')
  const theirs = (await admin.post('/records/company', { name: 'Unseen Oy', externalId: 'U1' })).body.record
  const detailsOf = async (who: typeof admin) =>
    (await who.post('/records/company', { name: 'Mine', externalId: 'U1' })).body.error.details

  const [told] = await detailsOf(admin)
  const [untold] = await detailsOf(client)

  assert.deepEqual([told.code, told.params?.otherId], ['records.not-unique', theirs.id])
  assert.equal(untold.code, 'records.not-unique')
  assert.ok(!JSON.stringify(untold).includes(theirs.id))
})

test('taking a record out of the bin leaves an event of its own, as what came before did', async () => {
  const { id } = (await admin.post('/records/company', { name: 'There and back' })).body.record
  await admin.delete(`/records/company/${id}`)
  await admin.post(`/records/company/${id}/restore`)

  const shown = (await admin.get(`/records/company/${id}/history`)).body.events

  const kinds = ['records.restored', 'records.deleted', 'records.created']
  assert.deepEqual(
    shown.map((one: { kind: string }) => one.kind),
    kinds,
  )
})
