import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../../test/people.ts'

const { admin } = await testHouse()

const company = async (name: string) => (await admin.post('/records/company', { name })).body.record
const asked = (filter: unknown) => admin.post('/records/company/query', { filter })
const changedBy = (value: unknown, op = 'eq') => ({ field: 'event:operation', op, value })

test('a list is narrowed to what an operation changed, whatever was done since', async () => {
  const [a, b] = [await company('Halden'), await company('Northquay')]
  const { body } = await admin.post('/records/company/batch', {
    items: [
      { action: 'create', values: { name: 'Brightwater' } },
      { action: 'update', id: a.id, values: { website: 'https://halden.example' } },
    ],
  })
  await admin.patch(`/records/company/${b.id}`, { website: 'https://northquay.example' })
  await admin.patch(`/records/company/${a.id}`, { name: 'Halden Ltd' })

  const found = await asked(changedBy(body.operationId))
  const others = await asked({ and: [{ not: changedBy(body.operationId) }] })

  const titles = (answer: typeof found) =>
    answer.body.records.map((one: { title: string }) => one.title).sort()
  assert.deepEqual(titles(found), ['Brightwater', 'Halden Ltd'])
  assert.deepEqual(titles(others), ['Northquay'])
})

test('what is no operation, or another comparison, is refused by its place', async () => {
  const details = async (filter: unknown) =>
    (await asked(filter)).body.error.details.map((one: { path: string; code: string }) => [
      one.path,
      one.code,
    ])

  assert.deepEqual(await details(changedBy('mine')), [['filter.value', 'filters.not-an-operation']])
  assert.deepEqual(await details(changedBy('mine', 'neq')), [['filter.op', 'filters.operator-not-offered']])
})

test('a roll-up cannot ask for it', async () => {
  const rollUp = {
    object: 'deal',
    via: 'company',
    function: 'count',
    filter: changedBy('01a2173b-201a-700e-a215-25efb7651ce2'),
  }
  const { status, body } = await admin.post('/objects/company/fields', {
    name: 'touchedDeals',
    type: 'rollUp',
    label: { en: 'Touched deals' },
    options: { rollUp },
  })

  assert.equal(status, 422, JSON.stringify(body))
  assert.ok(
    body.error.details.some((one: { code: string }) => one.code === 'filters.unknown-field'),
    JSON.stringify(body),
  )
})
