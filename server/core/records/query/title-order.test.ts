import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { testInstallation } from '../../../../test/installation.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { modules } from '../../../modules.ts'
import { splitStatements } from '../../../platform/database/migration-files.ts'
import { identifier, raw, sql } from '../../../platform/database/sql.ts'
import { batchRecords, listRecords } from '../index.ts'

const installation = await testInstallation({ modules })
const { ctx } = await testWorkspace({}, installation)
const people = [
  { name: { first: 'Aino', last: 'Zetterberg' }, email: 'b_1@example.com' },
  { name: { first: 'Zoe', last: 'Aalto' }, email: 'b-1@example.com' },
  { name: { first: 'Mika', last: 'Korhonen' } },
  { name: { first: 'Ulla', last: 'Berg' }, email: 'a@example.com' },
]
await batchRecords(ctx, 'contact', { items: people.map((values) => ({ action: 'create', values })) })

/** Titles page by page, so that cursors are followed too. */
async function titles(field: string, direction: 'asc' | 'desc'): Promise<string[]> {
  const all: string[] = []
  let cursor: string | undefined
  do {
    const sort = [{ field, direction }]
    const { records, page } = await listRecords(ctx, 'contact', { sort, limit: 1, ...(cursor && { cursor }) })
    all.push(...records.map((record) => record.title))
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return all
}

async function indexes(): Promise<string[]> {
  const rows = await ctx.db.rows(sql`
    select indexdef from pg_catalog.pg_indexes where schemaname = ${ctx.db.schema} and tablename = 'contact'`)
  return rows.map((row) => String(row[0]).replace(/^.* USING /, '')).sort()
}

test('titles are listed in the order of the name they are made of', async () => {
  const byName = ['Zoe Aalto', 'Ulla Berg', 'Mika Korhonen', 'Aino Zetterberg']

  assert.deepEqual(await titles('title', 'asc'), byName)
  assert.deepEqual(await titles('title', 'desc'), byName.toReversed())
  assert.deepEqual(await titles('name', 'asc'), byName)
})

test('addresses are listed as they are compared, people without one last', async () => {
  const byEmail = ['Ulla Berg', 'Zoe Aalto', 'Aino Zetterberg']

  assert.deepEqual(await titles('email', 'asc'), [...byEmail, 'Mika Korhonen'])
  assert.deepEqual(await titles('email', 'desc'), [...byEmail.toReversed(), 'Mika Korhonen'])
})

test('a workspace from before loses the indexes of other orders and no more', async () => {
  const before = await indexes()
  const table = ctx.db.table('contact')
  const collation = raw(ctx.values.collation)
  for (const column of ['title', 'email']) {
    const key = sql`left(${identifier(column)}, 200) collate ${collation}`
    await ctx.db.run(sql`create index ${identifier(`old_${column}_ix`)} on ${table} ((${key}), id, owner)`)
  }
  assert.equal((await indexes()).length, before.length + 2)
  const file = new URL('../../../migrations/workspace/0012-fewer-indexes.sql', import.meta.url)
  const text = readFileSync(file, 'utf8').replaceAll('{schema}', identifier(ctx.db.schema).compile().text)

  for (const statement of splitStatements(text)) await ctx.db.run(raw(statement))

  assert.deepEqual(await indexes(), before)
})
