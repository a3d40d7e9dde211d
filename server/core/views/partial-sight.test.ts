import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RoleDefinition } from '../../../shared/core/access.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { bumpRevision } from '../bump-revision.ts'
import { createField, deleteField, restoreField } from '../metadata/index.ts'
import {
  createView,
  deleteView,
  listViews,
  readLayout,
  restoreView,
  saveLayout,
  updateView,
} from './index.ts'

const { ctx, as } = await testWorkspace()
// Shares views and arranges pages, but never learns what a deal is worth.
const blind = await roleWithout('deal', 'deal.amount', ['views.share', 'metadata.manage'])

const whole = {
  object: 'deal',
  name: { en: 'Whole' },
  layout: 'table',
  columns: [{ field: 'stage' }, { field: 'amount', width: 120 }, { field: 'owner' }],
  sumField: 'amount',
  colors: [
    { filter: { field: 'amount', op: 'gte', value: 1000 }, color: 'brick' },
    { filter: { field: 'nextStep', op: 'isBlank' }, color: 'lagoon' },
  ],
  board: {
    cards: ['amount', 'owner'],
    columns: [{ value: 'x', limit: { of: 'sum', most: 5, over: 'warn' } }],
  },
  chart: { shape: 'bar', by: { field: 'stage' }, measure: { function: 'sum', field: 'amount' } },
  shared: true,
} as const
const seenBy = async (one: Context, id: string) =>
  (await listViews(one, 'deal')).find((view) => view.id === id)!

test('what an editor of a shared view does not see stays where it was', async () => {
  const { id } = await createView(ctx, structuredClone(whole) as never)

  const seen = await seenBy(blind, id)
  const saved = await updateView(blind, id, {
    columns: [{ field: 'owner' }, { field: 'stage' }, { field: 'closeDate' }],
    sumField: null,
    colors: [{ filter: { field: 'owner', op: 'isBlank' }, color: 'moss' }],
    board: { cards: ['owner', 'closeDate'], columns: [{ value: 'x', folded: true }] },
    chart: null,
  })

  assert.deepEqual([seen.sumField, seen.chart, seen.board?.cards], [undefined, undefined, ['owner']])
  assert.equal(JSON.stringify(saved).includes('"amount"'), false)
  const kept = await seenBy(ctx, id)
  assert.deepEqual(
    kept.columns?.map(({ field }) => field),
    ['owner', 'stage', 'amount', 'closeDate'],
  )
  assert.equal(kept.columns?.[2]?.width, 120)
  assert.equal(kept.sumField, 'amount')
  assert.deepEqual(
    kept.colors?.map(({ color }) => color),
    ['brick', 'moss'],
  )
  assert.deepEqual(kept.board?.cards, ['amount', 'owner', 'closeDate'])
  assert.deepEqual(kept.board?.columns, [
    { value: 'x', folded: true, limit: { of: 'sum', most: 5, over: 'warn' } },
  ])
  assert.deepEqual(kept.chart, whole.chart)
})

test('a shared view that asks what somebody may not see is not theirs to change, to delete or to take back', async () => {
  const filter = { field: 'amount', op: 'gte', value: 1000 } as const
  const { id } = await createView(ctx, { ...(structuredClone(whole) as never as object), filter } as never)
  const unknown = { kind: 'not-found', code: 'views.not-found' }

  await assert.rejects(updateView(blind, id, { name: { en: 'Taken' }, filter: null }), unknown)
  await assert.rejects(deleteView(blind, id), unknown)
  await deleteView(ctx, id)
  await assert.rejects(restoreView(blind, id), unknown)
  await restoreView(ctx, id)

  assert.deepEqual((await seenBy(ctx, id)).filter, filter)
})

test('a view that names what its editor does not see is renamed, moved and shared all the same', async () => {
  const { id } = await createView(ctx, structuredClone(whole) as never)

  await updateView(blind, id, { name: { en: 'Renamed' }, position: 0, shared: true })

  const kept = await seenBy(ctx, id)
  assert.deepEqual([kept.name.en, kept.columns], ['Renamed', whole.columns])
})

test('a view with a deleted field is renamed, names the field to who may change it, and forgets it saved anew', async () => {
  await createField(ctx, 'deal', { name: 'region', type: 'text', label: { en: 'Region' } })
  const now = await ctx.renewed()
  const view = await createView(now, {
    object: 'deal',
    name: { en: 'By region' },
    layout: 'board',
    groupBy: 'stage',
    columns: [{ field: 'region' }, { field: 'stage' }],
    filter: { field: 'region', op: 'isNotBlank' },
    board: { cards: ['region'] },
    shared: true,
  })
  await deleteField(now, 'deal', 'region')
  const after = await ctx.renewed()

  const renamed = await updateView(after, view.id, { name: { en: 'By area' } })
  const looker = await seenBy(await as('salesperson'), view.id)
  await restoreField(after, 'deal', 'region')
  const back = await seenBy(await ctx.renewed(), view.id)
  await deleteField(await ctx.renewed(), 'deal', 'region')
  const again = await ctx.renewed()
  const { columns } = await seenBy(again, view.id)
  await updateView(again, view.id, { columns: columns ?? null, board: { cards: [] }, filter: null })

  assert.deepEqual([renamed.missing, looker.missing], [['region'], undefined])
  assert.deepEqual(
    back.columns?.map(({ field }) => field),
    ['region', 'stage'],
  )
  assert.equal((await seenBy(again, view.id)).missing, undefined)
})

test('what is checked is what becomes another: a new mistake is named, an old one is not', async () => {
  await createField(ctx, 'deal', { name: 'zone', type: 'text', label: { en: 'Zone' } })
  const now = await ctx.renewed()
  const view = await createView(now, {
    object: 'deal',
    name: { en: 'Zones' },
    layout: 'table',
    filter: { field: 'zone', op: 'isNotBlank' },
    shared: false,
  })
  await deleteField(now, 'deal', 'zone')
  const after = await ctx.renewed()

  await updateView(after, view.id, { filter: view.filter as never, columns: [{ field: 'stage' }] })
  await assert.rejects(updateView(after, view.id, { columns: [{ field: 'zone' }] }), {
    code: 'views.invalid',
  })
})

test('what an editor of a page does not see stays in its section, hidden or shown as it was', async () => {
  const sections = [
    { name: { en: 'Main' }, fields: ['stage', 'amount', 'owner'] },
    {
      name: { en: 'More' },
      fields: ['closeDate'],
      when: { field: 'amount', values: ['1'] },
    },
  ]
  const before = await saveLayout(ctx, 'deal', '', {
    highlights: ['amount', 'stage'],
    sections,
    related: [],
    hidden: ['nextStep'],
    lists: {},
  })

  const seen = await readLayout(blind, 'deal', '')
  const { object: _, source: __, version: ___, updatedAt: ____, updatedBy: _____, missing, ...given } = seen
  const [main, ...others] = given.sections
  await saveLayout(blind, 'deal', '', {
    ...(given as object),
    highlights: ['stage', 'owner'],
    sections: [{ ...main, fields: ['owner', 'stage'] }, ...others],
  } as never)

  assert.equal(missing, undefined)
  assert.equal(JSON.stringify(seen).includes('"amount"'), false)
  const kept = await readLayout(ctx, 'deal', '')
  assert.deepEqual(kept.highlights, ['amount', 'stage', 'owner'])
  assert.deepEqual(kept.sections[0]?.fields.slice(0, 3), ['owner', 'stage', 'amount'])
  assert.deepEqual(kept.sections[1]?.when, sections[1]!.when)
  assert.ok(kept.version > before.version)
  assert.equal(kept.updatedBy, blind.access.memberId)
})

async function roleWithout(objectId: string, fieldId: string, permissions: string[]): Promise<Context> {
  const seller = await as('salesperson')
  const role: RoleDefinition = {
    ...seller.access.role,
    key: 'blind',
    permissions: [...seller.access.role.permissions, ...permissions],
    objects: { [objectId]: { ...seller.access.object(objectId), fields: { [fieldId]: 'hidden' } } },
  }
  await ctx.transaction(async (tx) => {
    await tx.db.run(sql`
      insert into ${tx.db.table('role')} (key, position, definition)
      values ('blind', 9, ${JSON.stringify(role)}::jsonb)`)
    await bumpRevision(tx, 'access')
  })
  return as('blind')
}
