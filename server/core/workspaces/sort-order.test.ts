import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { sql } from '../../platform/database/sql.ts'
import { createField, runMetadataOperation } from '../metadata/index.ts'
import { createRecord, listRecords } from '../records/index.ts'
import { changeSettings } from './change-settings.ts'
import { changeSortOrder } from './change-sort-order.ts'

const { ctx } = await testWorkspace()
for (const name of ['中兴', '安踏', '比亚迪', 'Äänekoski', 'Zeppelin'])
  await createRecord(ctx, 'company', { name })

async function names(): Promise<unknown[]> {
  const sort = [{ field: 'name', direction: 'asc' as const }]
  return (await listRecords(await ctx.renewed(), 'company', { sort })).records.map(({ title }) => title)
}

async function sortingIndexes(): Promise<string[]> {
  const rows = await ctx.db.rows(sql`
    select indexdef from pg_catalog.pg_indexes
    where schemaname = ${ctx.workspace.schema} and indexdef ~ '"(en|fi|zh-Hans|zh-Hant)-x-icu"'`)
  return rows.map(([definition]) => String(definition))
}

test('lists keep their order when another language is worked in first', async () => {
  await changeSettings(ctx, { languages: ['fi', 'en'] })

  assert.deepEqual((await names()).slice(0, 2), ['Äänekoski', 'Zeppelin'])
})

test('another order comes with its indexes, which take the place of the old ones', async () => {
  const before = await sortingIndexes()

  const { operationId } = await changeSortOrder(await ctx.renewed(), 'zh-Hans')
  assert.deepEqual((await names()).slice(0, 2), ['Äänekoski', 'Zeppelin'])
  await assert.rejects(changeSortOrder(await ctx.renewed(), 'fi'), { code: 'settings.sorting-under-way' })
  // A field that comes meanwhile is sorted likewise.
  await createField(await ctx.renewed(), 'company', {
    name: 'nickname',
    label: { en: 'Nickname' },
    type: 'text',
    indexed: true,
  })
  await runMetadataOperation(await ctx.renewed(), operationId)

  assert.deepEqual((await names()).slice(0, 3), ['安踏', '比亚迪', '中兴'])
  const after = await sortingIndexes()
  assert.deepEqual(
    after.filter((one) => !one.includes('"zh-Hans-x-icu"')),
    [],
  )
  assert.ok(before.length > 5)
  assert.equal(after.length, before.length + 1)
  await assert.rejects(changeSortOrder(await ctx.renewed(), 'zh-Hans'), { code: 'settings.sorted-already' })
})

test('Finnish letters stand where a Finn looks for them', async () => {
  const { operationId } = await changeSortOrder(await ctx.renewed(), 'fi')
  await runMetadataOperation(await ctx.renewed(), operationId)

  assert.deepEqual((await names()).slice(0, 2), ['Zeppelin', 'Äänekoski'])
})
