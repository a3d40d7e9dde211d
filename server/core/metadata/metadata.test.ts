import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findField } from '../../../shared/core/metadata.ts'
import { testInstallation } from '../../../test/installation.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { modules } from '../../modules.ts'
import type { Context } from '../../platform/context.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { createRecord, getRecord, listRecords, updateRecord } from '../records/index.ts'
import {
  changeFieldType,
  createField,
  createObject,
  deleteField,
  deleteObject,
  previewFieldType,
  purgeField,
  purgeObject,
  restoreField,
  restoreObject,
  runMetadataOperation,
  updateField,
  updateObject,
} from './index.ts'

const installation = await testInstallation({ modules })
const { ctx: first, as } = await testWorkspace({}, installation)
const label = (en: string) => ({ en })

/** Lets what takes time happen, and gives the context of afterwards. */
async function settle(ctx: Context, changed: { operationId: string | null }): Promise<Context> {
  if (changed.operationId !== null) await runMetadataOperation(ctx, changed.operationId)
  return ctx.renewed()
}

async function operationOf(ctx: Context, id: string | null) {
  const [row] = await ctx.db.query<{
    status: string
    details: { error?: { code: string; details: unknown[] } }
  }>(sql`select status, details from ${ctx.db.table('operation')} where id = ${id}`)
  return row!
}

async function objectWith(name: string, fields: Parameters<typeof createObject>[1]['fields'] = []) {
  const named = { name: 'name', type: 'text', label: label('Name'), required: true } as const
  const changed = await createObject(await first.renewed(), {
    name,
    label: label(name),
    pluralLabel: label(`${name}s`),
    titleField: 'name',
    fields: [named, ...fields],
  })
  return { ctx: await settle(first, changed), object: changed.object! }
}

test('a new object has a table and takes records at once', async () => {
  const { ctx, object } = await objectWith('project', [
    { name: 'budget', type: 'number', label: label('Budget'), indexed: true },
  ])

  const { record } = await createRecord(ctx, 'project', { name: 'Ship it', budget: 12.5 })

  assert.equal(record.budget, 12.5)
  assert.equal(record.title, 'Ship it')
  assert.match(object.table, /^project_[a-z2-7]{10}$/)
  assert.equal(findField(object, 'budget')!.column, 'budget')
})

test('a new field is blank on existing records and can be written', async () => {
  const { ctx } = await objectWith('visit')
  const { record } = await createRecord(ctx, 'visit', { name: 'One' })

  const changed = await createField(ctx, 'visit', {
    name: 'startsOn',
    type: 'date',
    label: label('Starts on'),
    indexed: true,
  })
  const after = await settle(ctx, changed)

  assert.equal((await getRecord(after, 'visit', record.id)).record.startsOn, null)
  await updateRecord(after, 'visit', { id: record.id, values: { startsOn: '2026-11-03' } })
  const page = await listRecords(after, 'visit', {
    filter: { field: 'startsOn', op: 'eq', value: '2026-11-03' },
  })
  assert.equal(page.records.length, 1)
})

test('a change of type converts what it can, keeps the old values, and serves the old type until then', async () => {
  const { ctx } = await objectWith('part', [
    { name: 'weight', type: 'text', label: label('Weight'), indexed: true },
  ])
  const good = (await createRecord(ctx, 'part', { name: 'A', weight: '1,054.5' })).record
  const bad = (await createRecord(ctx, 'part', { name: 'B', weight: 'heavy' })).record

  const preview = await previewFieldType(ctx, 'part', 'weight', { type: 'number' })
  const changed = await changeFieldType(ctx, 'part', 'weight', { type: 'number' })
  const before = await getRecord(await ctx.renewed(), 'part', good.id)
  const after = await settle(ctx, changed)

  assert.deepEqual(
    { ...preview, examples: preview.examples.map((one) => one.id) },
    {
      total: 2,
      blank: 0,
      converts: 1,
      fails: 1,
      examples: [bad.id],
    },
  )
  assert.equal(before.record.weight, '1,054.5')
  assert.equal((await getRecord(after, 'part', good.id)).record.weight, 1054.5)
  assert.equal((await getRecord(after, 'part', bad.id)).record.weight, null)
  const object = after.metadata.objects.get('part')!
  const field = findField(object, 'weight')!
  assert.equal(field.type, 'number')
  assert.deepEqual(field.formerColumns, ['weight_was'])
  const kept = await after.db.rows(
    sql`select ${identifier('weight_was')} from ${after.db.table(object.table)} where id = ${bad.id}`,
  )
  assert.deepEqual(kept, [['heavy']])
})

test('a type may be changed to and fro, with the columns of each kept', async () => {
  const { ctx } = await objectWith('crate', [{ name: 'load', label: { en: 'Load' }, type: 'text' }])
  const { record } = await createRecord(ctx, 'crate', { name: 'Crate', load: '12' })

  let now = ctx
  for (const type of ['number', 'text', 'number', 'text'] as const)
    now = await settle(now, await changeFieldType(now, 'crate', 'load', { type }))

  assert.equal((await getRecord(now, 'crate', record.id)).record.load, '12')
  const { formerColumns } = findField(now.metadata.objects.get('crate')!, 'load')!
  assert.equal(new Set(formerColumns).size, 4)
})

test('a renamed field is renamed in formulas, roll-ups and titles, and its values stay', async () => {
  const { ctx } = await objectWith('order', [
    { name: 'price', type: 'number', label: label('Price') },
    {
      name: 'double',
      type: 'formula',
      label: label('Double'),
      options: { expression: 'price * 2', resultType: 'number' },
    },
    { name: 'company', type: 'reference', label: label('Company'), options: { targets: ['company'] } },
  ])
  const rolled = await createField(ctx, 'company', {
    name: 'orderTotal',
    type: 'rollUp',
    label: label('Orders'),
    options: { rollUp: { object: 'order', via: 'company', function: 'sum', field: 'price' } },
  })
  const withRollUp = await settle(ctx, rolled)
  const company = (await createRecord(withRollUp, 'company', { name: 'Acme' })).record
  const { record } = await createRecord(withRollUp, 'order', { name: 'O-1', price: 21, company: company.id })

  const after = await settle(
    withRollUp,
    await updateField(withRollUp, 'order', 'price', { name: 'netPrice' }),
  )

  const read = (await getRecord(after, 'order', record.id)).record
  assert.deepEqual([read.netPrice, read.double, 'price' in read], [21, 42, false])
  const double = findField(after.metadata.objects.get('order')!, 'double')!
  assert.equal(double.options.expression, 'netPrice * 2')
  await updateRecord(after, 'order', { id: record.id, values: { netPrice: 30 } })
  assert.equal((await getRecord(after, 'company', company.id)).record.orderTotal, 30)
})

test('a field goes into the bin with its values and comes back with them; purged it is gone', async () => {
  const { ctx } = await objectWith('asset', [{ name: 'serial', type: 'text', label: label('Serial') }])
  const { record } = await createRecord(ctx, 'asset', { name: 'A', serial: 'S1' })

  const binned = await settle(ctx, await deleteField(ctx, 'asset', 'serial'))
  assert.equal('serial' in (await getRecord(binned, 'asset', record.id)).record, false)
  const restored = await settle(binned, await restoreField(binned, 'asset', 'serial'))
  assert.equal((await getRecord(restored, 'asset', record.id)).record.serial, 'S1')

  await assert.rejects(purgeField(restored, 'asset', 'serial'), { code: 'metadata.field-not-found' })
  const again = await settle(restored, await deleteField(restored, 'asset', 'serial'))
  const purged = await settle(again, await purgeField(again, 'asset', 'serial'))

  const object = purged.metadata.objects.get('asset')!
  assert.deepEqual(
    object.fields.map((field) => field.name),
    ['name'],
  )
  const next = await createField(purged, 'asset', { name: 'serial', type: 'number', label: label('Serial') })
  assert.equal(findField(next.object!, 'serial')!.column, 'serial_2')
})

test('an object goes into the bin, comes back, and is purged with its table', async () => {
  const { ctx, object } = await objectWith('fleeting')
  const { record } = await createRecord(ctx, 'fleeting', { name: 'Here' })

  const binned = await settle(ctx, await deleteObject(ctx, 'fleeting'))
  await assert.rejects(getRecord(binned, 'fleeting', record.id), { code: 'records.unknown-object' })
  const back = await settle(binned, await restoreObject(binned, 'fleeting'))
  assert.equal((await getRecord(back, 'fleeting', record.id)).record.title, 'Here')
  const again = await settle(back, await deleteObject(back, 'fleeting'))
  const gone = await settle(again, await purgeObject(again, 'fleeting'))

  const tables = await gone.db.rows(sql`select 1 from pg_tables where tablename = ${object.table}`)
  assert.deepEqual(tables, [])
})

test('a field becomes unique when its values are, and says which are not', async () => {
  const { ctx } = await objectWith('badge', [{ name: 'code', type: 'text', label: label('Code') }])
  const one = (await createRecord(ctx, 'badge', { name: 'One', code: 'X1' })).record
  await createRecord(ctx, 'badge', { name: 'Two', code: 'Ｘ1' })

  const refused = await updateField(ctx, 'badge', 'code', { unique: true })
  const still = await settle(ctx, refused)
  const failed = await operationOf(still, refused.operationId)
  assert.equal(failed.status, 'failed')
  assert.equal(failed.details.error!.code, 'metadata.duplicates')
  assert.equal(findField(still.metadata.objects.get('badge')!, 'code')!.unique, undefined)

  await updateRecord(still, 'badge', { id: one.id, values: { code: 'X9' } })
  const after = await settle(still, await updateField(still, 'badge', 'code', { unique: true }))
  assert.equal(findField(after.metadata.objects.get('badge')!, 'code')!.unique, true)
  await assert.rejects(
    createRecord(after, 'badge', { name: 'Three', code: 'x9' }),
    (error: { details?: unknown[] }) => JSON.stringify(error.details).includes('records.not-unique'),
  )
})

test('the second of two administrators who began from the same view gets a conflict', async () => {
  const { ctx, object } = await objectWith('shared')
  const version = object.version!

  const [one, two] = await Promise.allSettled([
    updateObject(ctx, 'shared', { label: label('First') }, version),
    updateObject(ctx, 'shared', { label: label('Second') }, version),
  ])

  const outcomes = [one, two].map((each) => (each.status === 'fulfilled' ? 'done' : each.reason.code))
  assert.deepEqual(outcomes.sort(), ['done', 'metadata.stale'])
})

test('two administrators who add different fields at once both succeed, those of one name do not', async () => {
  const { ctx } = await objectWith('crowded')
  const add = (name: string) => createField(ctx, 'crowded', { name, type: 'text', label: label(name) })

  const outcomes = await Promise.allSettled([add('one'), add('two'), add('same'), add('same')])

  assert.deepEqual(outcomes.map((each) => each.status).sort(), [
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
  ])
  const after = await ctx.renewed()
  const names = after.metadata.objects.get('crowded')!.fields.map((field) => field.name)
  assert.deepEqual(names.sort(), ['name', 'one', 'same', 'two'])
})

test('only who may manage definitions changes them', async () => {
  const seller = await as('salesperson')

  await assert.rejects(createField(seller, 'deal', { name: 'hack', type: 'text', label: label('Hack') }), {
    kind: 'forbidden',
  })
})
