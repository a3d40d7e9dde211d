import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'

const { admin, join } = await testHouse()

const reads = { create: false, read: 'all', update: 'none', delete: 'none' } as const
const partner = {
  key: 'partner',
  name: 'Partner',
  defaults: reads,
  objects: {},
  permissions: ['records.export'],
}
const codes = (answer: { body: { error: { details: { path: string; code: string }[] } } }) =>
  answer.body.error.details.map((one) => `${one.path} ${one.code}`)

test('a role is made, listed with its holders, changed and removed', async () => {
  const made = await admin.post('/roles', partner)
  const { client } = await join('partner')

  const listed = (await admin.get('/roles')).body.roles.find((one: { key: string }) => one.key === 'partner')
  const { key: _, ...rest } = partner
  const changed = await admin.put('/roles/partner', { ...rest, defaults: { ...reads, create: true } })
  const created = await client.post('/records/company', { name: 'Harborview' })
  const inUse = await admin.delete('/roles/partner')

  assert.deepEqual([made.status, made.body], [201, partner])
  assert.equal(listed.members, 1)
  assert.deepEqual([changed.status, created.status], [200, 201])
  assert.deepEqual([inUse.status, inUse.body.error.code], [409, 'access.role-in-use'])
  await admin.post('/roles', { ...partner, key: 'unused' })
  assert.equal((await admin.delete('/roles/unused')).status, 204)
  assert.equal((await admin.delete('/roles/unused')).status, 404)
})

test('a role saved from an older version than stands is refused; the list says whose save that was', async () => {
  const auditor = { ...partner, key: 'auditor' }
  const { key: _, ...rest } = auditor
  const made = await admin.post('/roles', auditor)
  const matching = { headers: { 'if-match': String(made.headers.etag) } }

  const first = await admin.ask('PUT', '/roles/auditor', { body: { ...rest, name: 'Auditors' }, ...matching })
  const second = await admin.ask('PUT', '/roles/auditor', { body: { ...rest, permissions: [] }, ...matching })
  const removed = await admin.ask('DELETE', '/roles/auditor', matching)
  const { roles, saves } = (await admin.get('/roles')).body
  const listed = roles.find((one: { key: string }) => one.key === 'auditor')

  assert.deepEqual([first.status, second.status, removed.status], [200, 412, 412])
  const { code, params } = second.body.error
  assert.deepEqual([code, params], ['saves.changed-meanwhile', saves.auditor])
  assert.equal(first.headers.etag, `"${params.version}"`)
  assert.deepEqual([listed.name, listed.permissions], ['Auditors', partner.permissions])
})

test('a role that names what does not exist is refused with every place', async () => {
  const answer = await admin.post('/roles', {
    ...partner,
    key: 'wrong',
    objects: { unicorn: reads, deal: { ...reads, fields: { 'deal.horn': 'hidden' } } },
    permissions: ['records.export', 'records.conjure'],
  })

  assert.equal(answer.status, 422)
  assert.deepEqual(codes(answer), [
    'permissions.1 access.unknown-permission',
    'objects.unicorn access.unknown-definition',
    'objects.deal.fields.deal.horn access.unknown-definition',
  ])
})

test('a key in use or kept for the product is refused', async () => {
  for (const key of ['salesperson', 'none', 'system']) {
    assert.equal((await admin.post('/roles', { ...partner, key })).body.error.code, 'access.role-exists', key)
  }
})

test('the administrator’s role can be neither changed nor removed', async () => {
  const { key: _, ...rest } = partner

  const changed = await admin.put('/roles/administrator', rest)
  const removed = await admin.delete('/roles/administrator')

  for (const answer of [changed, removed]) assert.equal(answer.body.error.code, 'access.administrator-stays')
})

test('nobody makes, widens or narrows a role beyond their own', async () => {
  await admin.post('/roles', {
    ...partner,
    key: 'lead',
    permissions: ['members.manage'],
    objects: { deal: { ...reads, read: 'team', fields: { 'deal.amount': 'hidden' } } },
  })
  const { client } = await join('lead')
  const { key: _, ...rest } = partner
  const hiding = { ...reads, read: 'team', fields: { 'deal.amount': 'hidden' } }

  const wider = await client.post('/roles', {
    ...partner,
    key: 'a',
    permissions: [],
    objects: { deal: reads },
  })
  const unveiled = await client.post('/roles', {
    ...partner,
    key: 'b',
    permissions: [],
    objects: { deal: { ...reads, read: 'own' } },
  })
  const verb = await client.post('/roles', { ...partner, key: 'c', objects: { deal: hiding } })
  const narrowing = await client.put('/roles/manager', {
    ...rest,
    permissions: [],
    objects: { deal: hiding },
  })
  const within = await client.post('/roles', {
    ...partner,
    key: 'd',
    permissions: [],
    objects: { deal: hiding },
  })

  for (const answer of [wider, unveiled, verb, narrowing]) {
    assert.equal(answer.body.error.code, 'access.above-own', JSON.stringify(answer.body))
  }
  assert.equal(within.status, 201)
})

test('a role the product named is listed in every language until somebody names it', async () => {
  const { labels } = (await admin.get('/roles')).body

  assert.equal(labels.salesperson['zh-Hans'], '销售')
  assert.deepEqual(labels.partner, { en: 'Partner' })
})

test('the verbs a role may hold are named in four languages', async () => {
  const { permissions } = (await admin.get('/permissions')).body

  const undo = permissions.find((one: { key: string }) => one.key === 'operations.undo')
  assert.deepEqual(Object.keys(undo.label).toSorted(), ['en', 'fi', 'zh-Hans', 'zh-Hant'])
})

test('nobody gives a role more of a field than they have', async () => {
  const all = { create: true, read: 'all', update: 'all', delete: 'all' }
  const limited = (key: string, fields: object) => ({
    key,
    name: key,
    defaults: all,
    objects: { deal: { ...all, fields } },
    permissions: key === 'giver' ? ['members.manage'] : [],
  })
  await admin.post('/roles', limited('giver', { 'deal.amount': 'hidden', 'deal.closeDate': 'readOnly' }))
  const { client } = await join('giver')
  const give = async (amount: string | null, closeDate: string | null) => {
    const given = { 'deal.amount': amount, 'deal.closeDate': closeDate }
    const fields = Object.fromEntries(Object.entries(given).filter(([, limit]) => limit !== null))
    const { status, body } = await client.post(
      '/roles',
      limited(`given${String(amount)}${closeDate}`, fields),
    )
    return status === 201 ? 'given' : body.error.code
  }

  const answers = [
    await give('readOnly', 'readOnly'),
    await give(null, 'readOnly'),
    await give('hidden', null),
    await give('hidden', 'readOnly'),
    await give('hidden', 'hidden'),
  ]

  const refused = 'access.above-own'
  assert.deepEqual(answers, [refused, refused, refused, 'given', 'given'])
})
