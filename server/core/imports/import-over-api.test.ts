import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse, until } from '../../../test/imports.ts'

const { admin, draft, dryRun, run, join } = await importHouse()

const list = async (object: string, query = '') =>
  (await admin.get(`/records/${object}?limit=200${query}`)).body
const titles = async (object: string) =>
  (await list(object)).records.map((one: { title: string }) => one.title).sort()
const codes = (problems: { code: string; line: number; column: string }[]) =>
  problems.map(({ code, line, column }) => [line, column, code])

const brokenCompanies = [
  'Name,Industry,Employees,External ID',
  'Aurora Oy,Retail,12,A1',
  'Borealis Oy,Retial,many,A2',
  ',Retail,3,A3',
  'Corvus Oy,Retail,4,A1',
].join('\n')

test('a wrong row stops nothing and is reported with line, column and reason, and can be imported again', async () => {
  const { id } = await draft({ 'companies.csv': brokenCompanies })
  const plan = {
    parts: [
      {
        table: 'companies.csv',
        object: 'company',
        action: 'create',
        columns: [
          { column: 'Name', target: { kind: 'field', path: 'name' } },
          { column: 'Industry', target: { kind: 'field', path: 'industry' } },
          { column: 'Employees', target: { kind: 'field', path: 'employees' } },
          { column: 'External ID', target: { kind: 'field', path: 'externalId' } },
        ],
      },
    ],
  }
  assert.equal((await admin.put(`/imports/${id}/plan`, plan)).status, 200)

  const tried = await dryRun(id)
  const foretold = await admin.get(`/imports/${id}/problems`)
  assert.deepEqual(await titles('company'), [])
  const done = await run(id)

  assert.equal(done.status, 'done')
  assert.deepEqual(tried.dryRun.progress.counts, done.progress.counts)
  assert.deepEqual(done.progress.counts, [
    { rows: 4, created: 1, updated: 0, unchanged: 0, failed: 3, linked: 0 },
  ])
  const { body } = await admin.get(`/imports/${id}/problems`)
  assert.deepEqual(codes(body.problems), codes(foretold.body.problems))
  assert.deepEqual(codes(body.problems).sort(), [
    [3, 'Employees', 'fields.number.not-a-number'],
    [3, 'Industry', 'fields.select.unknown-option'],
    [4, 'Name', 'records.required'],
    [5, 'External ID', 'records.not-unique'],
  ])
  const page = await admin.get(`/imports/${id}/problems?limit=3`)
  const rest = await admin.get(`/imports/${id}/problems?limit=3&cursor=${page.body.page.next}`)
  assert.deepEqual([...page.body.problems, ...rest.body.problems], body.problems)

  const file = await admin.get(`/imports/${id}/problems.csv`)
  const corrected = String(file.body).replace('Retial', 'Retail').replace('many', '7').replace('4,A1', '4,A4')
  const again = await draft({ 'companies – problems.csv': corrected })
  assert.deepEqual(
    again.plan.parts[0].columns.slice(-3).map((one: { target: { kind: string } }) => one.target.kind),
    ['skip', 'skip', 'skip'],
  )
  assert.equal((await run(again.id)).progress.counts[0].created, 2)
  assert.deepEqual(await titles('company'), ['Aurora Oy', 'Borealis Oy', 'Corvus Oy'])
})

test('a second import of the same file by its key changes nothing, and a changed one what changed', async () => {
  const file = 'Product name,Code,Price\nLamp,L-1,5\nDesk,D-1,80\n'
  const first = await draft({ 'products.csv': file })
  assert.equal(first.plan.parts[0].key, 'code')
  assert.equal((await run(first.id)).progress.counts[0].created, 2)

  const second = await run((await draft({ 'products.csv': file })).id)
  const changed = await draft({ 'products.csv': file.replace('80', '90') })
  const tried = await dryRun(changed.id)
  const third = await run(changed.id)

  assert.equal(second.progress.counts[0].unchanged, 2)
  assert.deepEqual(tried.dryRun.progress.counts, third.progress.counts)
  assert.deepEqual([third.progress.counts[0].updated, third.progress.counts[0].unchanged], [1, 1])
})

test('a dry run knows what earlier files, and earlier rows, would have made', async () => {
  const made = await draft({
    'people.csv':
      'Full name,Email,Company\nEva Kask,eva@tallinn.example,tallinn  TRADE\nEva K,eva@tallinn.example,Tallinn Trade\n',
    'companies.csv': 'Company name,Parent company\nTallinn Trade,Baltic Group\nBaltic Group,\n',
  })
  assert.deepEqual(
    made.plan.parts.map((part: { object: string }) => part.object),
    ['company', 'contact'],
  )

  const [companies, people] = made.plan.parts
  const parts = [companies, { ...people, action: 'upsert', key: 'email' }]
  assert.equal((await admin.put(`/imports/${made.id}/plan`, { parts })).status, 200)

  const { dryRun: tried } = await dryRun(made.id)

  assert.deepEqual((await admin.get(`/imports/${made.id}/problems`)).body.problems, [])
  assert.deepEqual(
    tried.progress.counts.map((one: { created: number; updated: number }) => [one.created, one.updated]),
    [
      [2, 0],
      [1, 1],
    ],
  )
  const done = await run(made.id)
  assert.deepEqual(done.progress.counts, tried.progress.counts)
  const company = (await list('company', '&search=Tallinn')).records[0]
  assert.notEqual(company.parent, null)
})

test('a plan may change while it is tried out: what is told in the end is of the new one', async () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => `Company ${at},${at % 2 === 0 ? 'many' : at}`)
  const made = await draft({ 'companies.csv': `Company name,Employees\n${rows.join('\n')}\n` })
  const [part] = made.plan.parts
  const leftOut = { ...part, unreadable: 'leaveOut' }
  assert.equal((await admin.put(`/imports/${made.id}/plan`, { parts: [leftOut] })).status, 200)
  assert.equal((await admin.post(`/imports/${made.id}/dry-run`, {})).status, 202)

  const changed = await admin.put(`/imports/${made.id}/plan`, { parts: [{ ...part, unreadable: 'blank' }] })
  const tried = await dryRun(made.id)

  assert.deepEqual([changed.status, changed.body.dryRun], [200, null])
  const [counts] = tried.dryRun.progress.counts
  assert.deepEqual([counts.rows, counts.created, counts.failed], [3_000, 3_000, 0])
})

test('legal forms are not dropped silently: a near name is proposed, not linked', async () => {
  await admin.post('/records/company', { name: 'Halden Ltd' })
  const made = await draft({ 'people.csv': 'Full name,Company\nIda Moe,Halden Inc\nPer Dahl,HALDEN  LTD.\n' })

  await run(made.id)

  const { body } = await admin.get(`/imports/${made.id}/problems/summary`)
  assert.deepEqual(
    body.groups.map((one: { code: string; value: string; count: number }) => [
      one.code,
      one.value,
      one.count,
    ]),
    [['imports.link-not-found', 'Halden Inc', 1]],
  )
  const values = await admin.get(`/imports/${made.id}/values?part=0&column=1`)
  assert.deepEqual(
    values.body.values.map((one: { text: string; found: string; proposals: { text: string }[] }) => [
      one.text,
      one.found,
      one.proposals.map((proposal) => proposal.text),
    ]),
    [
      ['Halden Inc', 'none', ['Halden Ltd']],
      ['HALDEN  LTD.', 'one', []],
    ],
  )
})

test('missing records and new options are made on request', async () => {
  const made = await draft({
    'firms.csv': 'Company name,Industry,Owner\nKauri,Beekeeping,Nobody Known\nRata,Beekeeping,\n',
  })
  const [part] = made.plan.parts
  const columns = part.columns.map((column: { column: string }) => ({
    ...column,
    ...(column.column === 'Industry' && { target: { kind: 'field', path: 'industry', createOptions: true } }),
    ...(column.column === 'Owner' && { target: { kind: 'link', field: 'owner', createMissing: true } }),
  }))
  assert.equal((await admin.put(`/imports/${made.id}/plan`, { parts: [{ ...part, columns }] })).status, 200)

  const tried = await dryRun(made.id)
  const done = await run(made.id)

  assert.deepEqual(tried.dryRun.progress.counts, done.progress.counts)
  assert.deepEqual(done.progress.counts[0], {
    rows: 2,
    created: 2,
    updated: 0,
    unchanged: 0,
    failed: 0,
    linked: 1,
  })
  const kauri = (await list('company', '&search=Kauri')).records[0]
  assert.equal(kauri.industry, 'Beekeeping')
  assert.notEqual(kauri.owner, null)
  const refused = await join('salesperson')
  assert.equal((await refused.client.get(`/imports/${made.id}`)).status, 404)
})

test('an import is undone as one operation', async () => {
  const before = await titles('product')
  const made = await draft({ 'products.csv': 'Product name,Code,Price\nLamp,L-1,7\nChair,C-1,20\n' })
  await run(made.id)
  assert.deepEqual(await titles('product'), [...before, 'Chair'].sort())

  const { status, body } = await admin.post(`/operations/${made.operationId}/undo`)

  assert.equal(status, 200, JSON.stringify(body))
  await until(admin, made.id, () => true)
  assert.deepEqual(await titles('product'), before)
  const lamp = (await list('product', '&search=Lamp')).records[0]
  assert.equal(lamp.price.amount, '5.00')
})

test('a cancelled import stops after its batch and keeps what it wrote; it cannot be started again', async () => {
  const rows = Array.from({ length: 30_000 }, (_, n) => `Cancelled ${n},${n}`)
  const made = await draft({ 'companies.csv': `Company name,Employees\n${rows.join('\n')}\n` })
  await admin.post(`/imports/${made.id}/start`)
  await until(admin, made.id, (body) => body.progress.counts[0]?.created > 0)

  const { body } = await admin.post(`/imports/${made.id}/cancel`)

  assert.equal(body.status, 'cancelled')
  const { created } = body.progress.counts[0]
  const count = await admin.get('/records/company?limit=1&count=true&search=Cancelled')
  assert.equal(count.body.page.count.value >= Math.min(created, 10_000), true)
  assert.ok(created < 30_000)
  assert.equal((await admin.post(`/imports/${made.id}/start`)).status, 409)
  assert.equal((await admin.put(`/imports/${made.id}/plan`, { parts: made.plan.parts })).status, 409)
})

test('companies that would stand above themselves by the file are refused, the others linked', async () => {
  const made = await draft({
    'groups.csv': 'Company name,Parent company\nRing A,Ring B\nRing B,Ring A\nRing C,Ring D\nRing D,\n',
  })

  const done = await run(made.id)

  assert.equal(done.status, 'done')
  const { body } = await admin.get(`/imports/${made.id}/problems`)
  assert.deepEqual(
    body.problems.map((one: { code: string; line: number }) => [one.line, one.code]),
    [
      [2, 'customers.circular-parent'],
      [3, 'customers.circular-parent'],
    ],
  )
  const parents = (await list('company', '&search=Ring')).records
  assert.deepEqual(parents.filter((one: { parent: unknown }) => one.parent !== null).length, 1)
})
