import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RoleDefinition } from '../../../shared/core/access.ts'
import { findField } from '../../../shared/core/metadata.ts'
import { ViewChangeInput } from '../../../shared/core/views-contract.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { bumpRevision } from '../bump-revision.ts'
import { createField, deleteField, updateField } from '../metadata/index.ts'
import { listUses } from '../metadata/uses/list-uses.ts'
import { createRecord } from '../records/index.ts'
import {
  createView,
  deleteView,
  listViews,
  readLayout,
  resetLayout,
  saveLayout,
  updateView,
} from './index.ts'

const { ctx, as } = await testWorkspace()
const big = {
  object: 'deal',
  name: { en: 'Big deals' },
  layout: 'table',
  filter: { field: 'amount', op: 'gte', value: 5000 },
  sort: [{ field: 'company.name', direction: 'asc' }],
  columns: [{ field: 'name' }, { field: 'amount', width: 120 }, { field: 'company.industry' }],
  shared: true,
} as const

test('nobody takes a shared view that somebody else made for themselves', async () => {
  const manager = await as('administrator')
  const view = await createView(manager, {
    object: 'deal',
    name: { en: 'Ours' },
    layout: 'table',
    shared: true,
  })

  await assert.rejects(updateView(ctx, view.id, { shared: false }), {
    kind: 'forbidden',
    code: 'views.made-by-another',
  })
  assert.equal((await updateView(ctx, view.id, { name: { en: 'Still ours' }, shared: true })).ownerId, null)
  const own = await updateView(manager, view.id, { shared: false })
  assert.equal(own.ownerId, manager.access.memberId)
  await deleteView(manager, view.id)
})

test('a shared view is everyone’s, a private one its maker’s alone', async () => {
  const seller = await as('salesperson')

  const shared = await createView(ctx, { ...big, columns: [...big.columns], sort: [...big.sort] })
  const own = await createView(ctx, { object: 'deal', name: { en: 'Mine' }, layout: 'table', shared: false })

  const seen = await listViews(seller, 'deal')
  assert.deepEqual(
    seen.map((view) => view.id),
    [shared.id],
  )
  assert.deepEqual(
    (await listViews(ctx, 'deal')).map((view) => view.id),
    [shared.id, own.id],
  )
  await assert.rejects(updateView(seller, own.id, { name: { en: 'Theirs' } }), { code: 'views.not-found' })
  await assert.rejects(deleteView(seller, shared.id), { code: 'views.may-not-share' })
  await assert.rejects(
    createView(seller, { object: 'deal', name: { en: 'x' }, layout: 'table', shared: true }),
    {
      code: 'views.may-not-share',
    },
  )
})

test('a view for a team is seen in it and below, by its maker, and by nobody else', async () => {
  const team = async (name: string, parent?: string) =>
    (await createRecord(ctx, 'team', { name, ...(parent !== undefined && { parent }) })).record.id
  const north = await team('North')
  const below = await team('Far north', north)
  const south = await team('South')
  const plain = { object: 'company', name: { en: 'Northern' }, layout: 'table', shared: true } as const
  const view = await createView(ctx, { ...plain, teamIds: [north] })
  const sees = async (of: Context) => (await listViews(of, 'company')).some(({ id }) => id === view.id)

  assert.deepEqual(view.teamIds, [north])
  assert.equal(view.updatedBy, ctx.access.memberId)
  assert.deepEqual(
    [
      await sees(await as('salesperson', north)),
      await sees(await as('salesperson', below)),
      await sees(await as('salesperson', south)),
      await sees(ctx),
    ],
    [true, true, false, true],
  )

  const opened = await updateView(ctx, view.id, { teamIds: null })
  assert.equal(opened.teamIds, undefined)
  assert.equal(await sees(await as('salesperson', south)), true)
  await assert.rejects(updateView(ctx, view.id, { teamIds: [view.id] }), { code: 'views.unknown-team' })
})

test('what a view names must be there, and every mistake is named', async () => {
  const bad = createView(ctx, {
    object: 'deal',
    name: { en: ' ' },
    layout: 'board',
    columns: [{ field: 'nonsense' }],
    filter: { field: 'amount', op: 'contains', value: 'x' },
    shared: false,
  })

  await assert.rejects(bad, (error: { details: { path: string }[] }) => {
    assert.deepEqual(
      error.details.map((detail) => detail.path),
      ['name.en', 'columns[0].field', 'filter.op', 'groupBy'],
    )
    return true
  })
})

test('a part of a view can be changed, taken away, and its tab moved', async () => {
  const one = await createView(ctx, {
    object: 'contact',
    name: { en: 'One' },
    layout: 'table',
    groupBy: 'owner',
    shared: true,
  })
  const two = await createView(ctx, { object: 'contact', name: { en: 'Two' }, layout: 'table', shared: true })

  const changed = await updateView(ctx, one.id, { name: { en: 'Uno', fi: 'Yksi' }, groupBy: null })
  await updateView(ctx, two.id, { position: 0 })

  assert.deepEqual([changed.name.fi, changed.groupBy], ['Yksi', undefined])
  assert.deepEqual(
    (await listViews(ctx, 'contact')).map((view) => view.id),
    [two.id, one.id],
  )
})

test('a tab put as far back as can be leaves room for others', async () => {
  const plain = { object: 'product', layout: 'table', shared: false } as const
  const far = await createView(ctx, { ...plain, name: { en: 'Far' } })
  await updateView(ctx, far.id, { position: 2_147_483_647 })
  const next = await createView(ctx, { ...plain, name: { en: 'Next' } })
  await updateView(ctx, next.id, { position: 0 })

  assert.deepEqual(
    (await listViews(ctx, 'product')).map(({ id }) => id),
    [next.id, far.id],
  )
  assert.equal(ViewChangeInput.safeParse({ position: 1_000_000 }).success, true)
  assert.equal(ViewChangeInput.safeParse({ position: 1_000_001 }).success, false)
})

test('a field that is hidden from a role does not show in its views, nor through a filter', async () => {
  const view = await createView(ctx, {
    ...big,
    columns: [...big.columns],
    sort: [],
    name: { en: 'By value' },
  })
  const plain = await createView(ctx, {
    object: 'deal',
    name: { en: 'Plain' },
    layout: 'table',
    columns: [{ field: 'name' }, { field: 'amount' }],
    shared: true,
  })
  const blind = await roleWithout(ctx, 'deal', 'deal.amount')

  const seen = await listViews(blind, 'deal')

  assert.equal(
    seen.some((one) => one.id === view.id),
    false,
  )
  assert.deepEqual(seen.find((one) => one.id === plain.id)!.columns, [{ field: 'name' }])
  const layout = await readLayout(blind, 'deal')
  assert.equal(JSON.stringify(layout).includes('"amount"'), false)
})

test('a renamed field keeps its place in views and layouts; a binned one leaves their order and stays in their filters', async () => {
  await createField(ctx, 'deal', { name: 'region', type: 'text', label: { en: 'Region' } })
  const now = await ctx.renewed()
  const view = await createView(now, {
    object: 'deal',
    name: { en: 'By region' },
    layout: 'table',
    shared: true,
    filter: {
      and: [
        { field: 'region', op: 'eq', value: 'North' },
        { field: 'company.deal:company', op: 'isNotBlank' },
      ],
    },
    columns: [{ field: 'region' }],
    sort: [{ field: 'region', direction: 'asc' }],
  })
  await saveLayout(now, 'deal', '', { highlights: ['region'], sections: [], related: [] })

  await updateField(now, 'deal', 'region', { name: 'area' })
  const renamed = await ctx.renewed()
  const kept = (await listViews(renamed, 'deal')).find((one) => one.id === view.id)!
  assert.deepEqual(kept.columns, [{ field: 'area' }])
  assert.equal(JSON.stringify(kept.filter).includes('"field":"area"'), true)
  assert.deepEqual((await readLayout(renamed, 'deal')).highlights, ['area'])

  await deleteField(renamed, 'deal', 'area')
  const binned = await ctx.renewed()
  const left = (await listViews(binned, 'deal')).find((one) => one.id === view.id)!
  assert.deepEqual([left.columns, left.sort, left.missing], [[], [], ['area']])
  assert.equal(JSON.stringify(left.filter).includes('"field":"area"'), true)
  assert.deepEqual((await readLayout(binned, 'deal')).highlights, [])
})

test('a renamed field keeps its place in the related lists of other objects’ pages', async () => {
  const base = await ctx.renewed()
  await createField(base, 'deal', { name: 'berth', type: 'text', label: { en: 'Berth' } })
  const now = await ctx.renewed()
  const lists = { 'deal:company': { beside: 'berth', edge: 'amount' } }
  await saveLayout(now, 'company', '', { highlights: [], sections: [], related: ['deal:company'], lists })

  await updateField(now, 'deal', 'berth', { name: 'pier' })

  const renamed = await ctx.renewed()
  const layout = await readLayout(renamed, 'company', '')
  assert.deepEqual(layout.lists, { 'deal:company': { beside: 'pier', edge: 'amount' } })
  const pier = findField(renamed.metadata.objects.get('deal')!, 'pier')!
  assert.deepEqual((await listUses(renamed, 'deal')).fields[pier.id], [
    { kind: 'layout', object: 'company', role: '' },
  ])
  await resetLayout(renamed, 'company', '')
})

test('a role has its own layout, else everyone’s, else the one the definition suggests', async () => {
  const seller = await as('salesperson')
  const suggested = await readLayout(seller, 'company')
  assert.ok(suggested.highlights.length > 0)
  assert.ok(suggested.related.includes('deal:company'))
  const arranged = (field: string) => ({ highlights: [field], sections: [], related: [] })

  await saveLayout(ctx, 'company', '', arranged('industry'))
  await saveLayout(ctx, 'company', 'salesperson', arranged('phone'))

  assert.deepEqual((await readLayout(seller, 'company')).highlights, ['phone'])
  assert.deepEqual((await readLayout(ctx, 'company')).highlights, ['industry'])
  await resetLayout(ctx, 'company', 'salesperson')
  assert.deepEqual((await readLayout(seller, 'company')).highlights, ['industry'])
  await assert.rejects(saveLayout(seller, 'company', '', arranged('phone')), { kind: 'forbidden' })
  await assert.rejects(saveLayout(ctx, 'company', 'nosuchrole', arranged('phone')), {
    code: 'access.role-not-found',
  })
})

test('a field made after an arrangement stands in its first section, one hidden on purpose nowhere', async () => {
  const base = await ctx.renewed()
  const sections = [{ name: { en: 'Main' }, fields: ['price'] }]
  const hidden = ['code', 'family', 'status', 'externalId', 'description']
  await saveLayout(base, 'product', '', { highlights: [], sections, related: [], hidden })
  await createField(base, 'product', { name: 'weight', type: 'number', label: { en: 'Weight' } })

  const layout = await readLayout(await ctx.renewed(), 'product')

  assert.deepEqual(layout.sections[0]!.fields, ['price', 'weight'])
  assert.deepEqual([layout.hidden, layout.source], [hidden, 'everyone'])
})

test('sections stand in tabs and columns, and where a choice of the record says so', async () => {
  const base = await ctx.renewed()
  const tabs = [{ key: 'money', name: { en: 'Money' } }]
  const main = { name: { en: 'Main' }, fields: ['industry'], columns: 2 as const }
  const when = { field: 'industry', values: ['technology'] }
  const money = { name: { en: 'Figures' }, fields: ['annualRevenue'], tab: 'money', when }
  const arranged = { highlights: [], sections: [money, main], tabs, related: [] }

  const saved = await saveLayout(base, 'company', '', arranged)

  assert.deepEqual([saved.tabs, saved.sections[0]], [tabs, money])
  // What nobody placed comes where it is always seen.
  assert.ok(saved.sections[1]!.fields.includes('phone'))
  await assert.rejects(
    saveLayout(base, 'company', '', { ...arranged, tabs: [] }),
    (error: { details: object[] }) => {
      assert.deepEqual(error.details, [
        {
          path: 'sections[0].tab',
          code: 'views.unknown-tab',
          message: 'There is no tab "money" here.',
          params: { tab: 'money' },
        },
      ])
      return true
    },
  )
  await resetLayout(base, 'company', '')
})

test('a layout names a field once, and one kept with more names shows each where it stands first', async () => {
  const base = await ctx.renewed()
  const main = { name: { en: 'Main' }, fields: ['industry', 'phone'] }
  const more = { name: { en: 'More' }, fields: ['website', 'phone'] }
  const repeating = [
    { highlights: ['phone', 'phone'], sections: [main], related: [] },
    { highlights: [], sections: [main, more], related: [] },
    { highlights: [], sections: [main], related: ['deal:company', 'deal:company'] },
  ]
  for (const layout of repeating)
    await assert.rejects(saveLayout(base, 'company', '', layout), {
      kind: 'invalid',
      code: 'views.field-twice',
    })

  await saveLayout(base, 'company', '', { highlights: ['phone'], sections: [main], related: [] })
  await ctx.db.run(sql`update ${ctx.db.table('layout')}
    set definition = definition || ${JSON.stringify(repeating[1])}::jsonb || '{"highlights": ["phone", "phone"]}'
    where role_key = ''`)
  const { highlights, sections } = await readLayout(await ctx.renewed(), 'company')
  assert.deepEqual(highlights, ['phone'])
  assert.deepEqual(
    sections.flatMap(({ fields }) => fields).filter((name) => name === 'phone' || name === 'website'),
    ['phone', 'website'],
  )
  await resetLayout(await ctx.renewed(), 'company', '')
})

test('who arranges pages is told what an arrangement names and is gone; saved anew it is forgotten', async () => {
  await createField(ctx, 'contact', { name: 'shoeSize', type: 'number', label: { en: 'Shoe size' } })
  const base = await ctx.renewed()
  const sections = [{ name: { en: 'Main' }, fields: ['phone', 'shoeSize'] }]
  await saveLayout(base, 'contact', '', { highlights: ['shoeSize'], sections, related: [] })
  await deleteField(base, 'contact', 'shoeSize')

  const now = await ctx.renewed()
  const layout = await readLayout(now, 'contact')
  assert.deepEqual([layout.missing, layout.highlights], [['shoeSize'], []])
  assert.equal((await readLayout(await as('salesperson'), 'contact')).missing, undefined)

  const { highlights, related, hidden = [] } = layout
  const saved = await saveLayout(now, 'contact', '', {
    highlights,
    sections: layout.sections,
    related,
    hidden,
  })
  assert.equal(saved.missing, undefined)
})

async function roleWithout(administrator: Context, objectId: string, fieldId: string): Promise<Context> {
  const seller = await as('salesperson')
  const role: RoleDefinition = {
    ...seller.access.role,
    key: 'blind',
    objects: { [objectId]: { ...seller.access.object(objectId), fields: { [fieldId]: 'hidden' } } },
  }
  await administrator.transaction(async (tx) => {
    await tx.db.run(sql`
      insert into ${tx.db.table('role')} (key, position, definition)
      values ('blind', 9, ${JSON.stringify(role)}::jsonb) on conflict (key) do nothing`)
    await bumpRevision(tx, 'access')
  })
  return as('blind')
}
