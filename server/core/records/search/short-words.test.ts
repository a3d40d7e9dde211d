import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { pagesRead } from '../../../../test/pages-read.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { sql } from '../../../platform/database/sql.ts'
import { createRecord, listRecords } from '../index.ts'

const { ctx, as } = await testWorkspace()
const seller = await as('salesperson')
const count = 40_000

before(async () => {
  await createRecord(ctx, 'company', { name: 'Zzz' })
  const [table, search] = [ctx.db.table('company'), ctx.db.table('search')]
  const titles = sql`chr(97 + n % 26) || chr(97 + (n / 26) % 26) || ' works ' || n`
  await ctx.db.run(sql`
    insert into ${table}
    select made.* from ${table} r, generate_series(1, ${count}::integer) n,
      lateral jsonb_populate_record(r, jsonb_build_object(
        'id', (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000'), 'title', ${titles},
        'name', ${titles}, 'created_at', r.created_at - make_interval(secs => (n * 7919) % 100000))) made`)
  await ctx.db.run(sql`
    insert into ${search} (record_id, object_id, owner, title, text)
    select id, ${ctx.metadata.objects.get('company')!.id}, owner, title, title from ${table} where title like '% works %'`)
  await ctx.db.run(sql`analyze ${table}`)
  await ctx.db.run(sql`analyze ${search}`)
})

test('two letters find what begins with them, at the cost of what they find', async () => {
  const asked = (who: typeof ctx) =>
    pagesRead(who, (noting) =>
      listRecords(noting, 'company', { search: 'ab', limit: 50, count: true, fields: ['name'] }),
    )

  for (const who of [ctx, seller]) {
    const { result, pages } = await asked(who)
    assert.equal(result.records.length, 50)
    assert.ok(result.records.every(({ title }) => title.startsWith('ab ')))
    assert.deepEqual(result.page.count, { value: 60, exact: true })
    assert.ok(pages < 1_000, `${pages} pages`)
  }
})
