import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { sql } from '../../platform/database/sql.ts'
import { createView, deleteView, listViews, restoreView } from './index.ts'
import { listDeletedViews } from './list-deleted-views.ts'

const { ctx, as } = await testWorkspace()
const plain = { object: 'company', layout: 'table', shared: true } as const
const make = (name: string, more = {}) => createView(ctx, { ...plain, name: { en: name }, ...more })

test('deleted views are found with who deleted them, the last first, and come back as they were', async () => {
  const [first, second, ofDeals] = [
    await make('First'),
    await make('Second'),
    await make('Deals', { object: 'deal' }),
  ]
  for (const view of [first, ofDeals, second]) await deleteView(ctx, view.id)

  const found = await listDeletedViews(ctx, 'company')
  assert.deepEqual(
    found.map(({ name, deletedBy, object }) => [name.en, deletedBy, object]),
    [
      ['Second', ctx.access.memberId, 'company'],
      ['First', ctx.access.memberId, 'company'],
    ],
  )
  assert.equal((await listDeletedViews(ctx)).length, 3)

  await restoreView(ctx, second.id)
  assert.deepEqual(
    (await listDeletedViews(ctx, 'company')).map(({ id }) => id),
    [first.id],
  )
  assert.ok((await listViews(ctx, 'company')).some(({ id }) => id === second.id))
  const [row] = await ctx.db.rows(
    sql`select deleted_at, deleted_by from ${ctx.db.table('view')} where id = ${second.id}`,
  )
  assert.deepEqual(row, [null, null])
})

test('a deleted view is seen by who may take it back only', async () => {
  const seller = await as('salesperson')
  const manager = await as('manager')
  const own = await createView(seller, { ...plain, name: { en: 'Mine' }, shared: false })
  const shared = await make('Ours')
  await deleteView(seller, own.id)
  await deleteView(ctx, shared.id)
  const seenBy = async (who: typeof ctx) => (await listDeletedViews(who)).map(({ name }) => name.en)

  assert.deepEqual(await seenBy(seller), ['Mine'])
  assert.ok((await seenBy(manager)).includes('Ours'))
  assert.ok(!(await seenBy(manager)).includes('Mine'))
  assert.ok(!(await seenBy(ctx)).includes('Mine'))
})
