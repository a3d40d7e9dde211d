import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testInstallation } from '../../../test/installation.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { createRecord, deleteRecord, recomputeRecords, writeRecords } from '../../core/records/index.ts'
import { modules } from '../../modules.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { ensurePartitionsBetween } from '../../platform/events/partitions.ts'
import type { Life } from './life.ts'
import { planLife } from './plan-life.ts'
import { randomStream } from './random.ts'
import { seedBackground } from './seed-background.ts'
import { seedSize } from './seed-sizes.ts'
import { companyStory, contactStory, dealStory, type SeedPool, type Story } from './seed-values.ts'
import { seedWorkspace } from './seed-workspace.ts'
import { writeLives } from './write-lives.ts'

const objects = ['company', 'contact', 'deal'] as const

test('what seeding writes is what ordinary writes would have written', async () => {
  const at = new Date('2026-05-05T10:00:00.000Z')
  const installation = await testInstallation({ modules, now: () => at })
  const { ctx } = await testWorkspace({}, installation)
  const lives = await livesAt(ctx, at)
  await ensurePartitionsBetween(installation.pool, ctx.workspace.schema, { from: at, to: at })

  const random = randomStream(9)
  for (const name of objects) {
    const object = ctx.metadata.objects.get(name)!
    const lived = { object, lives: lives[name], random }
    await installation.pool.transaction((connection) => writeLives(ctx, connection, lived))
  }
  const company = ctx.metadata.objects.get('company')!
  const rollUps = company.fields.filter((field) => field.type === 'rollUp').map((field) => field.id)
  const ids = lives.company.map((life) => life.id)
  await ctx.transaction((tx) => recomputeRecords(tx, company.id, ids, rollUps))
  const seeded = await everything(ctx)
  await empty(ctx)
  for (const name of objects) await writeOrdinarily(ctx, name, lives[name])
  const written = await everything(ctx)

  assert.equal(seeded.deal!.length, 60)
  assert.ok(seeded.event!.length > 130, 'records have a history')
  assert.deepEqual(seeded, written)
})

test('a seeded workspace has its indexes, roll-ups and past, and is not seeded twice', async () => {
  const { ctx, installation } = await testWorkspace()
  const before = await indexes(ctx)
  // Such as an import that was taken back leaves.
  const { record: binned } = await createRecord(ctx, 'company', { name: 'Taken back' })
  await deleteRecord(ctx, 'company', { id: binned.id })

  await seedWorkspace(ctx, installation.pool, seedSize('100')!, () => {})

  assert.deepEqual(await indexes(ctx), before)
  const told = await statistics(ctx)
  assert.ok(told.length > 0)
  assert.deepEqual(
    told.filter(({ isFilled }) => !isFilled),
    [],
  )
  const [sums] = await ctx.db.query<{ companies: string; deals: string; past: number; searched: number }>(sql`
    select (select sum(open_value_base) from ${ctx.db.table('company')}) as companies,
      (select sum(amount_base) from ${ctx.db.table('deal')} where status = 'open' and company is not null) as deals,
      (select count(*) from ${ctx.db.table('event')} where at < ${new Date(Date.now() - 365 * 86_400_000)}) as past,
      (select count(*) from ${ctx.db.table('search')}) as searched`)
  assert.equal(Number(sums!.companies), Number(sums!.deals))
  assert.ok(Number(sums!.deals) > 0)
  assert.ok(sums!.past > 100)
  assert.ok(sums!.searched >= 160)
  await assert.rejects(
    seedWorkspace(ctx, installation.pool, seedSize('100')!, () => {}),
    { code: 'seed.not-empty' },
  )
})

test('a size is a number of people', () => {
  assert.deepEqual(seedSize('1m'), { contacts: 1_000_000, companies: 100_000, deals: 500_000 })
  assert.equal(seedSize('5'), null)
  assert.equal(seedSize('many'), null)
})

async function livesAt(ctx: Context, at: Date): Promise<Record<(typeof objects)[number], Life[]>> {
  const background = await seedBackground(ctx)
  const random = randomStream(5)
  const company: Life[] = []
  const to: SeedPool = { ...background, companies: 6, company: (number) => company[number]!.id }
  const make = (count: number, story: (random: () => number, number: number, to: SeedPool) => Story) =>
    Array.from({ length: count }, (_, number): Life => {
      // Planned into a far future, so that every edit has happened; then all at one moment.
      const life = planLife(story(random, number, to), 0, { from: at, to: new Date('2099-01-01') }, random)
      return { ...life, edits: life.edits.map((edit) => ({ ...edit, at })) }
    })
  company.push(...make(6, companyStory))
  return { company, contact: make(60, contactStory), deal: make(60, dealStory) }
}

async function writeOrdinarily(ctx: Context, name: string, lives: readonly Life[]): Promise<void> {
  const steps = lives.flatMap((life) => [
    { action: 'create' as const, id: life.id, values: life.values },
    ...life.edits.map((edit) => ({ action: 'update' as const, id: life.id, values: edit.values })),
  ])
  for (const step of steps) {
    await ctx.transaction((tx) =>
      writeRecords(tx, tx.metadata.objects.get(name)!, [step], { onRefusal: 'stop' }),
    )
  }
}

/** Every column of records, search texts and events, but for the ids of events. */
async function everything(ctx: Context): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const name of objects) {
    found[name] = await ctx.db.query(sql`select * from ${ctx.db.table(name)} order by id`)
  }
  const ids = objects.flatMap((name) => found[name]!.map((row) => (row as { id: string }).id))
  found.search = await ctx.db.query(sql`
    select * from ${ctx.db.table('search')} where record_id = any(${ids}::uuid[]) order by record_id`)
  found.event = await ctx.db.query(sql`
    select kind, at, object_id, record_id, actor_id, changes, payload from ${ctx.db.table('event')}
    where record_id = any(${ids}::uuid[]) order by record_id, kind, changes::text`)
  return found
}

async function empty(ctx: Context): Promise<void> {
  for (const name of [...objects, 'search', 'event']) await ctx.db.run(sql`delete from ${ctx.db.table(name)}`)
}

/** Expressions of seeded tables that the planner is told of, and whether it was. */
function statistics(ctx: Context): Promise<{ name: string; isFilled: boolean }[]> {
  const tables = objects.map((name) => ctx.metadata.objects.get(name)!.table)
  return ctx.db.query(sql`
    select s.stxname as name, d.stxdexpr is not null as "isFilled" from pg_catalog.pg_statistic_ext s
    join pg_catalog.pg_class c on c.oid = s.stxrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join pg_catalog.pg_statistic_ext_data d on d.stxoid = s.oid
    where n.nspname = ${ctx.workspace.schema} and c.relname = any(${tables}::text[])`)
}

function indexes(ctx: Context): Promise<unknown[]> {
  return ctx.db.query(sql`
    select tablename, indexname, indexdef from pg_catalog.pg_indexes
    where schemaname = ${ctx.workspace.schema} and tablename not like 'event%' order by 1, 2`)
}
