import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEvent } from '../../../shared/core/history.ts'
import { testHouse } from '../../../test/people.ts'

const { api, admin, join } = await testHouse()
const seller = await join('salesperson', { name: 'Aino' })
const made = (await seller.client.post('/records/company', { name: 'Northquay Oy' })).body.record
await seller.client.patch(
  `/records/company/${made.id}`,
  { employees: 12 },
  { headers: { 'if-match': '"1"' } },
)
const key = (await admin.post('/api-keys', { name: 'Program' })).body.key
await api.program(key).post('/records/contact', { name: { first: 'Anna', last: 'Lin' } })
await admin.patch('/workspace', { fiscalYearStartMonth: 4 })

const log = async (query = '', client = admin) => (await client.get(`/audit-log?${query}`)).body
const kinds = async (query: string) =>
  (await log(query)).events.map((event: HistoryEvent) => `${event.kind} ${event.source}`)

test('the log says who did what, through what, with before and after', async () => {
  const { events, related } = await log(`actor=${seller.memberId}&area=records`)

  assert.deepEqual(
    events.map(({ kind, source, recordId }: HistoryEvent) => [kind, source, recordId]),
    [
      ['records.updated', 'app', made.id],
      ['records.created', 'app', made.id],
    ],
  )
  assert.deepEqual(Object.values(events[0].changes), [[null, 12]])
  assert.equal(related[seller.memberId].title, 'Aino')
  assert.equal(related[made.id].title, 'Northquay Oy')
})

test('each filter narrows, and they join', async () => {
  assert.deepEqual(await kinds('source=api'), ['records.created api', 'members.api-key-used api'])
  assert.deepEqual(await kinds('area=settings'), ['settings.changed app'])
  assert.deepEqual(await kinds(`record=${made.id}&source=api`), [])
  assert.deepEqual(await kinds('object=contact&area=records'), ['records.created api'])
  assert.deepEqual(await kinds('to=2020-01-01T00:00:00Z'), [])
  const members = await kinds('from=2020-01-01T00:00:00Z&area=members')
  assert.ok(
    members.some((kind: string) => kind.startsWith('members.joined')),
    String(members),
  )
})

test('settings and roles are told with what they were before', async () => {
  const role = (await admin.get('/roles')).body.roles.find((one: { key: string }) => one.key === 'readOnly')
  const { key: _, members: _members, ...change } = role
  await admin.put('/roles/readOnly', { ...change, name: 'Reader' })

  const [settings] = (await log('area=settings')).events
  const [changed] = (await log('area=access')).events

  assert.deepEqual(settings.payload, {
    keys: ['fiscalYearStartMonth'],
    before: { fiscalYearStartMonth: 1 },
    after: { fiscalYearStartMonth: 4 },
  })
  assert.equal(changed.payload.before.name, role.name)
  assert.equal(changed.payload.after.name, 'Reader')
})

test('pages follow each other without a gap, and the file holds all of them', async () => {
  const whole = (await log('limit=200')).events.map(({ id }: HistoryEvent) => id)
  const pieces: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const page = await log(`limit=3${next === '' ? '' : `&cursor=${next}`}`)
    pieces.push(...page.events.map(({ id }: HistoryEvent) => id))
    next = page.page.next
  }
  const file = await admin.get(`/audit-log/export?actor=${seller.memberId}`)

  assert.deepEqual(pieces, whole)
  assert.match(file.body, /Aino,app,records\.updated,Company,Northquay Oy/)
  assert.match(file.body, /""employees"":\[null,12\]/)
  assert.deepEqual(await kinds('area=exports'), ['exports.made app'])
})

test('who took records away as a file is told', async () => {
  await admin.get('/records/company/export?format=jsonl')
  const [event] = (await log('area=exports&object=company')).events

  assert.deepEqual(event.payload, { what: 'records', format: 'jsonl', isFiltered: false })
})

test('only who holds the verb reads it, and then only of records they see', async () => {
  const own = { create: false, read: 'own', update: 'none', delete: 'none' }
  const auditor = { key: 'auditor', name: 'Auditor', defaults: own, objects: {}, permissions: ['audit.read'] }
  assert.equal((await admin.post('/roles', auditor)).status, 201)
  const reader = await join('auditor')

  const refused = await seller.client.get('/audit-log')
  const seen = (await log('limit=200', reader.client)).events

  assert.equal(refused.body.error.code, 'access.not-permitted')
  assert.ok(seen.some(({ kind }: HistoryEvent) => kind === 'settings.changed'))
  assert.equal(
    seen.some(({ recordId }: HistoryEvent) => recordId === made.id),
    false,
  )
})
