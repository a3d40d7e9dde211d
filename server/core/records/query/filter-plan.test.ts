import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Condition } from '../../../../shared/core/filters.ts'
import { findField } from '../../../../shared/core/metadata.ts'
import type { RecordQuery } from '../../../../shared/core/records.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import type { Context } from '../../../platform/context.ts'
import { type Sql, sql } from '../../../platform/database/sql.ts'
import { indexesOfField } from '../../metadata/indexes-of.ts'
import { createRecord, listRecords } from '../index.ts'

const { ctx, as } = await testWorkspace()
const own = { create: true, read: 'own', update: 'own', delete: 'own' }
await ctx.db.run(sql`
  update ${ctx.db.table('role')}
  set definition = jsonb_set(definition, '{objects,contact}', ${JSON.stringify(own)}::jsonb) where key = 'salesperson'`)
const salesperson = await as('salesperson')
assert.equal(salesperson.access.object(contact().id).read, 'own')
const count = 40_000

before(async () => {
  const values = { name: { first: 'Aino', last: 'Virtanen' }, email: 'first@example.com' }
  await createRecord(ctx, 'contact', values)
  const table = ctx.db.table(contact().table)
  const owner = findField(contact(), contact().ownerField!)!.column
  // Everybody has an address of their own; every fortieth is the salesperson's.
  await ctx.db.run(sql`
    insert into ${table}
    select made.* from ${table} r, generate_series(1, ${count}::integer) n,
      lateral jsonb_populate_record(r, jsonb_build_object(
        'id', (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000'),
        'email', 'Person.' || n || '@example.com',
        'created_at', r.created_at - make_interval(secs => n),
        ${owner}::text, case when n % 40 = 0 then ${salesperson.access.memberId}::text end)) made`)
  await ctx.db.run(sql`analyze ${table}`)
})

const questions: [string, Condition][] = [
  ['equals', { field: 'email', op: 'eq', value: 'person.31000@example.com' }],
  ['is one of', { field: 'email', op: 'in', value: ['person.31000@example.com', 'person.4000@example.com'] }],
  ['starts with', { field: 'email', op: 'startsWith', value: 'person.3100' }],
]

for (const [who, asker] of [
  ['someone who sees everyone', ctx],
  ['someone who sees their own', salesperson],
] as const) {
  describe(who, () => {
    for (const [op, filter] of questions) {
      test(`finds whose address ${op} by the address, not by walking the list`, async () => {
        const found = await indexesOf(asker, filter)

        assert.ok(found.shown > 0)
        assert.deepEqual(found.indexes, [emailIndex()])
      })
    }
  })
}

test('finds what was made on some days from their beginning to their end, not from the first record on', async () => {
  const value = [30_000, 20_000].map((seconds) => new Date(Date.now() - seconds * 1_000).toISOString())
  const sort = [{ field: 'createdAt', direction: 'asc' as const }]
  const { plan, shown } = await planOf(ctx, { filter: { field: 'createdAt', op: 'between', value }, sort })

  assert.equal(shown, 50)
  const [walked, ...others] = valuesOf(plan, 'Index Cond')
  assert.match(walked!, /created_at >= .* AND .*created_at < /)
  assert.deepEqual([others, valuesOf(plan, 'Filter')], [[], []])
})

function contact() {
  return ctx.metadata.objects.get('contact')!
}

function emailIndex(): string {
  const [index, ...others] = indexesOfField(contact(), findField(contact(), 'email')!, ctx.values)
  assert.deepEqual(others, [])
  return index!.name
}

/** The indexes by which PostgreSQL finds the first page of a list in its default order, and how many it shows. */
async function indexesOf(asker: Context, filter: Condition): Promise<{ indexes: string[]; shown: number }> {
  const { plan, shown } = await planOf(asker, { filter })
  return { indexes: valuesOf(plan, 'Index Name'), shown }
}

/** How PostgreSQL finds the first page of a list, and how many records are on it. */
async function planOf(asker: Context, query: RecordQuery): Promise<{ plan: string; shown: number }> {
  const asked: Sql[] = []
  const rows = (statement: Sql) => {
    asked.push(statement)
    return asker.db.rows(statement)
  }
  const page = await listRecords({ ...asker, db: { ...asker.db, rows } }, 'contact', { ...query, limit: 50 })
  const [plan] = await asker.db.rows(sql`explain (format json) ${asked[0]!}`)
  return { plan: JSON.stringify(plan), shown: page.records.length }
}

function valuesOf(plan: string, key: string): string[] {
  return [...plan.matchAll(new RegExp(`"${key}":\\s*"([^"]+)"`, 'g'))].map((found) => found[1]!)
}
