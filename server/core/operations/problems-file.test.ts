import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'

const { admin } = await testHouse()

test('what a bulk change left as it was is a file with the records and the reasons', async () => {
  const items = ['=Alpha', 'Beta'].map((name) => ({ action: 'create', values: { name } }))
  const made = await admin.post('/records/company/batch', { items })
  const ids = made.body.results.map((one: { id: string }) => one.id)
  await admin.delete(`/records/company/${ids[0]}`)
  const values = { employees: 3 }
  const bulk = await admin.post('/records/company/bulk', { action: 'update', ids, values })

  const { status, headers, body } = await admin.get(`/operations/${bulk.body.id}/problems.csv`)
  const listed = (await admin.get(`/operations/${bulk.body.id}/problems`)).body.problems

  assert.equal(status, 200)
  assert.match(String(headers['content-disposition']), /problems\.csv/)
  const lines = String(body).replace('\ufeff', '').trim().split('\r\n')
  assert.equal(lines[0], 'object,record,record id,fields,code,why')
  assert.equal(lines.length, 1 + listed.length)
  assert.equal(listed.length, 1)
  assert.match(lines[1] ?? '', new RegExp(`^Company,'=Alpha,${ids[0]},.*${listed[0].code}`))
})
