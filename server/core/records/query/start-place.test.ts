import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ListStart, RecordQuery } from '../../../../shared/core/records.ts'
import { testInstallation } from '../../../../test/installation.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { modules } from '../../../modules.ts'
import type { Context } from '../../../platform/context.ts'
import { batchRecords, listRecords } from '../index.ts'

const home = await testWorkspace({}, await testInstallation({ modules }))
const { ctx } = home
const trades = ['retail', 'software', null]
// Numbers 1 to 40, every fifth one unknown: 32 companies with one and 8 without.
const companies = Array.from({ length: 40 }, (_, at) => ({
  name: `${String.fromCharCode(65 + (at % 20))}${at < 20 ? 'a' : 'o'} works`,
  ...(at % 5 !== 4 && { employees: at + 1 }),
  industry: trades[at % 3],
  annualRevenue: { amount: String(1000 * (at + 1)), currency: 'EUR' },
}))
await batchRecords(ctx, 'company', {
  items: companies.map((values) => ({ action: 'create', values })),
})

// Every second one belongs to one of three.
const ids = (await listRecords(ctx, 'company', { limit: 200, sort: [{ field: 'title', direction: 'asc' }] }))
  .records
await batchRecords(ctx, 'company', {
  items: ids
    .filter((_, at) => at > 3 && at % 2 === 0)
    .map(({ id }, at) => ({ action: 'update', id, values: { parent: ids[at % 3]!.id } })),
})

type Sorted = Required<Pick<RecordQuery, 'sort'>>
const by = (field: string, direction: 'asc' | 'desc' = 'asc'): Sorted => ({ sort: [{ field, direction }] })

async function all(sorted: Sorted, where: Context = ctx): Promise<string[]> {
  return (await listRecords(where, 'company', { ...sorted, limit: 200 })).records.map(({ id }) => id)
}

const opened = (sorted: Sorted, start: ListStart, limit = 5) =>
  listRecords(ctx, 'company', { ...sorted, start, limit })

/** Ids from the end to the beginning, page by page. */
async function backwards(sorted: Sorted): Promise<string[]> {
  let page = await opened(sorted, { at: 1 }, 7)
  const ids = page.records.map(({ id }) => id)
  while (page.page.previous !== undefined) {
    page = await listRecords(ctx, 'company', { ...sorted, limit: 7, cursor: page.page.previous })
    ids.unshift(...page.records.map(({ id }) => id))
  }
  return ids
}

test('a list read from its end backwards is the same list, blanks and several keys included', async () => {
  const sorts: Sorted[] = [
    by('title'),
    by('employees', 'asc'),
    by('employees', 'desc'),
    by('createdAt', 'desc'),
    by('parent'),
    by('parent', 'desc'),
    { sort: [...by('industry', 'desc').sort, ...by('employees').sort] },
    { sort: [...by('industry').sort, ...by('title', 'desc').sort] },
  ]
  for (const sorted of sorts)
    assert.deepEqual(await backwards(sorted), await all(sorted), JSON.stringify(sorted))
})

test('from a page in the middle one goes on and back without a gap', async () => {
  const sorted = by('employees', 'desc')
  const whole = await all(sorted)
  const middle = await opened(sorted, { at: 0.5 })
  const first = whole.indexOf(middle.records[0]!.id)
  const cursors = { on: middle.page.next!, back: middle.page.previous! }

  const on = await listRecords(ctx, 'company', { ...sorted, limit: 5, cursor: cursors.on })
  const back = await listRecords(ctx, 'company', { ...sorted, limit: 5, cursor: cursors.back })
  const again = await listRecords(ctx, 'company', { ...sorted, limit: 5, cursor: back.page.next! })

  assert.ok(first >= 19 && first <= 21, `at ${first}`)
  assert.ok(Math.abs(middle.page.at! - 0.5) < 0.03)
  assert.deepEqual(
    on.records.map(({ id }) => id),
    whole.slice(first + 5, first + 10),
  )
  assert.deepEqual(
    back.records.map(({ id }) => id),
    whole.slice(first - 5, first),
  )
  assert.deepEqual(again.records, middle.records)
})

test('the end and the beginning of a list say that nothing comes behind or before', async () => {
  const end = await opened(by('title'), { at: 1 })
  const beginning = await opened(by('title'), { at: 0 })

  assert.deepEqual([end.page.next, end.page.at], [null, 1])
  assert.equal(beginning.page.previous, undefined)
  assert.deepEqual(end.records.map(({ title }) => title).at(-1), 'To works')
})

test('a list opens where a letter, a number, an amount or a day stands, in either direction', async () => {
  const titleAt = async (sorted: Sorted, value: string | number) =>
    (await opened(sorted, { value })).records[0]?.title
  const tomorrow = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10)

  assert.equal(await titleAt(by('title'), 'm'), 'Ma works')
  assert.equal(await titleAt(by('title', 'desc'), 'm'), 'Mo works')
  assert.equal(await titleAt(by('title'), 'Mb'), 'Mo works')
  assert.equal(await titleAt(by('employees'), 12.5), companies[12]!.name)
  assert.equal(await titleAt(by('employees', 'desc'), 12.5), companies[11]!.name)
  assert.equal(await titleAt(by('annualRevenue'), 7_000), companies[6]!.name)
  assert.equal((await opened(by('createdAt', 'desc'), { value: tomorrow })).page.at, 0)
  assert.equal((await opened(by('createdAt'), { value: tomorrow })).page.next, null)
})

test('where nothing comes behind a value, the last page is shown', async () => {
  const behind = await opened(by('title'), { value: 'zzz' })

  assert.deepEqual([behind.records.length, behind.page.next, behind.page.at], [5, null, 1])
  assert.ok(behind.page.previous)
})

test('of several keys the first is the one a value is of', async () => {
  const sorted: Sorted = { sort: [...by('employees').sort, ...by('title').sort] }

  const { records, page } = await opened(sorted, { value: 20 })

  assert.equal(records[0]!.employees, 21)
  assert.ok(Math.abs(page.at! - 16 / 40) < 0.001)
})

test('a fraction counts what the reader sees, and what the filter finds', async () => {
  const seller = await home.as('salesperson')
  await batchRecords(seller, 'deal', {
    items: Array.from({ length: 10 }, (_, at) => ({ action: 'create', values: { name: `Own ${at}` } })),
  })
  await batchRecords(ctx, 'deal', {
    items: Array.from({ length: 30 }, (_, at) => ({ action: 'create', values: { name: `Other ${at}` } })),
  })
  const half = (where: Context, filter?: RecordQuery['filter']) =>
    listRecords(where, 'deal', { ...by('title'), start: { at: 0.5 }, limit: 1, ...(filter && { filter }) })
  const filter = { field: 'name', op: 'startsWith', value: 'Own' } as const

  assert.equal((await half(seller)).records[0]?.title, 'Own 5')
  assert.equal((await half(ctx, filter)).records[0]?.title, 'Own 5')
})

test('what has no place in an order is refused', async () => {
  const refused = { code: 'records.no-such-place' }

  await assert.rejects(opened(by('employees'), { value: 'many' }), refused)
  for (const value of ['soon', '-1', '1', '2026', 'Jan 1', '2026-02-30'])
    await assert.rejects(opened(by('createdAt'), { value }), refused, value)
  for (const value of ['1e3', '99999999999999', 99999999999999, '0x1'])
    await assert.rejects(opened(by('industry'), { value }), refused, String(value))
  for (const value of ['0x1', '0b1', 'Infinity'])
    await assert.rejects(opened(by('employees'), { value }), refused, value)
  await assert.rejects(opened(by('annualRevenue'), { value: '' }), refused)
})
