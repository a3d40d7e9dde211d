import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { sql } from '../../platform/database/sql.ts'
import {
  aggregateRecords,
  batchRecords,
  createRecord,
  deleteRecord,
  getRecord,
  listRecords,
  recomputeRecords,
  restoreRecord,
  searchRecords,
  updateRecord,
} from './index.ts'

const home = await testWorkspace()
const { ctx } = home

const company = async (name: string, more: Record<string, unknown> = {}) =>
  (await createRecord(ctx, 'company', { name, ...more })).record

const deal = async (name: string, more: Record<string, unknown> = {}) =>
  (await createRecord(ctx, 'deal', { name, ...more })).record

describe('writing', () => {
  test('a deal begins in the first stage of the default pipeline and knows its status and probability', async () => {
    const made = await deal('Crane load system', { amount: 1000 })

    assert.equal(made.status, 'open')
    assert.equal(made.probability, 10)
    assert.deepEqual(made.amount, { amount: '1000.00', currency: 'EUR' })
    assert.equal(made.owner, ctx.access.memberId)
  })

  test('unknown fields, wrong values and missing required ones are refused together, each at its path', async () => {
    const refused = createRecord(ctx, 'company', { employees: 'many', colour: 'red' })

    await assert.rejects(refused, (error: { code: string; details: { path: string }[] }) => {
      assert.equal(error.code, 'records.invalid')
      assert.deepEqual(error.details.map((detail) => detail.path).sort(), ['colour', 'employees'])
      return true
    })
    await assert.rejects(createRecord(ctx, 'company', {}), { code: 'records.invalid' })
  })

  test('a change with an old version is refused as stale and changes nothing', async () => {
    const made = await company('Hottechi')
    await updateRecord(ctx, 'company', { id: made.id, version: 1, values: { employees: 5 } })

    const late = updateRecord(ctx, 'company', { id: made.id, version: 1, values: { employees: 9 } })

    await assert.rejects(late, { kind: 'stale', code: 'records.changed-meanwhile' })
    assert.equal((await getRecord(ctx, 'company', made.id)).record.employees, 5)
  })

  test('a change that changes nothing leaves no event and no new version', async () => {
    const made = await company('Betatech', { employees: 7 })

    const again = await updateRecord(ctx, 'company', { id: made.id, values: { employees: 7 } })

    assert.equal(again.record.version, 1)
    const events = await ctx.db.query(
      sql`select id from ${ctx.db.table('event')} where record_id = ${made.id}`,
    )
    assert.equal(events.length, 1)
  })

  test('a unique value is refused the second time, also when two writers race for it', async () => {
    await company('First', { externalId: 'X-1' })

    await assert.rejects(company('Second', { externalId: 'x-1' }), { code: 'records.invalid' })
    const race = await Promise.allSettled(
      Array.from({ length: 6 }, (_, at) => company(`Racer ${at}`, { externalId: 'X-2' })),
    )

    assert.equal(race.filter((one) => one.status === 'fulfilled').length, 1)
  })

  test('a batch gives an outcome per row, and an atomic one writes all or nothing', async () => {
    const items = [
      { action: 'create' as const, values: { name: 'Batch A', externalId: 'B-1' } },
      { action: 'create' as const, values: { employees: 1 } },
      { action: 'upsert' as const, key: 'externalId', values: { externalId: 'X-1', employees: 3 } },
    ]

    const results = await batchRecords(ctx, 'company', { items })

    assert.deepEqual(
      results.map((one) => one.status),
      ['created', 'failed', 'updated'],
    )
    const atomic = batchRecords(ctx, 'company', {
      atomic: true,
      items: [
        { action: 'create', values: { name: 'Never there' } },
        { action: 'create', values: {} },
      ],
    })
    await assert.rejects(atomic, { code: 'records.invalid' })
    assert.equal(
      (await searchRecords(ctx, 'Never there')).hits.some((hit) => hit.title === 'Never there'),
      false,
    )
  })

  test('a deleted record is out of lists, search and sums, and comes back whole', async () => {
    const owner = await company('Isdom')
    const gone = await deal('Going away', { company: owner.id, amount: '12.50' })

    await deleteRecord(ctx, 'deal', { id: gone.id })

    await assert.rejects(getRecord(ctx, 'deal', gone.id), { code: 'records.not-found' })
    assert.equal((await getRecord(ctx, 'company', owner.id)).record.openDeals, 0)
    assert.deepEqual((await searchRecords(ctx, 'Going away')).hits, [])
    await restoreRecord(ctx, 'deal', gone.id)
    assert.equal((await getRecord(ctx, 'company', owner.id)).record.openDeals, 1)
    assert.equal((await searchRecords(ctx, 'Going away')).hits.length, 1)
  })

  test('the sum of no amounts is 0, before the first deal and after the last one, and so are those without a rate', async () => {
    const owner = await company('Empty')
    const worthNow = async () => {
      const { openDeals, openValue } = (await getRecord(ctx, 'company', owner.id)).record
      const filter = { field: 'company', op: 'eq', value: owner.id } as const
      const measures = (['sum', 'max', 'avg'] as const).map((name) => ({
        function: name,
        field: 'amount',
        as: name,
      }))
      const { groups } = await aggregateRecords(ctx, 'deal', { measures, filter })
      const { sum, ...others } = groups[0]!.measures
      return [openDeals, openValue, Number(sum), Object.values(others)]
    }
    const none = [0, { amount: '0.00', currency: 'EUR' }, 0, [null, null]]
    assert.deepEqual(owner.openValue, none[1])
    assert.deepEqual(await worthNow(), none)

    const priced = await deal('Priced', { company: owner.id, amount: '12.50' })
    await deleteRecord(ctx, 'deal', { id: priced.id })
    assert.deepEqual(await worthNow(), none)
    await deal('Of no known worth', { company: owner.id, amount: { amount: '5', currency: 'XAF' } })
    assert.deepEqual(await worthNow(), [1, ...none.slice(1)])
    const { id, fields } = ctx.metadata.objects.get('company')!
    const sums = fields.filter(({ name }) => name === 'openValue').map((field) => field.id)
    await ctx.transaction((tx) => recomputeRecords(tx, id, [owner.id], sums))
    assert.deepEqual(await worthNow(), [1, ...none.slice(1)])
  })

  test('the sum of no amounts is 0, before the first deal and after the last one, and so are those without a rate', async () => {
    const owner = await company('Empty')
    const worthNow = async () => {
      const { openDeals, openValue } = (await getRecord(ctx, 'company', owner.id)).record
      const filter = { field: 'company', op: 'eq', value: owner.id } as const
      const measures = (['sum', 'max', 'avg'] as const).map((name) => ({
        function: name,
        field: 'amount',
        as: name,
      }))
      const { groups } = await aggregateRecords(ctx, 'deal', { measures, filter })
      const { sum, ...others } = groups[0]!.measures
      return [openDeals, openValue, Number(sum), Object.values(others)]
    }
    const none = [0, { amount: '0.00', currency: 'EUR' }, 0, [null, null]]
    assert.deepEqual(owner.openValue, none[1])
    assert.deepEqual(await worthNow(), none)

    const priced = await deal('Priced', { company: owner.id, amount: '12.50' })
    await deleteRecord(ctx, 'deal', { id: priced.id })
    assert.deepEqual(await worthNow(), none)
    await deal('Of no known worth', { company: owner.id, amount: { amount: '5', currency: 'XAF' } })
    assert.deepEqual(await worthNow(), [1, ...none.slice(1)])
    const { id, fields } = ctx.metadata.objects.get('company')!
    const sums = fields.filter(({ name }) => name === 'openValue').map((field) => field.id)
    await ctx.transaction((tx) => recomputeRecords(tx, id, [owner.id], sums))
    assert.deepEqual(await worthNow(), [1, ...none.slice(1)])
  })

  test('roll-ups stay right while many write the same company at once', async () => {
    const owner = await company('Busy')
    await Promise.all(
      Array.from({ length: 12 }, (_, at) => deal(`Busy ${at}`, { company: owner.id, amount: '0.10' })),
    )
    const deals = await listRecords(ctx, 'deal', { filter: { field: 'company', op: 'eq', value: owner.id } })

    await Promise.all(
      deals.records
        .slice(0, 6)
        .map((one) => updateRecord(ctx, 'deal', { id: one.id, values: { amount: '1.00' } })),
    )

    const { record } = await getRecord(ctx, 'company', owner.id)
    assert.equal(record.openDeals, 12)
    assert.deepEqual(record.openValue, { amount: '6.60', currency: 'EUR' })
  })
})

describe('reading', () => {
  test('pages by cursor give every record once, blank values last, in both directions', async () => {
    for (let at = 0; at < 7; at++)
      await company(`Page ${at}`, { foundedYear: at < 4 ? 1990 + (at % 2) : null })
    for (const direction of ['asc', 'desc'] as const) {
      const seen: unknown[] = []
      let cursor: string | null = null
      do {
        const page = await listRecords(ctx, 'company', {
          filter: { field: 'name', op: 'startsWith', value: 'page' },
          sort: [{ field: 'foundedYear', direction }],
          limit: 2,
          ...(cursor === null ? {} : { cursor }),
        })
        seen.push(...page.records.map((record) => record.foundedYear))
        cursor = page.page.next
      } while (cursor !== null)
      const years = direction === 'asc' ? [1990, 1990, 1991, 1991] : [1991, 1991, 1990, 1990]
      assert.deepEqual(seen, [...years, null, null, null])
    }
  })

  test('a filter goes through relations in both directions', async () => {
    const medical = await company('Medical one', { industry: 'medical' })
    await deal('Scanner', { company: medical.id, amount: 5 })

    const through = await listRecords(ctx, 'deal', {
      filter: { field: 'company.industry', op: 'eq', value: 'medical' },
    })
    const back = await listRecords(ctx, 'company', {
      filter: { field: 'deal:company', op: 'some', value: { field: 'name', op: 'eq', value: 'scanner' } },
    })

    assert.deepEqual(
      through.records.map((record) => record.title),
      ['Scanner'],
    )
    assert.deepEqual(
      back.records.map((record) => record.title),
      ['Medical one'],
    )
  })

  test('sums by group agree with the records', async () => {
    const one = await company('Grouped')
    for (const amount of ['1.10', '2.20', '3.30'])
      await deal('Part', { company: one.id, amount, closeDate: '2026-05-31' })

    const result = await aggregateRecords(ctx, 'deal', {
      filter: { field: 'company', op: 'eq', value: one.id },
      groupBy: [{ field: 'closeDate', bucket: 'month' }, { field: 'stage' }],
      measures: [
        { function: 'count', as: 'n' },
        { function: 'sum', field: 'amount', as: 'total' },
        { function: 'median', field: 'amount', as: 'middle' },
      ],
    })

    assert.equal(result.groups.length, 1)
    assert.equal(result.groups[0]?.keys[0], '2026-05-01')
    assert.deepEqual(
      { ...result.groups[0]?.measures, total: Number(result.groups[0]?.measures.total) },
      { n: 3, total: 6.6, middle: 2.2 },
    )
    assert.equal(result.related[String(result.groups[0]?.keys[1])]?.title, 'Qualify')
  })

  test('search finds fragments, Chinese, pinyin and initials, and misspelt names', async () => {
    await company('上海澄光仪器有限公司')
    await company('Kallavesi Konepaja Oy')

    for (const question of ['澄光', 'chengguang', 'shcg', '上海澄光仪器'])
      assert.deepEqual(
        (await searchRecords(ctx, question)).hits.map((hit) => hit.title),
        ['上海澄光仪器有限公司'],
        question,
      )
    for (const question of ['konep', 'kalavesi konepaja', 'KALLA'])
      assert.deepEqual(
        (await searchRecords(ctx, question)).hits.map((hit) => hit.title),
        ['Kallavesi Konepaja Oy'],
        question,
      )
  })
})

describe('access', () => {
  test('a salesperson sees own deals only: in lists, sums, search, by id and when changing', async () => {
    const sales = await home.as('salesperson')
    const mine = (await createRecord(sales, 'deal', { name: 'Mine alone', amount: 1 })).record
    const other = await deal('Not for sales eyes', { amount: 999 })

    assert.deepEqual(
      (await listRecords(sales, 'deal', {})).records.map((record) => record.id),
      [mine.id],
    )
    assert.deepEqual((await searchRecords(sales, 'Not for sales')).hits, [])
    await assert.rejects(getRecord(sales, 'deal', other.id), { code: 'records.not-found' })
    await assert.rejects(updateRecord(sales, 'deal', { id: other.id, values: { name: 'x' } }), {
      code: 'records.not-found',
    })
    const sum = await aggregateRecords(sales, 'deal', { measures: [{ function: 'count', as: 'n' }] })
    assert.equal(sum.groups[0]?.measures.n, 1)
  })

  test('nobody hands out rights by editing a member', async () => {
    const manager = await home.as('manager')

    await assert.rejects(createRecord(manager, 'member', { name: 'Friend' }), { code: 'records.forbidden' })
    await assert.rejects(
      updateRecord(ctx, 'member', { id: ctx.access.memberId!, values: { role: 'salesperson' } }),
      { code: 'records.invalid' },
    )
  })
})
