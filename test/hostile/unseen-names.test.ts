import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../people.ts'

const { admin } = await testHouse()
const sly = (name: string) => `\u202e${name}\u200b\u2066`
const nothing = { create: false, read: 'none', update: 'none', delete: 'none' }
const role = { key: 'clerk', defaults: nothing, objects: {}, permissions: [] }
const view = { object: 'deal', layout: 'table', shared: true }
const field = { name: 'mood', type: 'select' }
const option = (label: string) => ({ options: [{ key: 'good', label: { en: label } }] })

type Body = Record<string, unknown>
const named: [what: string, path: string, body: (name: string) => Body, read: (body: never) => unknown][] = [
  ['role', '/roles', (name) => ({ ...role, name }), (body: { name: string }) => body.name],
  [
    'view',
    '/views',
    (name) => ({ ...view, name: { en: name } }),
    (body: { view?: { name: { en: string } }; name?: { en: string } }) => (body.view ?? body).name?.en,
  ],
  [
    'API key',
    '/api-keys',
    (name) => ({ name }),
    (body: { name?: string; apiKey?: { name: string } }) => body.name ?? body.apiKey?.name,
  ],
]
for (const [what, path, body, read] of named) {
  test(`the name of a ${what} holds no sign that turns text or cannot be seen, and is not made of them`, async () => {
    const made = await admin.post(path, body(sly('Northern team')))
    assert.equal(made.status, 201, JSON.stringify(made.body))
    assert.equal(read(made.body as never), 'Northern team')
    const none = await admin.post(path, body(sly('')))
    assert.equal(none.status, 422, JSON.stringify(none.body))
  })
}

test('labels of fields and choices are cleaned as well', async () => {
  const made = await admin.post('/objects/deal/fields', {
    ...field,
    label: { en: sly('Mood') },
    options: option(sly('Good')),
  })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const { objects } = (await admin.get('/objects')).body
  const deal = objects.find((one: { name: string }) => one.name === 'deal')
  const mood = deal.fields.find((one: { name: string }) => one.name === 'mood')
  assert.deepEqual([mood.label.en, mood.options.options[0].label.en], ['Mood', 'Good'])
})

test('people and the workspace are named likewise', async () => {
  assert.equal((await admin.patch('/me', { name: sly('Lin') })).status, 200)
  assert.equal((await admin.patch('/workspace', { name: sly('Northquay') })).status, 200)
  const { member, workspace } = (await admin.get('/session')).body
  assert.deepEqual([member.name, workspace.name], ['Lin', 'Northquay'])
})
