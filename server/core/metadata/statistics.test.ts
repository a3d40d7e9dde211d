import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findField } from '../../../shared/core/metadata.ts'
import { testInstallation } from '../../../test/installation.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { modules } from '../../modules.ts'
import type { Context } from '../../platform/context.ts'
import { splitStatements } from '../../platform/database/migration-files.ts'
import { identifier, raw, sql } from '../../platform/database/sql.ts'
import {
  changeFieldType,
  createField,
  createObject,
  deleteField,
  purgeField,
  restoreField,
  runMetadataOperation,
  updateField,
} from './index.ts'

const installation = await testInstallation({ modules })
const { ctx: first } = await testWorkspace({}, installation)
const label = { en: 'Label' }

/** Lets what takes time happen, and gives the context of afterwards. */
async function settle(ctx: Context, changed: { operationId: string | null }): Promise<Context> {
  if (changed.operationId !== null) await runMetadataOperation(ctx, changed.operationId)
  return ctx.renewed()
}

interface Told {
  name: string
  expression: string
}

function statisticsOf(ctx: Context, table: string): Promise<Told[]> {
  return ctx.db.query<Told>(sql`
    select s.stxname as name, (pg_get_statisticsobjdef_expressions(s.oid))[1] as expression
    from pg_catalog.pg_statistic_ext s
    where s.stxrelid = to_regclass(${ctx.db.table(table).compile().text}) order by s.stxname`)
}

/** What the planner is told of an object's fields, each by its present name. All of it belongs to an index. */
async function told(ctx: Context, name: string): Promise<string[]> {
  const object = ctx.metadata.objects.get(name)!
  const found = await statisticsOf(ctx, object.table)
  const indexes = await ctx.db.rows(sql`
    select indexname from pg_catalog.pg_indexes
    where schemaname = ${ctx.db.schema} and tablename = ${object.table}`)
  const names = new Set(indexes.flat())
  for (const one of found) assert.ok(names.has(one.name.replace(/_st$/, '_ix')), one.name)
  return found
    .map(({ expression }) => {
      const [, column] =
        /octet_length\("?(\w+)"?\)/.exec(expression) ?? /\("?(\w+)"?, 200\)/.exec(expression)!
      const { name } =
        object.fields.find((one) => one.column === column) ??
        object.fields.find((one) => column!.startsWith(`${one.column}_`))!
      return `${name} ${expression.includes('CASE') ? 'compared' : 'begun'}`
    })
    .sort()
}

test('a field has the statistics of what filters compute of it, through all that becomes of it', async () => {
  const text = { type: 'text', label, indexed: true } as const
  const made = await createObject(await first.renewed(), {
    name: 'parcel',
    label,
    pluralLabel: label,
    titleField: 'name',
    fields: [
      { name: 'name', type: 'text', label, required: true },
      { ...text, name: 'code' },
      { ...text, name: 'mail', type: 'email' },
      { ...text, name: 'weight', type: 'number' },
      { ...text, name: 'sender', type: 'personName' },
    ],
  })
  let ctx = await settle(first, made)
  const sender = ['sender compared', 'sender compared']
  assert.deepEqual(
    await told(ctx, 'parcel'),
    ['code begun', 'code compared', 'mail compared', ...sender].sort(),
  )

  ctx = await settle(ctx, await createField(ctx, 'parcel', { ...text, name: 'site', type: 'url' }))
  ctx = await settle(ctx, await updateField(ctx, 'parcel', 'code', { name: 'number' }))
  const all = ['mail compared', 'number begun', 'number compared', 'site compared']
  assert.deepEqual(await told(ctx, 'parcel'), [...all, ...sender].sort())

  ctx = await settle(ctx, await changeFieldType(ctx, 'parcel', 'mail', { type: 'text' }))
  assert.notEqual(findField(ctx.metadata.objects.get('parcel')!, 'mail')!.column, 'mail')
  assert.deepEqual(await told(ctx, 'parcel'), ['mail begun', ...all, ...sender].sort())

  ctx = await settle(ctx, await changeFieldType(ctx, 'parcel', 'number', { type: 'number' }))
  ctx = await settle(ctx, await deleteField(ctx, 'parcel', 'site'))
  assert.deepEqual(await told(ctx, 'parcel'), ['mail begun', 'mail compared', ...sender].sort())

  ctx = await settle(ctx, await restoreField(ctx, 'parcel', 'site'))
  assert.deepEqual(
    await told(ctx, 'parcel'),
    ['mail begun', 'mail compared', 'site compared', ...sender].sort(),
  )

  ctx = await settle(ctx, await updateField(ctx, 'parcel', 'mail', { indexed: false }))
  ctx = await settle(ctx, await deleteField(ctx, 'parcel', 'sender'))
  ctx = await settle(ctx, await purgeField(ctx, 'parcel', 'sender'))
  assert.deepEqual(await told(ctx, 'parcel'), ['site compared'])
})

test('a workspace from before gets the statistics that a new one has', async () => {
  const ctx = await first.renewed()
  const tables = [...ctx.metadata.byId.values()].map((object) => object.table)
  const everything = async () => (await Promise.all(tables.map((table) => statisticsOf(ctx, table)))).flat()
  const before = await everything()
  for (const { name } of before) await ctx.db.run(sql`drop statistics ${ctx.db.table(name)}`)
  assert.deepEqual(await everything(), [])
  const file = new URL('../../migrations/workspace/0019-statistics.sql', import.meta.url)
  const text = readFileSync(file, 'utf8').replaceAll('{schema}', identifier(ctx.db.schema).compile().text)

  for (const statement of splitStatements(text)) await ctx.db.run(raw(statement))

  assert.ok(before.length > 10)
  assert.deepEqual(await everything(), before)
})
