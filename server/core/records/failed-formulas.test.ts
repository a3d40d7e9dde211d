import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { sql } from '../../platform/database/sql.ts'
import { bumpRevision } from '../bump-revision.ts'
import { createField } from '../metadata/index.ts'
import { createRecord, getRecord, listRecords, updateRecord } from './index.ts'

const { ctx } = await testWorkspace()
await createField(ctx, 'product', { name: 'crates', type: 'number', label: { en: 'Crates' } })
await createField(await ctx.renewed(), 'product', {
  name: 'perCrate',
  type: 'formula',
  label: { en: 'Per crate' },
  options: { expression: '100 / crates', resultType: 'number', decimals: 2 },
})
const now = await ctx.renewed()

test('a formula that divides by zero says so with every answer, and is silent once it does not', async () => {
  const { record } = await createRecord(now, 'product', { name: 'Valve', crates: 0 })
  const why = { path: 'perCrate', code: 'expressions.divided-by-zero', message: 'It would divide by zero.' }

  assert.deepEqual(record.failedFormulas, { perCrate: why })
  assert.deepEqual((await getRecord(now, 'product', record.id)).record.failedFormulas, { perCrate: why })
  const changed = await updateRecord(now, 'product', { id: record.id, values: { crates: 4 } })
  assert.deepEqual([changed.record.perCrate, changed.record.failedFormulas], [25, {}])
})

test('a list tells it of the formulas it shows, without the fields they read', async () => {
  await createRecord(now, 'product', { name: 'Hose', crates: 0 })
  await createRecord(now, 'product', { name: 'Pump' })
  const filter = { field: 'name', op: 'in', value: ['Hose', 'Pump'] } as const
  const sort = [{ field: 'name', direction: 'asc' }] as const

  const { records } = await listRecords(now, 'product', { filter, sort: [...sort], fields: ['perCrate'] })
  const plain = await listRecords(now, 'product', { filter, fields: ['name'] })

  assert.deepEqual(
    records.map(({ failedFormulas = {} }) => Object.keys(failedFormulas)),
    // Where nothing was entered nothing failed.
    [['perCrate'], []],
  )
  assert.equal(
    records.some((record) => 'crates' in record),
    false,
  )
  assert.equal(
    plain.records.some((record) => 'failedFormulas' in record),
    false,
  )
})

test('a record that others point at tells of its formulas that were asked for, however it was come upon', async () => {
  await createField(await ctx.renewed(), 'product', {
    name: 'part',
    type: 'reference',
    label: { en: 'Part' },
    options: { targets: ['product'] },
  })
  await createField(await ctx.renewed(), 'product', {
    name: 'spare',
    type: 'reference',
    label: { en: 'Spare' },
    options: { targets: ['product'] },
  })
  const then = await ctx.renewed()
  const { record: bolt } = await createRecord(then, 'product', { name: 'Bolt', crates: 0 })
  await createRecord(then, 'product', { name: 'Machine', part: bolt.id, spare: bolt.id })
  const filter = { field: 'name', op: 'eq', value: 'Machine' } as const

  const asked = await listRecords(then, 'product', {
    filter,
    fields: ['part', 'spare'],
    expand: ['part.perCrate', 'spare.name'],
  })
  const plain = await listRecords(then, 'product', { filter, fields: ['part'], expand: ['part.name'] })

  assert.equal(asked.related[bolt.id]?.failedFormulas?.perCrate?.code, 'expressions.divided-by-zero')
  assert.deepEqual([asked.related[bolt.id]?.perCrate, asked.related[bolt.id]?.crates], [null, undefined])
  assert.equal(plain.related[bolt.id]?.failedFormulas, undefined)
})

test('one whose expression no longer fits says what is wrong with it', async () => {
  const { record } = await createRecord(now, 'product', { name: 'Tap', crates: 2 })
  await now.transaction(async (tx) => {
    await tx.db.run(sql`update ${tx.db.table('field')}
      set definition = replace(definition::text, '100 / crates', '100 / boxes')::jsonb where object_id = 'product'`)
    await bumpRevision(tx, 'metadata')
  })
  const then = await ctx.renewed()
  await updateRecord(then, 'product', { id: record.id, values: { crates: 3 } })

  const { failedFormulas } = (await getRecord(then, 'product', record.id)).record

  assert.equal(failedFormulas?.perCrate?.code, 'expressions.unknown-field')
})
