import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Client } from '../../../test/api.ts'
import { testApi } from '../../../test/api.ts'
import { commandLineOn } from '../../../test/command-line.ts'
import { testDatabase } from '../../../test/database.ts'
import { importHouse } from '../../../test/imports.ts'
import { testInstallation } from '../../../test/installation.ts'
import {
  type SalesHistory,
  salesHistories,
  salesRows,
  writtenInTwoWays,
} from '../../../test/sales-history.ts'
import { modules } from '../../modules.ts'
import { createPool } from '../../platform/database/pool.ts'

const names = ['sales_pipeline.csv', 'accounts.csv', 'products.csv', 'sales_teams.csv']

interface Plan {
  parts: { object: string; columns: { column: string; values?: object; scale?: number }[] }[]
}

/** What a person would say: revenue is in millions, and which stage is meant by which. */
function choose(plan: Plan): Plan {
  const columnOf = (object: string, column: string) =>
    plan.parts.find((part) => part.object === object)!.columns.find((one) => one.column === column)!
  columnOf('company', 'revenue').scale = 1_000_000
  columnOf('deal', 'deal_stage').values = { Prospecting: 'Qualify', Engaging: 'Discovery' }
  return plan
}

const objects = ['company', 'product', 'member', 'team', 'deal'] as const

async function counts(client: Client): Promise<number[]> {
  const answers = objects.map((object) => client.get(`/records/${object}?limit=1&count=true`))
  return (await Promise.all(answers)).map(({ body }) => body.page.count.value)
}

const count = async (client: Client, object: string, filter: object) => {
  const query = `limit=1&count=true&filter=${encodeURIComponent(JSON.stringify(filter))}`
  return (await client.get(`/records/${object}?${query}`)).body.page.count.value
}

/** What the workspace says must be what a spreadsheet says of the same files. */
async function agrees(client: Client, history: SalesHistory, before: readonly number[]): Promise<void> {
  const deals = salesRows(history, 'sales_pipeline')
  const companies = salesRows(history, 'accounts')
  const people = salesRows(history, 'sales_teams')
  const products = salesRows(history, 'products')
  const managers = new Set(people.map((row) => row.manager))
  assert.deepEqual(
    (await counts(client)).map((value, at) => value - before[at]!),
    [companies.length, products.length, people.length, managers.size, deals.length],
  )
  const { body } = await client.post('/records/deal/aggregate', {
    groupBy: [{ field: 'status' }],
    measures: [
      { function: 'count', as: 'deals' },
      { function: 'sum', field: 'amount', as: 'worth' },
    ],
  })
  const status: Record<string, string> = { Won: 'won', Lost: 'lost', Engaging: 'open', Prospecting: 'open' }
  for (const [key, group] of Object.entries(Object.groupBy(deals, (row) => status[row.deal_stage!]!))) {
    const found = body.groups.find((one: { keys: string[] }) => one.keys[0] === key)
    const worth = group!.reduce((sum, row) => sum + Number(row.close_value || 0), 0)
    assert.deepEqual([found.measures.deals, Number(found.measures.worth)], [group!.length, worth], key)
  }
  const blank = (field: string) => ({ field, op: 'isBlank' })
  assert.equal(
    await count(client, 'deal', blank('company')),
    deals.filter((row) => row.account === '').length,
  )
  assert.equal(
    await count(client, 'deal', blank('startDate')),
    deals.filter((row) => row.engage_date === '').length,
  )
  assert.equal(await count(client, 'deal', blank('product')), 0)
  const { name, written } = writtenInTwoWays(history)
  assert.equal(
    await count(client, 'deal', { field: 'product.name', op: 'eq', value: name }),
    deals.filter((row) => row.product === written).length,
  )
  assert.equal(
    await count(client, 'company', { field: 'parent', op: 'isNotBlank' }),
    companies.filter((row) => row.subsidiary_of !== '').length,
  )
  const { agent, sold } = mostSold(deals)
  assert.equal(await count(client, 'deal', { field: 'owner.name', op: 'eq', value: agent }), sold)
  const team = people.find((row) => row.sales_agent === agent)!.manager
  assert.equal(
    await count(client, 'member', { field: 'team.name', op: 'eq', value: team }),
    people.filter((row) => row.manager === team).length,
  )
}

function mostSold(deals: readonly Record<string, string>[]) {
  const byAgent = Object.entries(Object.groupBy(deals, (row) => row.sales_agent!))
  const [agent, sold] = byAgent.sort((a, b) => b[1]!.length - a[1]!.length)[0]!
  return { agent, sold: sold!.length }
}

async function undo(client: Client, operationId: string): Promise<void> {
  const { body } = await client.post(`/operations/${operationId}/undo`)
  for (let looks = 0; looks < 2_400; looks++) {
    const { body: operation } = await client.get(`/operations/${body.operationId}`)
    if (operation.status === 'done') return assert.equal(operation.failed, 0)
    await wait(50)
  }
  assert.fail('the undo did not end')
}

for (const history of salesHistories)
  test(`the sales of ${history.of} come in by the guessed plan and two choices, agree with a spreadsheet, and are undone`, async () => {
    const { admin, draft, dryRun, run } = await importHouse()
    const before = await counts(admin)
    const made = await draft(
      Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, history.folder))])),
    )
    const { status, body } = await admin.put(`/imports/${made.id}/plan`, choose(made.plan))
    assert.equal(status, 200, JSON.stringify(body))

    const tried = await dryRun(made.id)
    assert.deepEqual(await counts(admin), before)
    const done = await run(made.id)

    assert.equal(done.status, 'done', JSON.stringify(done.error))
    assert.deepEqual(tried.dryRun.progress.counts, done.progress.counts)
    await agrees(admin, history, before)
    const { groups } = (await admin.get(`/imports/${made.id}/problems/summary`)).body
    assert.deepEqual(
      groups.filter(
        (one: { severity: string; code: string }) =>
          one.severity === 'error' || one.code.startsWith('imports.link'),
      ),
      [],
    )
    await undo(admin, done.operationId)
    assert.deepEqual(await counts(admin), before)
  })

test('the same four files come in by kith import', async () => {
  const history = salesHistories.at(-1)!
  const { length } = salesRows(history, 'sales_pipeline')
  const connection = await testDatabase()
  const pool = createPool(connection)
  after(() => pool.close())
  const kith = commandLineOn(connection)
  const workspace = [
    '--name',
    'Maven',
    '--admin-email',
    'ada@maven.example',
    '--admin-password',
    'a long enough phrase',
  ]
  assert.equal((await kith(['create-workspace', ...workspace])).code, 0)
  const key = await kith(['api-key', 'create', '--member', 'ada@maven.example'])
  const api = await testApi(await testInstallation({ modules, pool }))
  const client = api.program(key.out.trim())
  const before = await counts(client)
  const paths = names.map((name) => fileURLToPath(new URL(name, history.folder)))
  const place = mkdtempSync(join(tmpdir(), 'kith-import-'))
  after(() => rmSync(place, { recursive: true, force: true }))

  const printed = await kith(['import', ...paths, '--print-plan'])
  const plan = join(place, 'plan.json')
  writeFileSync(plan, JSON.stringify(choose(JSON.parse(printed.out))))
  const tried = await kith(['import', ...paths, '--plan', plan, '--dry-run', '--errors', place])
  assert.deepEqual(await counts(client), before)
  const done = await kith(['import', ...paths, '--plan', plan, '--errors', place, '--json'])

  assert.deepEqual([tried.code, done.code], [0, 0], tried.err + done.err)
  assert.match(tried.out, new RegExp(`sales_pipeline\\.csv → deal: ${length} rows, ${length} created`))
  await agrees(client, history, before)
  const exported = await kith(['export', 'deal', '--fields', 'name,company,amount', '--format', 'csv'])
  assert.equal(exported.out.trim().split('\n').length, length + 1)
  assert.match(JSON.parse(done.out).operationId, /^[0-9a-f-]{36}$/)
})
