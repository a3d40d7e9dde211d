import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../../test/workspace.ts'
import { readMigrations } from '../../../platform/database/migration-files.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'
import { createField } from '../../metadata/index.ts'
import { createRecord, getRecord } from '../index.ts'

const { ctx } = await testWorkspace()

test('sums that were empty when nothing was counted are 0 after an upgrade, those of something stay', async () => {
  const rollUp = { object: 'affiliation', via: 'company', function: 'sum' as const, field: 'share' }
  const label = { en: 'Share' }
  await createField(ctx, 'affiliation', { name: 'share', type: 'number', label, options: { decimals: 2 } })
  await createField(ctx, 'company', { name: 'shares', type: 'rollUp', label, options: { rollUp } })
  const now = await ctx.renewed()
  const company = async (name: string) => (await createRecord(now, 'company', { name })).record.id
  const [empty, full] = [await company('Empty'), await company('Full')]
  await createRecord(now, 'deal', { name: 'One', company: full, amount: '7' })
  const { table, fields } = now.metadata.objects.get('company')!
  const columnOf = (name: string) => fields.find((field) => field.name === name)!.column
  const value = columnOf('openValue')
  for (const column of [columnOf('shares'), value, `${value}_currency`, `${value}_base`])
    await now.db.run(sql`update ${now.db.table(table)} set ${identifier(column)} = null where id = ${empty}`)

  const migrations = await readMigrations('workspace', now.workspace.schema)
  for (const statement of migrations.find(({ name }) => name === '0010-sums-of-nothing')!.statements)
    await now.db.run(statement)

  const read = async (id: string) => {
    const { openValue, shares } = (await getRecord(now, 'company', id)).record
    return [openValue, shares]
  }
  const worth = (amount: string) => ({ amount, currency: 'EUR' })
  assert.deepEqual(await read(empty), [worth('0.00'), 0])
  assert.deepEqual(await read(full), [worth('7.00'), 0])
})
