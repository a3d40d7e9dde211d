import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../../test/imports.ts'

const { admin, draft, dryRun, run } = await importHouse()

const file = { 'companies.csv': 'Company name,External ID\nHALDEN  oy,H-9\nAurora,A-1\nAurora,A-2' }
const plan = (maybeTwice?: string) => ({
  parts: [
    {
      table: 0,
      object: 'company',
      action: 'upsert',
      key: 'externalId',
      ...(maybeTwice && { maybeTwice }),
      columns: [
        { column: 'Company name', target: { kind: 'field', path: 'name' } },
        { column: 'External ID', target: { kind: 'field', path: 'externalId' } },
      ],
    },
  ],
})
const planned = async (maybeTwice?: string): Promise<string> => {
  const { id } = await draft(file)
  const { status, body } = await admin.put(`/imports/${id}/plan`, plan(maybeTwice))
  assert.equal(status, 200, JSON.stringify(body))
  return id
}
const companies = async (): Promise<Record<string, unknown>[]> =>
  (await admin.get('/records/company?limit=50&sort=name')).body.records
const undo = ({ operationId }: { operationId: string }) => admin.post(`/operations/${operationId}/undo`)

const { body: halden } = await admin.post('/records/company', { name: 'Halden Oy' })

test('a dry run tells of new rows that look like a record that was there, and of no others', async () => {
  const id = await planned()

  const tried = await dryRun(id)
  const { body } = await admin.get(`/imports/${id}/problems/summary?run=dryRun`)

  assert.equal(tried.dryRun.progress.counts[0].created, 3)
  assert.deepEqual(
    body.groups.map((one: { code: string; value: string; count: number; severity: string }) => [
      one.code,
      one.value,
      one.count,
      one.severity,
    ]),
    [['imports.maybe-twice', 'HALDEN  oy', 1, 'warning']],
  )
  assert.deepEqual(body.withoutValue, [])
})

test('they come in all the same, stay out, or change the record, as the plan says', async () => {
  const created = await run(await planned())
  assert.equal(created.progress.counts[0].created, 3)
  await undo(created)

  const left = await run(await planned('leaveOut'))
  assert.deepEqual([left.progress.counts[0].created, left.progress.counts[0].failed], [2, 1])
  await undo(left)

  const updated = await run(await planned('update'))
  assert.deepEqual([updated.progress.counts[0].created, updated.progress.counts[0].updated], [2, 1])
  const found = (await companies()).find(({ id }) => id === halden.record.id)
  assert.equal(found?.externalId, 'H-9')
})

test('a person is known again by the email address', async () => {
  await admin.post('/records/contact', {
    name: { first: 'Ylva', last: 'Sand' },
    email: 'ylva@halden.example',
  })
  const { id } = await draft({
    'people.csv': 'Name,Email\nY. Sand,Ylva@Halden.example\nBo Ek,bo@halden.example',
  })
  const columns = [
    { column: 'Name', target: { kind: 'field', path: 'name' } },
    { column: 'Email', target: { kind: 'field', path: 'email' } },
  ]
  await admin.put(`/imports/${id}/plan`, {
    parts: [{ table: 0, object: 'contact', action: 'create', columns }],
  })

  await dryRun(id)
  const { body } = await admin.get(`/imports/${id}/problems?run=dryRun`)

  assert.deepEqual(
    body.problems.map((one: { code: string; line: number; column: string }) => [
      one.code,
      one.line,
      one.column,
    ]),
    [['imports.maybe-twice', 2, 'Email']],
  )
})

test('an address that several people share names none of them, neither as a key nor as a likeness', async () => {
  const shared = 'office@halden.example'
  for (const last of ['Ahlfors', 'Berg'])
    await admin.post('/records/contact', { name: { first: 'Kim', last }, email: shared })
  const part = {
    table: 0,
    object: 'contact',
    columns: [
      { column: 'Title', target: { kind: 'field', path: 'jobTitle' } },
      { column: 'Name', target: { kind: 'field', path: 'name' } },
      { column: 'Email', target: { kind: 'field', path: 'email' } },
    ],
  }
  const ways = [
    { action: 'update', key: 'email' },
    { action: 'upsert', key: 'email' },
    { action: 'create', maybeTwice: 'update' },
  ]

  const codes: string[] = []
  for (const way of ways) {
    const { id } = await draft({ 'people.csv': `Title,Name,Email\nChief,Somebody Else,${shared}` })
    assert.equal((await admin.put(`/imports/${id}/plan`, { parts: [{ ...part, ...way }] })).status, 200)
    await run(id)
    const { body } = await admin.get(`/imports/${id}/problems`)
    codes.push(...body.problems.map((one: { code: string }) => one.code))
  }

  assert.deepEqual(codes, ['imports.key-ambiguous', 'imports.key-ambiguous', 'imports.maybe-twice'])
  const filter = { field: 'email', op: 'eq', value: shared }
  const { body } = await admin.post('/records/contact/query', { filter })
  assert.deepEqual(
    body.records.map((one: { jobTitle: string | null; name: { last: string } }) => [
      one.jobTitle,
      one.name.last,
    ]),
    [
      [null, 'Berg'],
      [null, 'Ahlfors'],
    ],
  )
})

test('a person is known again by an indexed phone number however it is written, but not changed for it', async () => {
  const patched = await admin.patch('/objects/contact/fields/phone', { indexed: true })
  assert.equal(patched.status, 200, JSON.stringify(patched.body))
  const { body: there } = await admin.post('/records/contact', {
    name: { first: 'Runa', last: 'Holm' },
    phone: '+358401234567',
  })
  const { id } = await draft({ 'people.csv': 'Name,Phone\nSiv Dahl,040 123 4567\nBo Ek,040 765 4321' })
  const columns = [
    { column: 'Name', target: { kind: 'field', path: 'name' } },
    { column: 'Phone', target: { kind: 'field', path: 'phone' } },
  ]
  const parts = [{ table: 0, object: 'contact', action: 'create', maybeTwice: 'update', columns }]
  await admin.put(`/imports/${id}/plan`, { parts })

  await dryRun(id)
  const { body } = await admin.get(`/imports/${id}/problems?run=dryRun`)
  const { progress } = await run(id)

  assert.deepEqual(
    body.problems.map((one: { code: string; line: number; column: string; severity: string }) => [
      one.code,
      one.line,
      one.column,
      one.severity,
    ]),
    [['imports.maybe-twice', 2, 'Phone', 'warning']],
  )
  assert.deepEqual([progress.counts[0].created, progress.counts[0].updated], [2, 0])
  const { body: kept } = await admin.get(`/records/contact/${there.record.id}`)
  assert.equal(kept.record.version, 1)
})
