import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'
import { salesHistories } from '../../../test/sales-history.ts'
import { upload } from '../../../test/upload.ts'

const house = await testHouse()
const { admin } = house

const companies = 'Name,Industry,Employees\nNordwind Oy,Retail,12\nSuzhou Lake 有限公司,科技,300\n'

async function draft(files: Record<string, string | Uint8Array>, texts?: Record<string, string>) {
  return admin.post('/imports', undefined, upload(files, texts))
}

test('a file is described, and a plan guessed from its header', async () => {
  const { status, body } = await draft({ 'companies.csv': companies })

  assert.equal(status, 201, JSON.stringify(body))
  assert.equal(body.status, 'draft')
  const [table] = body.tables
  assert.deepEqual(table.format.columns, ['Name', 'Industry', 'Employees'])
  assert.equal(table.objects[0].object, 'company')
  assert.deepEqual(table.columns[0].samples, ['Nordwind Oy', 'Suzhou Lake 有限公司'])
  assert.deepEqual(
    body.plan.parts[0].columns.map((one: { target: { path: string } }) => one.target.path),
    ['name', 'industry', 'employees'],
  )
  const again = await admin.get(`/imports/${body.id}`)
  assert.deepEqual(again.body, body)
  const list = await admin.get('/imports')
  assert.deepEqual(list.body.imports[0].tables, [{ name: 'companies.csv', object: 'company', rows: 2 }])
})

for (const { of, folder } of salesHistories)
  test(`the files of ${of} are put into the order in which they can link`, async () => {
    const names = ['sales_pipeline.csv', 'accounts.csv', 'products.csv', 'sales_teams.csv']
    const files = names.map((name) => [name, readFileSync(new URL(name, folder))])
    const { body } = await draft(Object.fromEntries(files))

    const objects = body.plan.parts.map((part: { object: string }) => part.object)
    assert.equal(objects.at(-1), 'deal')
    assert.deepEqual(objects.toSorted(), ['company', 'deal', 'member', 'product'])
    const companyPart = body.plan.parts.find((part: { object: string }) => part.object === 'company')
    const sector = companyPart.columns.find((one: { column: string }) => one.column === 'sector')
    assert.deepEqual(sector.values, { technolgy: 'technology' })
    const memberPart = body.plan.parts.find((part: { object: string }) => part.object === 'member')
    assert.equal(memberPart.columns[1].target.createMissing, true)
  })

test('a table is read again as a person says, and as another object', async () => {
  const made = await draft({ 'a.txt': 'Name;Price\nLamp;5\nDesk, oak;80\n' })
  const { id } = made.body

  const read = await admin.patch(`/imports/${id}/tables/0`, { delimiter: ',' })
  assert.deepEqual(read.body.tables[0].format.columns[0], 'Name;Price')
  const back = await admin.patch(`/imports/${id}/tables/0`, { delimiter: ';', object: 'product' })
  assert.equal(back.status, 200, JSON.stringify(back.body))
  assert.deepEqual(back.body.tables[0].format.columns, ['Name', 'Price'])
  assert.equal(back.body.plan.parts[0].object, 'product')
  const wrong = await admin.patch(`/imports/${id}/tables/0`, { object: 'file' })
  assert.equal(wrong.body.error.code, 'imports.unknown-object')
  assert.equal((await admin.patch(`/imports/${id}/tables/7`, {})).status, 404)
})

test('a plan is checked against tables and definitions, and says what is wrong by path', async () => {
  const { body } = await draft({ 'companies.csv': companies })
  const columns = [
    { column: 'Name', target: { kind: 'field', path: 'nome' } },
    { column: 'Sector', target: { kind: 'field', path: 'industry' } },
    { column: 'Industry', target: { kind: 'field', path: 'openDeals' } },
    { column: 'Employees', target: { kind: 'link', field: 'employees' } },
  ]
  const parts = [
    { table: 0, object: 'company', action: 'upsert', columns },
    { table: 3, object: 'nothing', action: 'create', columns: [] },
  ]

  const { status, body: refused } = await admin.put(`/imports/${body.id}/plan`, { parts })

  assert.equal(status, 422)
  const found = Object.fromEntries(
    refused.error.details.map((one: { path: string; code: string }) => [one.path, one.code]),
  )
  assert.deepEqual(found, {
    'parts[0].columns[1].column': 'imports.no-column',
    'parts[0].columns[0].target.path': 'imports.unknown-field',
    'parts[0].columns[2].target.path': 'imports.read-only-field',
    'parts[0].columns[3].target.field': 'imports.not-a-link',
    'parts[0].key': 'imports.key-needed',
    'parts[1].table': 'imports.no-table',
    'parts[1].object': 'imports.unknown-object',
  })
  assert.deepEqual((await admin.get(`/imports/${body.id}`)).body.plan, body.plan)
})

test('an upload without a file, and files that are no tables, are refused with what to do', async () => {
  assert.equal((await draft({})).body.error.code, 'files.none')
  assert.equal((await draft({ 'a.csv': '' })).body.error.code, 'imports.file-empty')
  assert.equal((await draft({ 'a.pdf': '%PDF-1.7 x' })).body.error.code, 'imports.document')
})
