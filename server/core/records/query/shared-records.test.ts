import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newId } from '../../../../shared/platform/ids.ts'
import { pagesRead } from '../../../../test/pages-read.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import type { Context } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { bumpRevision } from '../../bump-revision.ts'
import { aggregateRecords, createRecord, listRecords } from '../index.ts'

const home = await testWorkspace()
const { ctx } = home
const count = 30_000
let seller: Context

/** Of the deals every hundredth is the seller's; ten of the others are shared with them, one of their own too. */
before(async () => {
  const joined = await home.as('salesperson')
  const { memberId } = joined.access
  await createRecord(ctx, 'deal', { name: 'First', amount: { amount: '1', currency: 'EUR' } })
  const table = ctx.db.table('deal')
  await ctx.db.run(sql`
    insert into ${table}
    select made.* from ${table} r, generate_series(1, ${count}::integer) n,
      lateral jsonb_populate_record(r, jsonb_build_object(
        'id', (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000'),
        'owner', case when n % 100 = 0 then ${memberId}::uuid end,
        'amount_base', (n * 7919) % ${count}::integer,
        -- As wide as real ones are.
        'next_step', repeat(md5(n::text), 8))) made`)
  for (const place of [7, 1_207, 2_407, 3_607, 4_807, 6_007, 7_207, 8_407, 9_607, 29_999, 100])
    await ctx.db.run(sql`
      insert into ${ctx.db.table('share')} (id, object_id, record_id, member_id, level, created_at)
      values (${newId()}::uuid, 'deal', ${idOf(place)}::uuid, ${memberId}::uuid, 'read', ${ctx.now()})`)
  await ctx.transaction((tx) => bumpRevision(tx, 'access'))
  await ctx.db.run(sql`analyze ${table}`)
  await ctx.db.run(sql`analyze ${ctx.db.table('share')}`)
  seller = await joined.renewed()
})

const amountOf = (place: number) => (place * 7_919) % count
const idOf = (place: number) => `${place.toString(16).padStart(8, '0')}-0000-7000-8000-000000000000`
const narrowed = (page?: { cursor?: string; start?: { at: number } }) => ({
  sort: [{ field: 'amount', direction: 'desc' as const }],
  fields: ['amount'],
  limit: 100,
  ...page,
})
const shared = [7, 1_207, 2_407, 3_607, 4_807, 6_007, 7_207, 8_407, 9_607, 29_999]
const own = Array.from({ length: count / 100 }, (_, at) => (at + 1) * 100)
const expected = [...shared, ...own].sort((a, b) => amountOf(b) - amountOf(a)).map(idOf)

test('one’s own records and those shared are one list in one order, page after page', async () => {
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page = await listRecords(seller, 'deal', narrowed({ ...(cursor && { cursor }) }))
    found.push(...page.records.map(({ id }) => id))
    cursor = page.page.next ?? undefined
  } while (cursor !== undefined)
  assert.deepEqual(found, expected)

  const end = await listRecords(seller, 'deal', narrowed({ start: { at: 1 } }))
  assert.deepEqual(
    end.records.map(({ id }) => id),
    expected.slice(-100),
  )
})

test('a page of them does not read what others have', async () => {
  const { pages } = await pagesRead(seller, (noting) => listRecords(noting, 'deal', narrowed()))

  assert.ok(pages < 1_500, `${pages} pages`)
})

test('what is shared and one’s own is counted and summed once, and without what others have', async () => {
  const listed = await pagesRead(seller, (noting) =>
    listRecords(noting, 'deal', { limit: 0, fields: [], count: true }),
  )
  assert.deepEqual(listed.result.page.count, { value: expected.length, exact: true })
  assert.ok(listed.pages < 700, `${listed.pages} pages`)

  const asked = { groupBy: [{ field: 'owner' }], measures: [{ function: 'count' as const, as: 'count' }] }
  const { result, pages } = await pagesRead(seller, (noting) => aggregateRecords(noting, 'deal', asked))
  const counts = result.groups.map(({ keys, measures }) => [keys[0], Number(measures.count)])
  assert.deepEqual(counts, [
    [seller.access.memberId, count / 100],
    [null, 10],
  ])
  assert.ok(pages < 700, `${pages} pages`)
})
