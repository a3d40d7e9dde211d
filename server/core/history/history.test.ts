import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { HistoryEvent } from '../../../shared/core/history.ts'
import { testHouse } from '../../../test/people.ts'
import { startDispatcher } from '../../platform/events/dispatcher.ts'
import { silentLog } from '../../platform/log.ts'

const house = await testHouse()
const { admin, installation } = house

const all = { create: true, read: 'all', update: 'all', delete: 'all' }
await admin.post('/roles', {
  key: 'noHeads',
  name: 'No heads',
  defaults: all,
  objects: { company: { ...all, fields: { 'company.employees': 'hidden' } } },
  permissions: [],
})
const noHeads = (await house.join('noHeads')).client
const seller = await house.join('salesperson')

const make = async (object: string, values: object) =>
  (await admin.post(`/records/${object}`, values)).body.record as { id: string; [name: string]: unknown }

async function relayed(): Promise<void> {
  const dispatcher = startDispatcher(installation, { reactions: [], log: silentLog })
  await dispatcher.sweep()
  await dispatcher.settled()
  await dispatcher.stop()
}

describe('the history of a record', () => {
  test('tells newest first what changed from what to what, who did it and whether it can be undone', async () => {
    const one = await make('company', { name: 'Told', employees: 1 })
    await admin.patch(`/records/company/${one.id}`, { employees: 2 })

    const { body } = await admin.get(`/records/company/${one.id}/history`)

    assert.deepEqual(
      body.events.map((event: HistoryEvent) => [event.kind, event.mayUndo, event.operationKind]),
      [
        ['records.updated', true, 'change'],
        ['records.created', true, 'change'],
      ],
    )
    assert.deepEqual(body.events[0].changes, { 'company.employees': [1, 2] })
    assert.equal(body.related[body.events[0].actorId].title, 'Lin Xiaowen')
  })

  test('is paged, and what was undone is not offered again', async () => {
    const one = await make('company', { name: 'Paged', employees: 0 })
    for (let at = 1; at <= 5; at++) await admin.patch(`/records/company/${one.id}`, { employees: at })

    const first = (await admin.get(`/records/company/${one.id}/history?limit=4`)).body
    const second = (await admin.get(`/records/company/${one.id}/history?limit=4&cursor=${first.page.next}`))
      .body
    await admin.post(`/operations/${first.events[0].operationId}/undo`)
    const after = (await admin.get(`/records/company/${one.id}/history?limit=2`)).body

    assert.deepEqual([first.events.length, second.events.length, second.page.next], [4, 2, null])
    assert.deepEqual(
      after.events.map((event: HistoryEvent) => [event.operationKind, event.mayUndo]),
      [
        ['undo', true],
        ['change', false],
      ],
    )
  })

  test('keeps hidden fields to itself, and changes of nothing else', async () => {
    const one = await make('company', { name: 'Secret heads', employees: 1 })
    await admin.patch(`/records/company/${one.id}`, { employees: 2 })
    await admin.patch(`/records/company/${one.id}`, { employees: 3, name: 'Secret heads Ltd' })

    const { body } = await noHeads.get(`/records/company/${one.id}/history`)

    assert.equal(JSON.stringify(body).includes('employees'), false)
    assert.deepEqual(
      body.events.map((event: HistoryEvent) => Object.keys(event.changes ?? {})),
      [['company.name'], ['company.name', 'company.owner']],
    )
  })

  test('of an invisible record is not found, like the record', async () => {
    const deal = await make('deal', { name: 'Not theirs' })

    const answer = await seller.client.get(`/records/deal/${deal.id}/history`)

    assert.deepEqual([answer.status, answer.body.error.code], [404, 'records.not-found'])
  })
})

describe('events by position', () => {
  test('come in order, without what the reader may not see, and go on behind it', async () => {
    await relayed()
    const { next } = (await seller.client.get('/events?limit=1000')).body
    const deal = await make('deal', { name: 'Hidden from the seller' })
    const company = await make('company', { name: 'Seen by all' })
    await relayed()

    const forSeller = (await seller.client.get(`/events?after=${next}`)).body
    const forAdmin = (await admin.get(`/events?after=${next}`)).body

    assert.deepEqual(
      forSeller.events.map((event: HistoryEvent) => event.recordId),
      [company.id],
    )
    assert.deepEqual(
      forAdmin.events.map((event: HistoryEvent) => event.recordId),
      [deal.id, company.id],
    )
    assert.equal(forSeller.next, forAdmin.next)
    assert.deepEqual((await seller.client.get(`/events?after=${forSeller.next}`)).body.events, [])
  })

  test('of people and roles are told to those who manage them', async () => {
    await relayed()
    const { next } = (await admin.get('/events?limit=1000')).body
    await house.join('readOnly', { email: 'secret@northquay.example' })
    await relayed()

    const kinds = async (client: typeof admin) =>
      (await client.get(`/events?after=${next}`)).body.events.map((event: HistoryEvent) => event.kind)

    assert.ok((await kinds(admin)).includes('members.invited'))
    assert.equal((await kinds(seller.client)).join().includes('members.'), false)
  })
})
