import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type {
  ColumnPlan,
  ColumnUse,
  ImportPart,
  ImportProblem,
} from '../../../../shared/core/imports/import-plan.ts'
import { salesHistories, salesRows, writtenInTwoWays } from '../../../../test/sales-history.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import type { Context } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { aggregateRecords, listRecords } from '../../records/index.ts'
import { saveProgress } from '../storing/save-progress.ts'
import { loadImport, storeDraft } from '../storing/stored-import.ts'
import { type FileRow, type RunOptions, runImport } from './run-import.ts'

const history = salesHistories.at(-1)!
const files = ['products.csv', 'sales_teams.csv', 'accounts.csv', 'sales_pipeline.csv']
const table = (name: string): string[][] => parse(readFileSync(new URL(name, history.folder)))
const deals = salesRows(history, 'sales_pipeline')

/** A part of which the columns go where `uses` says, by header. */
function part(
  file: string,
  object: string,
  uses: Record<string, ColumnUse | (Partial<ColumnPlan> & { target: ColumnUse })>,
  more: Partial<ImportPart> = {},
): ImportPart {
  const header = table(file)[0]!
  const columns = Object.entries(uses).map(([column, use]) => ({
    column,
    at: header.indexOf(column.replace(/ again$/, '')),
    ...('target' in use ? use : { target: use }),
  }))
  return {
    table: files.indexOf(file),
    object,
    action: 'create',
    key: null,
    columns,
    ...more,
  }
}

const to = (path: string): ColumnUse => ({ kind: 'field', path })
const link = (field: string, more: object = {}): ColumnUse => ({ kind: 'link', field, ...more })

async function* rowsOf(file: string): AsyncIterable<FileRow> {
  for (const [at, cells] of table(file).entries())
    if (at > 0) yield { line: at + 1, cells, problems: [], next: at }
}

const historyParts = () => [
  part('products.csv', 'product', { product: to('name'), series: to('family'), sales_price: to('price') }),
  part('sales_teams.csv', 'member', {
    sales_agent: to('name'),
    manager: link('team', { createMissing: true }),
    regional_office: to('region'),
  }),
  part(
    'accounts.csv',
    'company',
    {
      account: to('name'),
      sector: { target: to('industry'), values: { technolgy: 'technology' } },
      year_established: to('foundedYear'),
      revenue: { target: to('annualRevenue'), scale: 1_000_000 },
      employees: to('employees'),
      office_location: to('address.country'),
      subsidiary_of: link('parent'),
    },
    { unreadable: 'blank' },
  ),
  part('sales_pipeline.csv', 'deal', {
    opportunity_id: to('externalId'),
    sales_agent: link('owner'),
    product: link('product'),
    account: link('company'),
    deal_stage: { target: link('stage'), values: { Prospecting: 'Qualify', Engaging: 'Discovery' } },
    engage_date: to('startDate'),
    close_date: to('closeDate'),
    close_value: to('amount'),
  }),
]

async function importHistory(ctx: Context, problems: ImportProblem[]) {
  const stored = await storeDraft(ctx, { tables: [], plan: { parts: historyParts(), quiet: true } })
  return runImport(ctx, stored, {
    open: (one) => rowsOf(files[one.table]!),
    checkpoint: () => {},
    save: async (_, __, found) => void problems.push(...found),
  })
}

test("a company's four files come in linked, and agree with what a spreadsheet says of them", async () => {
  const { ctx } = await testWorkspace({ currency: 'USD', country: 'US' })
  const problems: ImportProblem[] = []

  const progress = await importHistory(ctx, problems)

  assert.deepEqual(
    progress.counts.map((one) => [one.rows, one.created, one.failed]),
    files.map((name) => [table(name).length - 1, table(name).length - 1, 0]),
  )
  assert.deepEqual(
    problems.filter((one) => one.code === 'imports.link-not-found'),
    [],
  )
  const parents = await listRecords(ctx, 'company', {
    filter: { field: 'parent', op: 'isNotBlank' },
    count: true,
  })
  assert.equal(parents.page.count?.value, table('accounts.csv').filter((row) => row[6] !== '').length - 1)
  const byStage = await aggregateRecords(ctx, 'deal', {
    groupBy: [{ field: 'stage.kind' }],
    measures: [
      { function: 'count', as: 'n' },
      { function: 'sum', field: 'amount', as: 'total' },
    ],
  })
  const won = deals.filter((deal) => deal.deal_stage === 'Won')
  const wonGroup = byStage.groups.find((group) => group.keys[0] === 'won')
  assert.equal(wonGroup?.measures.n, won.length)
  assert.equal(
    Number(wonGroup?.measures.total),
    won.reduce((sum, deal) => sum + Number(deal.close_value), 0),
  )
  const noAccount = await listRecords(ctx, 'deal', {
    filter: { field: 'company', op: 'isBlank' },
    limit: 1,
    count: true,
  })
  assert.equal(noAccount.page.count?.value, deals.filter((deal) => deal.account === '').length)
  const { name, written } = writtenInTwoWays(history)
  const sold = await listRecords(ctx, 'deal', {
    filter: { field: 'product.name', op: 'eq', value: name },
    limit: 1,
    count: true,
  })
  assert.equal(sold.page.count?.value, deals.filter((deal) => deal.product === written).length)
  assert.deepEqual(
    await teamsAndManagers(ctx),
    [
      ...new Set(
        table('sales_teams.csv')
          .slice(1)
          .map((row) => row[1]),
      ),
    ].sort(),
  )
})

test('an import that was stopped goes on where it stood and doubles nothing', async () => {
  const { ctx } = await testWorkspace({ currency: 'USD', country: 'US' })
  const stored = await storeDraft(ctx, { tables: [], plan: { parts: [historyParts()[3]!], quiet: true } })
  await ctx.db.run(sql`update ${ctx.db.table('import')} set status = 'waiting' where id = ${stored.id}`)
  await ctx.db.run(sql`
    insert into ${ctx.db.table('operation')} (id, kind, status, title, created_at)
    values (${stored.operationId}, 'import', 'waiting', 'Deals', ${ctx.now()})`)
  let checks = 0
  const options: RunOptions = {
    open: (_, from) => rowsAfter(from),
    checkpoint: () => {
      if (++checks === 4) throw new Error('the process stops')
    },
    save: (tx, progress, problems) => saveProgress(tx, stored, progress, problems),
  }
  await assert.rejects(runImport(ctx, stored, options), /the process stops/)

  const resumed = await loadImport(ctx, stored.id)
  const end = await runImport(ctx, resumed, options)

  assert.equal(resumed.progress.counts[0]?.created, 3000)
  assert.equal(end.counts[0]?.created, deals.length)
})

async function* rowsAfter(from: unknown): AsyncIterable<FileRow> {
  for await (const row of rowsOf('sales_pipeline.csv')) if (Number(row.next) > Number(from ?? 0)) yield row
}

async function teamsAndManagers(ctx: Context): Promise<string[]> {
  const teams = await listRecords(ctx, 'team', {})
  return teams.records.map((record) => record.title).sort()
}
