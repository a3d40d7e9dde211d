import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Sort } from '../../../../shared/core/filters.ts'
import type { ListStart } from '../../../../shared/core/records.ts'
import { pagesRead } from '../../../../test/pages-read.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { sql } from '../../../platform/database/sql.ts'
import { createRecord, listRecords } from '../index.ts'

const { ctx } = await testWorkspace()
const count = 40_000
const statuses = ['open', 'won', 'lost', null]

before(async () => {
  await createRecord(ctx, 'deal', { name: 'First', amount: { amount: '1', currency: 'EUR' } })
  const table = ctx.db.table('deal')
  // Few values with very many deals each, amounts of which several are the same, every ninth one unknown.
  await ctx.db.run(sql`
    insert into ${table}
    select made.* from ${table} r, generate_series(1, ${count}::integer) n,
      lateral jsonb_populate_record(r, jsonb_build_object(
        'id', (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000'),
        'status', (array['open', 'won', 'lost', null])[1 + n % 4],
        'amount_base', case when n % 9 = 0 then null else (n * 7919) % 20000 end,
        'close_date', case when n % 4 = 3 then null else date '2026-01-01' + n % 300 end)) made`)
  await ctx.db.run(sql`analyze ${table}`)
})

const byStatus: Sort[] = [
  { field: 'status', direction: 'asc' },
  { field: 'amount', direction: 'desc' },
]
const byDay: Sort[] = [
  { field: 'closeDate', direction: 'desc' },
  { field: 'status', direction: 'asc' },
  { field: 'amount', direction: 'asc' },
]

const opened = (sort: Sort[], start: ListStart | undefined, cursor?: string) =>
  pagesRead(ctx, (noting) =>
    listRecords(noting, 'deal', {
      sort,
      limit: 50,
      fields: ['status', 'amount', 'closeDate'],
      ...(start && { start }),
      ...(cursor !== undefined && { cursor }),
    }),
  )

for (const [name, sort] of [
  ['a choice of four, then an amount', byStatus],
  ['a day, a choice, then an amount', byDay],
] as const) {
  test(`a page in the order of ${name} costs the same wherever it is`, async () => {
    const first = await opened(sort, undefined)
    const second = await opened(sort, undefined, first.result.page.next!)
    const last = await opened(sort, { at: 1 })
    const before = await opened(sort, undefined, last.result.page.previous!)

    for (const { pages, result } of [first, second, last, before]) {
      assert.equal(result.records.length, 50)
      assert.ok(pages < 1_500, `${pages} pages`)
    }
  })

  test(`pages in the order of ${name} follow each other, and are the same backwards`, async () => {
    const half = await opened(sort, { at: 0.5 })
    const on = await opened(sort, undefined, half.result.page.next!)
    const back = await opened(sort, undefined, on.result.page.previous!)

    assert.deepEqual(back.result.records, half.result.records)
    const shown = [...half.result.records, ...on.result.records]
    assert.equal(new Set(shown.map(({ id }) => id)).size, 100)
    const rank = (status: unknown) => statuses.indexOf((status as string | null) ?? null)
    for (const [at, later] of shown.slice(1).entries()) {
      const earlier = shown[at]!
      if (sort === byStatus) assert.ok(rank(earlier.status) <= rank(later.status))
      else assert.ok(String(earlier.closeDate ?? '') >= String(later.closeDate ?? ''))
    }
  })
}
