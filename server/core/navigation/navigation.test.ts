import assert from 'node:assert/strict'
import { test } from 'node:test'
import { navigationLimits } from '../../../shared/core/navigation.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { createObject, deleteObject, purgeObject, runMetadataOperation } from '../metadata/index.ts'
import { createRecord, deleteRecord, purgeRecords, restoreRecord, updateRecord } from '../records/index.ts'
import { createView, deleteView } from '../views/index.ts'
import { addFavourite, listFavourites, orderFavourites, removeFavourite } from './favourites.ts'
import { readMenu, resetMenu, saveMenu } from './menus.ts'
import { changeNavigation, readNavigation } from './read-navigation.ts'
import { noteOpened, recentRecords } from './recent-records.ts'

const { ctx, as } = await testWorkspace()

const company = async (name: string, by: Context = ctx) =>
  (await createRecord(by, 'company', { name })).record.id
const titles = async (by: Context) => (await listFavourites(by)).map(({ title, target }) => title ?? target)
const opened = async (by: Context, limit = 50) =>
  (await recentRecords(by, { limit, fields: [] })).hits.map(({ title }) => title)

test('favourites are kept in the member’s own order, and each stands once', async () => {
  const seller = await as('salesperson')
  const [nord, yun] = [await company('Nord', seller), await company('云岭', seller)]
  const view = await createView(seller, {
    object: 'deal',
    name: { en: 'Mine' },
    layout: 'table',
    shared: false,
  })

  await addFavourite(seller, { kind: 'record', object: 'company', target: nord })
  await addFavourite(seller, { kind: 'view', target: view.id })
  await addFavourite(seller, { kind: 'page', target: '/operations' })
  await addFavourite(seller, { kind: 'record', object: 'company', target: yun })
  const all = await addFavourite(seller, { kind: 'record', object: 'company', target: nord })

  assert.deepEqual(await titles(seller), ['Nord', view.id, '/operations', '云岭'])
  const [first, second, third, last] = all.map(({ id }) => id)
  await orderFavourites(seller, [last!, first!])
  assert.deepEqual(await titles(seller), ['云岭', 'Nord', view.id, '/operations'])
  await removeFavourite(seller, third!)
  await deleteView(seller, view.id)
  assert.deepEqual(await titles(seller), ['云岭', 'Nord'])
  assert.deepEqual(await titles(ctx), [])
  await assert.rejects(removeFavourite(ctx, second!), { code: 'navigation.favourite-not-found' })
})

test('nobody puts another’s favourites in an order', async () => {
  const [seller, other] = [await as('salesperson'), await as('salesperson')]
  for (const target of ['/operations', '/imports', '/deals'])
    await addFavourite(seller, { kind: 'page', target })
  const theirs = (await listFavourites(seller)).map(({ id }) => id)

  await orderFavourites(other, theirs.toReversed())

  assert.deepEqual(await titles(seller), ['/operations', '/imports', '/deals'])
})

test('a page is marked by an address as one is written, with nothing in it that cannot be seen', async () => {
  const there = { code: 'navigation.nothing-there' }
  for (const sign of ['\n/x', '\u202e', '\u200b', ' x', '\u0007', '\u3164', '\u2028'])
    await assert.rejects(addFavourite(ctx, { kind: 'page', target: `/deals${sign}` }), there, sign)

  const marked = '/deals?view=%E4%BA%91&q=Äiti'
  const all = await addFavourite(ctx, { kind: 'page', target: marked })
  assert.equal(all.at(-1)?.target, marked)
  await removeFavourite(ctx, all.at(-1)!.id)
})

test('of more favourites at once than there is room for, the room is kept', async () => {
  const seller = await as('salesperson')
  const most = navigationLimits.favourites
  const adds = Array.from({ length: most + 20 }, (_, at) =>
    addFavourite(seller, { kind: 'page', target: `/p${at}` }),
  )

  const outcomes = await Promise.allSettled(adds)

  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, most)
  const rows = await ctx.db.rows(sql`
    select position from ${ctx.db.table('favourite')} where member_id = ${seller.access.memberId}`)
  assert.deepEqual([rows.length, new Set(rows.map(([place]) => place)).size], [most, most])
})

test('a favourite goes with its record into the bin, comes back with it, and is forgotten with it', async () => {
  const reader = await as('salesperson')
  const id = await company('Away', reader)
  await addFavourite(reader, { kind: 'record', object: 'company', target: id })
  await noteOpened(reader, { records: [{ object: 'company', id }] })

  await deleteRecord(ctx, 'company', { id })
  assert.deepEqual([await titles(reader), await opened(reader)], [[], []])
  await restoreRecord(ctx, 'company', id)
  assert.deepEqual([await titles(reader), await opened(reader)], [['Away'], ['Away']])
  await deleteRecord(ctx, 'company', { id })
  await ctx.transaction((tx) =>
    purgeRecords(tx, tx.metadata.objects.get('company')!, [id], { withAttached: false }),
  )

  for (const table of ['favourite', 'recent_record']) {
    const rows = await ctx.db.rows(sql`
      select 1 from ${ctx.db.table(table)} where member_id = ${reader.access.memberId}`)
    assert.deepEqual(rows, [], table)
  }
})

test('what a member may not see is no favourite and was not opened', async () => {
  const seller = await as('salesperson')
  const secret = (await createRecord(ctx, 'deal', { name: 'Secret' })).record
  const target = { kind: 'record', object: 'deal', target: secret.id } as const

  await assert.rejects(addFavourite(seller, target), { code: 'navigation.nothing-there' })
  await noteOpened(seller, { records: [{ object: 'deal', id: secret.id }] })
  assert.deepEqual(await opened(seller), [])
  // It takes the place of nothing they may see, either.
  const own = await company('Before it', seller)
  await noteOpened(seller, {
    records: [
      { object: 'company', id: own },
      { object: 'deal', id: secret.id },
    ],
  })
  assert.deepEqual(await opened(seller, 1), ['Before it'])
  await updateRecord(ctx, 'deal', { id: secret.id, values: { owner: seller.access.memberId } })
  await addFavourite(await seller.renewed(), target)
  assert.deepEqual(await titles(seller), ['Secret'])
  await updateRecord(ctx, 'deal', { id: secret.id, values: { owner: ctx.access.memberId } })
  assert.deepEqual(await titles(seller), [])
})

test('of records opened the last fifty are kept, the last one first', async () => {
  const reader = await as('salesperson')
  const ids: string[] = []
  for (let at = 0; at < navigationLimits.recent + 5; at++) ids.push(await company(`C${at}`, reader))
  const entry = (id: string) => ({ object: 'company', id })

  await noteOpened(reader, { records: ids.slice(0, 40).map(entry) })
  await noteOpened(reader, { records: ids.slice(40).map(entry) })
  await noteOpened(reader, { records: [entry(ids[30]!)] })

  const shown = await opened(reader)
  assert.equal(shown.length, navigationLimits.recent)
  assert.deepEqual(shown.slice(0, 3), ['C30', 'C54', 'C53'])
  assert.ok(!shown.includes('C4') && shown.includes('C5'))
  const [hit] = (await recentRecords(reader, { object: 'company', limit: 1, fields: ['company.name'] })).hits
  assert.equal(hit?.values?.name, 'C30')
  assert.deepEqual(await recentRecords(reader, { object: 'deal', limit: 5, fields: [] }), {
    hits: [],
    related: {},
  })
})

test('a role has its own menu, else everyone’s, else the product’s', async () => {
  const seller = await as('salesperson')
  await saveMenu(ctx, '', { order: ['company'], hidden: [] })
  await saveMenu(ctx, 'salesperson', { order: ['deal'], hidden: ['/operations'] })

  assert.deepEqual((await readMenu(seller)).order, ['deal'])
  assert.deepEqual((await readMenu(ctx)).order, ['company'])
  await resetMenu(ctx, 'salesperson')
  assert.deepEqual((await readMenu(seller)).order, ['company'])
  await resetMenu(ctx, '')
  assert.deepEqual((await readMenu(seller)).order, [])
  await assert.rejects(saveMenu(ctx, 'nosuchrole', { order: [], hidden: [] }), {
    code: 'access.role-not-found',
  })
})

test('a menu saved from an older version than stands is refused', async () => {
  const [first] = await saveMenu(ctx, '', { order: ['company'], hidden: [] }, 0)
  const stale = { kind: 'stale', code: 'saves.changed-meanwhile' }

  await assert.rejects(saveMenu(ctx, '', { order: ['deal'], hidden: [] }, 0), stale)
  await assert.rejects(resetMenu(ctx, '', 0), stale)

  assert.deepEqual([first?.updatedBy, (await readMenu(ctx)).order], [ctx.access.memberId, ['company']])
  assert.deepEqual(await resetMenu(ctx, '', first!.version), [])
})

test('a favourite that is not to be seen any more makes room for another', async () => {
  const reader = await as('salesperson')
  const ids: string[] = []
  for (let at = 0; at < navigationLimits.favourites; at++) ids.push(await company(`F${at}`, reader))
  for (const target of ids) await addFavourite(reader, { kind: 'record', object: 'company', target })
  const page = { kind: 'page', target: '/operations' } as const
  await assert.rejects(addFavourite(reader, page), { code: 'navigation.too-many-favourites' })

  await deleteRecord(ctx, 'company', { id: ids[3]! })
  const all = await addFavourite(reader, page)

  assert.deepEqual([all.length, all.at(-1)?.target], [navigationLimits.favourites, '/operations'])
})

test('favourites of an object that is purged go with it', async () => {
  const { object } = await createObject(ctx, {
    name: 'voyage',
    label: { en: 'Voyage' },
    pluralLabel: { en: 'Voyages' },
    titleField: 'name',
    fields: [{ name: 'name', type: 'text', label: { en: 'Name' }, required: true }],
  })
  const now = await ctx.renewed()
  const { record } = await createRecord(now, 'voyage', { name: 'North' })
  await addFavourite(now, { kind: 'record', object: 'voyage', target: record.id })
  await deleteObject(now, 'voyage')
  const again = await ctx.renewed()
  const { operationId } = await purgeObject(again, object!.id)
  await runMetadataOperation(again, operationId!)

  const rows = await ctx.db.rows(sql`
    select 1 from ${ctx.db.table('favourite')} where target = ${record.id}`)
  assert.deepEqual(rows, [])
})

test('how the sidebar looks is each member’s own', async () => {
  const seller = await as('salesperson')
  await changeNavigation(seller, { folded: ['recent'], isNarrow: true })
  await changeNavigation(seller, { folded: ['recent', 'views'] })

  const own = await readNavigation(seller)
  assert.deepEqual([own.folded, own.isNarrow, own.unread], [['recent', 'views'], true, 0])
  assert.equal((await readNavigation(ctx)).isNarrow, false)
})
