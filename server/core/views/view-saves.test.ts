import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { addFavourite, listFavourites } from '../navigation/favourites.ts'
import { deletedViewsMs, forgetOldViews } from './forget-old-views.ts'
import {
  createView,
  deleteView,
  listViews,
  readLayout,
  resetLayout,
  restoreView,
  saveLayout,
  updateView,
} from './index.ts'

const { ctx } = await testWorkspace()
const make = (name: string) =>
  createView(ctx, { object: 'deal', name: { en: name }, layout: 'table', shared: true })
const stale = { kind: 'stale', code: 'saves.changed-meanwhile' }

test('a save made from an older version than stands is refused, and says whose save that is', async () => {
  const { id, version } = await make('Two at once')
  const first = await updateView(ctx, id, { columns: [{ field: 'stage' }] }, version)

  const second = updateView(ctx, id, { columns: [{ field: 'owner' }] }, version)

  await assert.rejects(second, {
    ...stale,
    params: { version: first.version, updatedBy: ctx.access.memberId, updatedAt: first.updatedAt },
  })
  await assert.rejects(deleteView(ctx, id, version), stale)
  const over = await updateView(ctx, id, { columns: [{ field: 'owner' }] }, first.version)
  assert.deepEqual(over.columns, [{ field: 'owner' }])
  assert.deepEqual((await updateView(ctx, id, { name: { en: 'As before' } })).name, { en: 'As before' })
})

test('of two saves at the same moment one comes through', async () => {
  const { id, version } = await make('Race')
  const saves = ['stage', 'owner', 'amount'].map((field) =>
    updateView(ctx, id, { columns: [{ field }] }, version),
  )

  const outcomes = await Promise.allSettled(saves)

  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
})

test('a deleted view is restored as the same one: its id, its place, who marked it', async () => {
  const [one, two] = [await make('One'), await make('Two')]
  await addFavourite(ctx, { kind: 'view', target: one.id })
  const before = await listViews(ctx, 'deal')

  await deleteView(ctx, one.id)
  const without = (await listViews(ctx, 'deal')).map(({ id }) => id)
  const marks = await listFavourites(ctx)
  await make('Three')
  const back = await restoreView(ctx, one.id)

  assert.deepEqual([without.includes(one.id), without.includes(two.id), marks], [false, true, []])
  assert.deepEqual(
    back,
    before.find(({ id }) => id === one.id),
  )
  assert.deepEqual(
    (await listFavourites(ctx)).map(({ target }) => target),
    [one.id],
  )
  await assert.rejects(restoreView(ctx, one.id), { code: 'views.not-found' })
})

test('a view deleted longer than a month ago is gone for good, with the marks on it', async () => {
  const { id } = await make('Old')
  await addFavourite(ctx, { kind: 'view', target: id })
  await deleteView(ctx, id)

  const soon = await forgetOldViews(ctx.db, ctx.now())
  const late = await forgetOldViews(ctx.db, new Date(ctx.now().getTime() + deletedViewsMs + 1_000))

  assert.deepEqual([soon, late], [0, 1])
  await assert.rejects(restoreView(ctx, id), { code: 'views.not-found' })
})

test('a page arranged anew after it was put back has another version than before', async () => {
  const arranged = { highlights: ['industry'], sections: [], related: [] }
  const untouched = await readLayout(ctx, 'company', '')
  const first = await saveLayout(ctx, 'company', '', arranged, untouched.version)
  await assert.rejects(saveLayout(ctx, 'company', '', arranged, 0), stale)
  const reset = await resetLayout(ctx, 'company', '', first.version)
  const second = await saveLayout(ctx, 'company', '', arranged, reset.version)

  assert.deepEqual([untouched.version, reset.version], [0, 0])
  assert.notEqual(second.version, first.version)
  await assert.rejects(resetLayout(ctx, 'company', '', first.version), stale)
  assert.equal(second.updatedBy, ctx.access.memberId)
})
