import assert from 'node:assert/strict'
import { buffer, text } from 'node:stream/consumers'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { describeFile } from '../formats/describe-file.ts'
import { bytesSource } from '../formats/source.ts'
import { batchRecords, createRecord } from '../records/index.ts'
import { exportRecords } from './export-records.ts'

const { ctx, as } = await testWorkspace()
const parent = (await createRecord(ctx, 'company', { name: 'Pohjola Group', industry: 'finance' })).record
await createRecord(ctx, 'company', {
  name: '=HYPERLINK("http://evil.example")',
  industry: 'publicSector',
  employees: 12,
  annualRevenue: { amount: '1200.50', currency: 'EUR' },
  address: { city: 'Oulu', country: 'FI' },
  parent: parent.id,
})

const fields = ['name', 'industry', 'employees', 'annualRevenue', 'parent', 'parent.industry', 'address.city']
const lines = async (...query: Parameters<typeof exportRecords>) =>
  (await text((await exportRecords(...query)).content)).replace('\ufeff', '').trim().split('\r\n')

test('related records stand there by name, options by their label, and formulas are made harmless', async () => {
  const [header, ...rows] = await lines(ctx, 'company', {
    format: 'csv',
    fields,
    sort: [{ field: 'name', direction: 'desc' }],
  })

  assert.equal(
    header,
    'Company name,Industry,Employees,Annual revenue,Parent company,Parent company › Industry,Address › city',
  )
  assert.deepEqual(rows, [
    'Pohjola Group,Finance,,,,,',
    '"\'=HYPERLINK(""http://evil.example"")",Public sector,12,1200.50,Pohjola Group,Finance,Oulu',
  ])
})

test('a workbook and JSON lines hold the same, with numbers as numbers', async () => {
  const filter = { field: 'employees', op: 'eq', value: 12 } as const
  const workbook = await exportRecords(ctx, 'company', { format: 'xlsx', fields, filter })
  const described = await describeFile(bytesSource(await buffer(workbook.content), 'a.xlsx'))
  const [line = ''] = (
    await text((await exportRecords(ctx, 'company', { format: 'jsonl', fields, filter })).content)
  ).split('\n')

  assert.deepEqual(described.columns[2], { name: 'Employees', samples: ['12'], filled: 1, cells: 'number' })
  assert.deepEqual(JSON.parse(line), {
    name: '=HYPERLINK("http://evil.example")',
    industry: 'Public sector',
    employees: 12,
    annualRevenue: '1200.50',
    parent: 'Pohjola Group',
    'parent.industry': 'Finance',
    'address.city': 'Oulu',
  })
})

test('everything the reader may see comes, page after page, and nothing else', async () => {
  for (let batch = 0; batch < 6; batch++) {
    const items = Array.from({ length: 1_000 }, (_, n) => ({
      action: 'create' as const,
      values: { name: `Line ${batch * 1_000 + n}` },
    }))
    await batchRecords(ctx, 'product', { items })
  }

  const rows = (await lines(ctx, 'product', { format: 'csv', fields: ['name'] })).slice(1)
  const seller = await as('salesperson')
  const hers = await lines(seller, 'company', { format: 'csv', fields: ['name'] })

  assert.equal(new Set(rows).size, 6_000)
  const seen = await lines(ctx, 'company', { format: 'csv', fields: ['name'] })
  assert.ok(hers.length <= seen.length)
})

test('an unknown field or filter is refused before the first byte', async () => {
  await assert.rejects(exportRecords(ctx, 'company', { format: 'csv', fields: ['nothing'] }), {
    code: 'records.unknown-field',
  })
  await assert.rejects(
    exportRecords(ctx, 'company', { format: 'csv', filter: { field: 'name', op: 'gt', value: {} } as never }),
  )
})
