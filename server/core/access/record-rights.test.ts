import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Joined, testHouse } from '../../../test/people.ts'

const { api, admin, join } = await testHouse()

const made = async (who: Joined['client'], object: string, values: object) => {
  const { status, body } = await who.post(`/records/${object}`, values)
  assert.equal(status, 201, JSON.stringify(body))
  return body.record.id as string
}
const role = (key: string, update: string, remove: string) => ({
  key,
  name: key,
  defaults: { create: true, read: 'all', update, delete: remove },
  objects: {},
  permissions: [],
})
for (const one of [role('owns', 'own', 'own'), role('leads', 'team', 'own'), role('rules', 'all', 'none')])
  assert.equal((await admin.post('/roles', one)).status, 201)

const north = await made(admin, 'team', { name: 'North' })
const oulu = await made(admin, 'team', { name: 'Oulu', parent: north })
const people = {
  owns: await join('owns', { team: oulu }),
  leads: await join('leads', { team: north }),
  rules: await join('rules'),
  reads: await join('readOnly', { team: north }),
  admin: { client: admin },
}
const stranger = await join('owns')
const companies = {
  own: await made(people.owns.client, 'company', { name: 'Own' }),
  lead: await made(people.leads.client, 'company', { name: 'Of the lead' }),
  other: await made(stranger.client, 'company', { name: 'Of a stranger' }),
}

type Rights = { update: boolean; delete: boolean }
const words = ({ update, delete: remove }: Rights) => `${update ? 'u' : '-'}${remove ? 'd' : '-'}`

describe('what somebody may do with each record', () => {
  const expected = {
    owns: { own: 'ud', lead: '--', other: '--' },
    leads: { own: 'u-', lead: 'ud', other: '--' },
    rules: { own: 'u-', lead: 'u-', other: 'u-' },
    reads: { own: '--', lead: '--', other: '--' },
    admin: { own: 'ud', lead: 'ud', other: 'ud' },
  }

  for (const [who, rights] of Object.entries(expected)) {
    const { client } = people[who as keyof typeof people]

    test(`is said to whoever ${who}, with a list and with one record, whatever fields are asked for`, async () => {
      const { records } = (await client.post('/records/company/query', { fields: ['phone'] })).body
      const said = Object.entries(companies).map(([name, id]) => [
        name,
        words(records.find((one: { id: string }) => one.id === id).youMay),
      ])
      const one = await Promise.all(
        Object.entries(companies).map(async ([name, id]) => [
          name,
          words((await client.get(`/records/company/${id}`)).body.record.youMay),
        ]),
      )

      assert.deepEqual(Object.fromEntries(said), rights)
      assert.deepEqual(Object.fromEntries(one), rights)
    })

    test(`is what happens when whoever ${who} does it`, async () => {
      for (const [name, id] of Object.entries(companies)) {
        const changed = await client.patch(`/records/company/${id}`, { employees: 3 })
        const deleted = await client.delete(`/records/company/${id}`)
        if (deleted.status === 204)
          assert.equal((await admin.post(`/records/company/${id}/restore`)).status, 200)
        const happened = words({ update: changed.status === 200, delete: deleted.status === 204 })
        assert.equal(happened, rights[name as keyof typeof rights], `${who} with ${name}`)
      }
    })
  }

  test('counts only those, where a list asks for them', async () => {
    const count = async (youMay: string) => {
      const asked = { youMay, count: true, limit: 1 }
      return (await people.leads.client.post('/records/company/query', asked)).body.page.count.value
    }
    assert.deepEqual([await count('update'), await count('delete')], [2, 1])
    const listed = await people.owns.client.get('/records/company?youMay=update')
    assert.deepEqual(
      listed.body.records.map(({ id }: { id: string }) => id),
      [companies.own],
    )
  })

  test('follows what is shared: seen alone says nothing, for change lets change and never delete', async () => {
    const path = `/records/company/${companies.other}`
    const { owns } = people
    const rights = async () => words((await owns.client.get(path)).body.record.youMay)
    const share = (level: string) => admin.post(`${path}/shares`, { memberId: owns.memberId, level })

    await share('read')
    const reading = await rights()
    const shared = await share('update')
    const changing = await rights()
    const listed = await owns.client.post('/records/company/query', { youMay: 'update' })
    await admin.delete(`${path}/shares/${shared.body.id}`)

    assert.deepEqual([reading, changing, await rights()], ['--', 'u-', '--'])
    assert.equal(listed.body.records.length, 2)
  })

  test('is said with what was written: whoever gives a record away has no more to say', async () => {
    const { owns } = people
    const answer = await owns.client.post('/records/company', { name: 'Given away' })
    const path = `/records/company/${answer.body.record.id}`

    const given = await owns.client.patch(path, { owner: stranger.memberId })

    assert.deepEqual([words(answer.body.record.youMay), words(given.body.record.youMay)], ['ud', '--'])
  })

  test('is decided by a verb alone where one is named for the object', async () => {
    const rights = async ({ client }: { client: Joined['client'] }) =>
      words((await client.get('/records/stage?limit=1')).body.records[0].youMay)

    assert.deepEqual([await rights(people.admin), await rights(people.rules)], ['ud', '--'])
  })

  test('is said of notes with the timeline they stand in', async () => {
    const about = [{ object: 'company', id: companies.own }]
    await made(people.owns.client, 'note', { body: '<p>Mine</p>', about })
    await made(admin, 'note', { body: '<p>Theirs</p>', about })
    const { items } = (await people.owns.client.get(`/records/company/${companies.own}/timeline`)).body
    const notes = items.flatMap((item: { kind: string; record: { youMay: Rights } }) =>
      item.kind === 'note' ? words(item.record.youMay) : [],
    )

    assert.deepEqual(notes.sort(), ['--', 'ud'])
  })

  test('is nothing for a key that only reads, whoever made it', async () => {
    const key = await admin.post('/api-keys', { name: 'Reader', scopes: ['read'] })
    assert.equal(key.status, 201, JSON.stringify(key.body))
    const answer = await api.program(key.body.key).get(`/records/company/${companies.own}`)

    assert.deepEqual([answer.status, words(answer.body.record.youMay)], [200, '--'])
  })
})

describe('a change of all that a filter finds', () => {
  test('leaves out what the actor may not change, when that is asked for', async () => {
    const { client } = people.leads
    const bulk = (more: object) =>
      client.post('/records/company/bulk', {
        action: 'update',
        filter: { field: 'id', op: 'in', value: Object.values(companies) },
        values: { employees: 8 },
        ...more,
      })

    const all = (await bulk({})).body
    const open = (await bulk({ values: { employees: 9 }, onlyPermitted: true })).body

    assert.deepEqual([all.done, all.failed], [2, 1])
    assert.deepEqual([open.total, open.done, open.failed], [2, 2, 0])
  })

  test('does not take a list of ids for a filter', async () => {
    const body = { action: 'delete', ids: [companies.own], onlyPermitted: true }
    const answer = await people.owns.client.post('/records/company/bulk', body)

    assert.deepEqual([answer.status, answer.body.error.code], [422, 'operations.unclear'])
  })
})

test('no field can be given the name under which rights are sent', async () => {
  const field = { name: 'youMay', type: 'text', label: { en: 'You may' } }
  const answer = await admin.post('/objects/company/fields', field)

  assert.deepEqual([answer.status, answer.body.error.details[0].code], [422, 'metadata.reserved-name'])
})
