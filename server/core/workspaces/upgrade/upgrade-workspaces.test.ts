import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RoleDefinition } from '../../../../shared/core/access.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { eventually, startProgram } from '../../../../test/crash/processes.ts'
import { testInstallation } from '../../../../test/installation.ts'
import { four, quotes } from '../../../../test/next-version.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { bringUpToDate } from '../../../bring-up-to-date.ts'
import { modules } from '../../../modules.ts'
import type { Context } from '../../../platform/context.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'
import { reads } from '../../access/permission-lines.ts'
import { loadRoles } from '../../access/resolve-access.ts'
import type { Installation } from '../../installation.ts'
import { field, option } from '../../metadata/define-object.ts'
import { createField, createObject, updateField } from '../../metadata/index.ts'
import { createRecord, listRecords } from '../../records/index.ts'

const program = new URL('../../../../test/children/upgrade.ts', import.meta.url).pathname

const withQuotes = (installation: Installation): Installation => ({
  ...installation,
  modules: [...modules, quotes],
})

test('a workspace of an older version gets a new module’s objects, lines and first records, once', async () => {
  const { installation, ctx } = await testWorkspace({ language: 'fi' })
  await madeBefore(ctx, installation)
  const newer = withQuotes(installation)

  const wouldCome = await bringUpToDate(newer, { dryRun: true })
  const came = await bringUpToDate(newer)
  const again = await bringUpToDate(newer)

  const key = ctx.workspace.key
  const expected = [
    `workspace ${key}: object quoteLine`,
    `workspace ${key}: object quote`,
    `workspace ${key}: role salesperson`,
  ]
  assert.deepEqual(came, [`workspace ${key}: 0009-shipped`, ...expected])
  assert.deepEqual(wouldCome, came)
  assert.deepEqual(again, [])
  const now = await ctx.renewed()
  assert.deepEqual(
    (await listRecords(now, 'quote', {})).records.map((one) => one.title),
    ['Malli'],
  )
  assert.equal((await listRecords(now, 'quoteLine', {})).records.length, 1)
  assert.deepEqual((await roles(now)).get('salesperson')?.objects.quote, { ...reads, create: true })
  const { record } = await createRecord(now, 'quote', { name: 'Second', state: 'sent' })
  assert.equal(record.title, 'Second')
  assert.deepEqual(await eventsOf(now, 'metadata.changed'), ['quote', 'quoteLine'])
})

test('workspaces of an older and of this version come to be the same', async () => {
  const installation = await testInstallation({ modules })
  const older = await testWorkspace({ language: 'zh-Hans' }, installation)
  await madeBefore(older.ctx, installation)
  const newer = withQuotes(installation)
  await bringUpToDate(newer)
  const made = await testWorkspace({ language: 'zh-Hans' }, newer)

  assert.deepEqual(await shapeOf(older.ctx), await shapeOf(made.ctx))
  assert.deepEqual([...(await roles(older.ctx)).values()], [...(await roles(made.ctx)).values()])
})

test('what an administrator changed, removed or made is left alone', async () => {
  const { installation, ctx } = await testWorkspace()
  await updateField(ctx, 'company', 'name', { label: { en: 'Firm' } })
  const industry = fieldOf(await ctx.renewed(), 'company', 'industry')
  const [first, ...others] = industry.options.options ?? []
  await updateField(await ctx.renewed(), 'company', 'industry', { options: { options: others } })
  await createField(await ctx.renewed(), 'company', { name: 'rating', type: 'text', label: { en: 'Ours' } })
  await createObject(await ctx.renewed(), {
    name: 'quote',
    label: { en: 'Ours' },
    pluralLabel: { en: 'Ours' },
  })
  await ownRoles(ctx)
  const newer = withChangedCompany(installation)

  const came = await bringUpToDate(newer)

  const now = await ctx.renewed()
  const company = now.metadata.objects.get('company')!
  assert.equal(fieldOf(now, 'company', 'name').label.en, 'Firm')
  assert.equal(fieldOf(now, 'company', 'website').label.en, 'Web address')
  assert.equal(fieldOf(now, 'company', 'rating').label.en, 'Ours')
  const rating = company.fields.find((one) => one.id === 'company.rating')!
  assert.deepEqual([rating.name, rating.column, rating.label.en], ['rating2', 'rating2', 'Shipped'])
  const keys = fieldOf(now, 'company', 'industry').options.options?.map((one) => one.key) ?? []
  assert.deepEqual([keys.includes(first!.key), keys.includes('spaceTravel')], [false, true])
  assert.equal(now.metadata.objects.get('quote')?.label.en, 'Ours')
  const quote = now.metadata.byId.get('quote')!
  assert.deepEqual([quote.name, quote.table], ['quote2', 'quote'])
  assert.deepEqual(fieldOf(now, 'quoteLine', 'quote').options.targets, ['quote2'])
  assert.equal((await listRecords(now, 'quote2', {})).records.length, 1)
  assert.equal((await listRecords(now, 'quote', {})).records.length, 0)
  const held = await roles(now)
  assert.equal(held.get('auditor')?.objects.quote, undefined)
  assert.equal(held.get('visitor')?.objects.quote?.read, 'none')
  assert.deepEqual(
    came.map((line) => line.replace(/^workspace \w+: /, '')),
    [
      'field company.rating, here called company.rating2 because that name is taken',
      'object company: labels, options or settings',
      'object quoteLine',
      'object quote, here called quote2 because that name is taken',
      'role salesperson',
      'role visitor',
    ],
  )
  assert.deepEqual(await bringUpToDate(newer), [])
})

test('a process killed in between leaves a workspace as it was, and the next one goes on', async (t) => {
  const installation = await testInstallation({ modules })
  const works = [
    await testWorkspace({ name: 'One' }, installation),
    await testWorkspace({ name: 'Other' }, installation),
  ].sort((a, b) => (a.ctx.workspace.key < b.ctx.workspace.key ? -1 : 1))
  const before = await shapeOf(works[1]!.ctx)

  const child = startProgram(t, [program, JSON.stringify({ connection: installation.connection })])
  await eventually(() => child.child.signalCode, 'the upgrade is killed')
  const between = await Promise.all(works.map(({ ctx }) => shapeOf(ctx)))
  const came = await bringUpToDate(withQuotes(installation))

  assert.equal(child.child.signalCode, 'SIGKILL')
  assert.equal(between[0]!.includes('quoteLine'), true)
  assert.equal(between[1], before)
  assert.deepEqual(
    [...new Set(came.map((line) => line.split(':')[0]))],
    [`workspace ${works[1]!.ctx.workspace.key}`],
  )
  for (const { ctx } of works)
    assert.equal((await listRecords(await ctx.renewed(), 'quote', {})).records.length, 1)
})

test('two processes that start at once bring a workspace everything once', async () => {
  const { installation, ctx } = await testWorkspace()
  await madeBefore(ctx, installation)
  const newer = [withQuotes(installation), withQuotes(installation)]

  const came = await Promise.all(newer.map((one) => bringUpToDate(one)))

  // One may bring the tables and the other the definitions.
  assert.deepEqual([came.flat().length, new Set(came.flat()).size], [4, 4])
  assert.equal((await listRecords(await ctx.renewed(), 'quote', {})).records.length, 1)
})

/** Takes away what tells a workspace of the version before from one of this. */
async function madeBefore(ctx: Context, { pool }: Installation): Promise<void> {
  await pool.run(sql`drop table ${identifier(ctx.workspace.schema, 'shipped')}`)
  await pool.run(sql`
    update kith.workspace set shipped = null, migrations = array_remove(migrations, '0009-shipped')
    where id = ${ctx.workspace.id}`)
}

/** The next version: quotes, and a company with another field, another option and another label. */
function withChangedCompany(installation: Installation): Installation {
  const changed = (object: ObjectDefinition): ObjectDefinition => ({
    ...object,
    fields: [
      ...object.fields.map((one) => {
        if (one.name === 'name') return { ...one, label: { en: 'Company name' } }
        if (one.name === 'website') return { ...one, label: { en: 'Web address' } }
        if (one.name !== 'industry') return one
        const options = [...(one.options.options ?? []), option('spaceTravel', four('Space travel'))]
        return { ...one, options: { ...one.options, options } }
      }),
      { ...field('rating', 'number', four('Shipped')), id: 'company.rating' },
    ],
  })
  const newer = modules.map((module) => ({
    ...module,
    objects: (module.objects ?? []).map((object) => (object.name === 'company' ? changed(object) : object)),
  }))
  return { ...installation, modules: [...newer, quotes] }
}

/** Two roles of the administrator's own: one sees everything, one only some. */
async function ownRoles(ctx: Context): Promise<void> {
  const role = (key: string, read: 'all' | 'own'): RoleDefinition => ({
    key,
    name: key,
    defaults: { ...reads, read },
    objects: {},
    permissions: [],
  })
  for (const one of [role('auditor', 'all'), role('visitor', 'own')])
    await ctx.db.run(sql`insert into ${ctx.db.table('role')} (key, position, definition)
      values (${one.key}, 9, ${JSON.stringify(one)}::jsonb)`)
}

function fieldOf(ctx: Context, object: string, name: string) {
  return ctx.metadata.objects.get(object)!.fields.find((one) => one.name === name)!
}

function roles(ctx: Context) {
  return loadRoles(ctx.db)
}

async function eventsOf(ctx: Context, kind: string): Promise<string[]> {
  const rows = await ctx.db.query<{ object_id: string }>(
    sql`select object_id from ${ctx.db.table('event')} where kind = ${kind} order by object_id`,
  )
  return rows.map((row) => row.object_id)
}

/** Definitions, tables, indexes and what the planner is told of, as text. */
async function shapeOf(ctx: Context): Promise<string> {
  const objects = [...(await ctx.renewed()).metadata.byId.values()]
  const columns = await ctx.db.rows(sql`
    select table_name, column_name, data_type from information_schema.columns
    where table_schema = ${ctx.db.schema} and table_name = any(${objects.map((one) => one.table)})
    order by table_name, column_name`)
  const indexes = await ctx.db.rows(sql`
    select indexname from pg_catalog.pg_indexes
    where schemaname = ${ctx.db.schema} and tablename = any(${objects.map((one) => one.table)}) order by indexname`)
  const statistics = await ctx.db.rows(sql`
    select s.stxname from pg_catalog.pg_statistic_ext s
    join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
    where n.nspname = ${ctx.db.schema} order by s.stxname`)
  return JSON.stringify([objects.sort((a, b) => (a.id < b.id ? -1 : 1)), columns, indexes, statistics])
}
