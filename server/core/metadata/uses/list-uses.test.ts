import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../../test/people.ts'

const { admin, join } = await testHouse()
const label = (en: string) => ({ en })

interface Use {
  kind: string
  object?: string
  field?: string
  label?: { en: string }
  role?: string
}
async function usesOf(object: string, field: string): Promise<string[]> {
  const { body } = await admin.get('/objects')
  const definition = body.objects.find((one: { name: string }) => one.name === object)
  const { id } = definition.fields.find((one: { name: string }) => one.name === field)
  const uses = await admin.get(`/objects/${object}/uses`)
  assert.equal(uses.status, 200, JSON.stringify(uses.body))
  return (uses.body.fields[id] ?? []).map((use: Use) =>
    [use.kind, use.object, use.field ?? use.label?.en ?? use.role].filter(Boolean).join(' '),
  )
}

test('every use of a field is named: roll-ups, formulas, rules, views through relations, layouts, roles', async () => {
  await admin.post('/objects/deal/fields', {
    name: 'margin',
    type: 'formula',
    label: label('Margin'),
    options: { expression: 'amount * 0.2', resultType: 'currency' },
  })
  await admin.patch('/objects/deal', {
    validationRules: [{ expression: 'amount >= money(0)', message: label('Not below nothing') }],
  })
  await admin.post('/views', {
    object: 'company',
    name: label('With big deals'),
    layout: 'table',
    shared: true,
    filter: { field: 'deal:company', op: 'some', value: { field: 'amount', op: 'gt', value: 5000 } },
  })
  await admin.put('/layouts/deal?role=salesperson', {
    highlights: ['amount'],
    sections: [],
    related: [],
  })

  assert.deepEqual(await usesOf('deal', 'amount'), [
    'formula deal margin',
    'rule Not below nothing',
    'rollUp company openValue',
    'rollUp company wonValue',
    'view company With big deals',
    'layout deal salesperson',
  ])
  assert.deepEqual((await usesOf('deal', 'closeDate')).slice(0, 1), ['rateDate deal amount'])
  assert.deepEqual(await usesOf('deal', 'lostReason'), [])
})

test('of someone else’s private view only that there is one is told', async () => {
  const { client: seller } = await join('salesperson')
  const made = await seller.post('/views', {
    object: 'contact',
    name: label('My secret list'),
    layout: 'table',
    shared: false,
    columns: [{ field: 'birthday' }],
  })
  assert.equal(made.status, 201, JSON.stringify(made.body))

  assert.deepEqual(await usesOf('contact', 'birthday'), ['view contact'])
  assert.equal((await seller.get('/objects/contact/uses')).status, 403)
})

test('what points at an object is named, and progress of slow changes can be followed', async () => {
  const uses = await admin.get('/objects/company/uses')
  assert.ok(uses.body.object.some((use: Use) => use.object === 'deal' && use.field === 'company'))

  const added = await admin.post('/objects/contact/fields', {
    name: 'score',
    type: 'number',
    label: label('Score'),
    indexed: true,
  })
  const change = await admin.get(`/objects/changes/${added.body.operationId}`)
  assert.deepEqual(
    [change.status, change.body.steps.map((step: { kind: string }) => step.kind), change.body.error],
    [200, ['build-index'], null],
  )
  const all = await admin.get('/objects/changes')
  assert.ok(all.body.changes.some((one: { id: string }) => one.id === added.body.operationId))
  const { client: seller } = await join('salesperson')
  assert.equal((await seller.get('/objects/changes')).status, 403)
})
