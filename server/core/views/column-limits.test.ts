import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { operationPath } from '../../../shared/core/filters.ts'
import type { AppError } from '../../../shared/platform/errors.ts'
import { newId } from '../../../shared/platform/ids.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import type { Context } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { bumpRevision } from '../bump-revision.ts'
import { createField, deleteField } from '../metadata/index.ts'
import { undoOperation } from '../operations/index.ts'
import { batchRecords, createRecord, fewRecords, updateRecord, writeRecords } from '../records/index.ts'
import { createView, deleteView, listViews, updateView } from './index.ts'

const { ctx, as } = await testWorkspace()
const stages = await fewRecords(ctx, 'stage')
const [first, second] = stages.filter((stage) => stage.kind === 'open')
assert.ok(first && second)

const board = await createView(ctx, {
  object: 'deal',
  name: { en: 'Sales' },
  layout: 'board',
  groupBy: 'stage',
  sumField: 'amount',
  shared: true,
  board: { columns: [{ value: second.id, limit: { of: 'count', most: 1, over: 'refuse' } }] },
})

async function deal(name: string, values: object = {}) {
  const { record } = await createRecord(await ctx.renewed(), 'deal', { name, stage: first?.id, ...values })
  return record
}

const move = async (id: string, stage = second.id) =>
  updateRecord(await ctx.renewed(), 'deal', { id: id, values: { stage } })

/** As the next request of the administrator. */
const anew = async () => (await ctx.renewed()).under({ id: newId(), kind: 'change' })

function columnsOf(over: 'warn' | 'refuse') {
  return { columns: [{ value: second!.id, limit: { of: 'sum', most: 1_000, over } as const }] }
}

async function withoutAmounts(): Promise<Context> {
  const { role } = (await as('salesperson')).access
  const line = { create: true, read: 'all', update: 'own', delete: 'own' }
  const deal = { ...line, fields: { 'deal.amount': 'hidden' } }
  const definition = JSON.stringify({ ...role, key: 'blind', objects: { ...role.objects, deal } })
  await ctx.transaction(async (tx) => {
    await tx.db.run(sql`insert into ${tx.db.table('role')} (key, position, definition)
      values ('blind', 9, ${definition}::jsonb) on conflict (key) do nothing`)
    await bumpRevision(tx, 'access')
  })
  return as('blind')
}

test('a full column of a shared board lets nothing in, by hand or in a batch, until something goes out', async () => {
  const [one, two] = [await deal('One'), await deal('Two')]
  await move(one.id)

  await assert.rejects(move(two.id), { code: 'views.column-full', params: { view: 'Sales', most: 1 } })
  await assert.rejects(deal('New', { stage: second.id }), {
    code: 'views.column-full',
  })
  await updateRecord(ctx, 'deal', { id: one.id, values: { name: 'Still there' } })
  await batchRecords(await ctx.renewed(), 'deal', {
    atomic: true,
    items: [
      { action: 'update', id: two.id, values: { stage: second.id } },
      { action: 'update', id: one.id, values: { stage: first.id } },
    ],
  })
})

test('a full column refuses no undo: what went out of it comes back', async () => {
  const [inside] = await fewRecords(await ctx.renewed(), 'deal').then((all) =>
    all.filter(({ stage }) => stage === second.id),
  )
  assert.ok(inside)
  const out = await anew()
  await updateRecord(out, 'deal', { id: String(inside.id), values: { stage: first.id } })
  const next = await deal('Next')
  await move(next.id)
  await assert.rejects(move(String(inside.id)), { code: 'views.column-full' })

  const undone = await undoOperation(await anew(), out.operation.id)

  assert.deepEqual([undone.undone, undone.skipped], [1, []])
  const all = await fewRecords(await ctx.renewed(), 'deal')
  const there = all.filter(({ stage }) => stage === second.id).map(({ id }) => id)
  assert.deepEqual(there.toSorted(), [inside.id, next.id].toSorted())
  await move(next.id, first.id)
})

test('records the mover may not see count too, and only the two numbers are told', async () => {
  const seller = await as('salesperson')
  const { record } = await createRecord(seller, 'deal', { name: 'Own', stage: first.id })

  await assert.rejects(updateRecord(seller, 'deal', { id: record.id, values: { stage: second.id } }), {
    code: 'views.column-full',
  })
})

test('a limit of a sum weighs amounts, and a warning or a private view refuses nothing', async () => {
  await updateView(ctx, board.id, { board: columnsOf('refuse') })
  const large = await deal('Large', { amount: { amount: '5000', currency: ctx.settings.currency } })

  await assert.rejects(move(large.id), { code: 'views.column-sum-full' })
  await updateView(ctx, board.id, { board: columnsOf('warn') })
  await move(large.id)
  await move(large.id, first.id)
  await updateView(ctx, board.id, { board: columnsOf('refuse'), shared: false })
  await move(large.id)
})

test('who does not see the amounts a board limits is not told its bounds, nor its name where it asks for them', async () => {
  const [seller, blind] = [await as('salesperson'), await withoutAmounts()]
  const limit = (of: 'count' | 'sum') => ({
    shared: true,
    board: { columns: [{ value: second.id, limit: { of, most: 0, over: 'refuse' as const } }] },
  })
  const enter = async (who: Context) =>
    createRecord(await who.renewed(), 'deal', { name: 'Enters', stage: second.id })
  const isSilent = (error: AppError) => {
    assert.equal(error.code, 'views.column-closed')
    assert.doesNotMatch(JSON.stringify([error.message, error.params, error.details]), /Sales|most/)
    return true
  }
  const inside = await deal('Inside', { amount: { amount: '700', currency: ctx.settings.currency } })
  await move(inside.id)

  await updateView(ctx, board.id, limit('sum'))
  await assert.rejects(enter(seller), { code: 'views.column-sum-full', params: { view: 'Sales', most: 0 } })
  await assert.rejects(enter(blind), { code: 'views.column-at-limit', params: { view: 'Sales' } })
  await updateView(ctx, board.id, { ...limit('count'), filter: { field: 'amount', op: 'isBlank' } })
  await assert.rejects(enter(seller), { code: 'views.column-full', params: { view: 'Sales', most: 0 } })
  await assert.rejects(enter(blind), isSilent)
  await updateView(ctx, board.id, { filter: null })
})

test('the limit of a team’s board holds for that team alone, and an administrator finds the board', async () => {
  const { record: team } = await createRecord(ctx, 'team', { name: 'North' })
  const [inside, outside] = [await as('salesperson', team.id), await as('salesperson')]
  const manager = await as('administrator')
  const columns = [{ value: second.id, limit: { of: 'count' as const, most: 0, over: 'refuse' as const } }]
  const closed = await createView(manager, {
    object: 'deal',
    name: { en: 'Northern' },
    layout: 'board',
    groupBy: 'stage',
    filter: { field: 'name', op: 'eq', value: 'Enters' },
    shared: true,
    teamIds: [team.id],
    board: { columns },
  })
  const enter = async (who: Context) =>
    createRecord(await who.renewed(), 'deal', { name: 'Enters', stage: second.id })
  await updateView(ctx, board.id, { board: columnsOf('warn') })

  await assert.rejects(enter(inside), { code: 'views.column-full', params: { view: 'Northern', most: 0 } })
  await enter(outside)
  await enter(ctx)

  const found = async (who: Context) => (await listViews(who, 'deal')).some(({ id }) => id === closed.id)
  assert.deepEqual([await found(ctx), await found(inside), await found(outside)], [true, true, false])
  await deleteView(ctx, closed.id)
  await enter(inside)
})

test('of two moves into the last free place at once one comes in', async () => {
  const columns = [{ value: second.id, limit: { of: 'count' as const, most: 1, over: 'refuse' as const } }]
  const last = await createView(await ctx.renewed(), {
    object: 'deal',
    name: { en: 'Last place' },
    layout: 'board',
    groupBy: 'stage',
    filter: { field: 'name', op: 'startsWith', value: 'Rival' },
    shared: true,
    board: { columns },
  })
  const [one, two] = [await deal('Rival one'), await deal('Rival two')]
  const mover = await ctx.renewed()
  const { objects } = mover.metadata
  let other: Promise<unknown> = Promise.resolve()
  await mover.transaction(async (tx) => {
    const values = { stage: second.id }
    await writeRecords(tx, objects.get('deal')!, [{ action: 'update', id: one.id, values }], {
      onRefusal: 'stop',
    })
    // The first is in and not yet told: the other one waits for it, or comes in beside it.
    let isOver = false
    other = move(two.id).finally(() => {
      isOver = true
    })
    other.catch(() => {})
    while (!isOver && !(await someWait())) await setImmediate()
  })

  await assert.rejects(other, { code: 'views.column-full', params: { view: 'Last place', most: 1 } })
  await deleteView(ctx, last.id)
})

/** Does a statement wait for another transaction? */
async function someWait(): Promise<boolean> {
  const rows = await ctx.db.rows(sql`select 1 from pg_locks where not granted`)
  return rows.length > 0
}

test('that a limit stands on a field that is gone is said with the view', async () => {
  await createField(ctx, 'deal', { name: 'points', type: 'number', label: { en: 'Points' } })
  const now = await ctx.renewed()
  await updateView(now, board.id, { sumField: 'points', shared: false })
  const seenNow = async () => {
    const view = (await listViews(await ctx.renewed(), 'deal')).find(({ id }) => id === board.id)
    return [view?.missing, view?.missingLimit]
  }

  assert.deepEqual(await seenNow(), [undefined, undefined])
  await deleteField(now, 'deal', 'points')
  assert.deepEqual(await seenNow(), [['points'], { field: 'points', of: 'sum' }])
  // Also where something else it names is gone, which is named before it.
  await createField(await ctx.renewed(), 'deal', { name: 'area', type: 'text', label: { en: 'Area' } })
  await updateView(await ctx.renewed(), board.id, { columns: [{ field: 'area' }] })
  await deleteField(await ctx.renewed(), 'deal', 'area')
  assert.deepEqual(await seenNow(), [['area', 'points'], { field: 'points', of: 'sum' }])
  // Of what the filter asks for, or what makes the columns, all of them are gone, by whatever they count.
  await createField(await ctx.renewed(), 'deal', { name: 'region', type: 'text', label: { en: 'Region' } })
  const asked = { field: 'region', op: 'eq', value: 'North' } as const
  await updateView(await ctx.renewed(), board.id, { filter: asked, columns: null, sumField: null })
  assert.deepEqual(await seenNow(), [undefined, undefined])
  await deleteField(await ctx.renewed(), 'deal', 'region')
  assert.deepEqual(await seenNow(), [undefined, { field: 'region', of: 'all' }])
  // What changed a record may be asked for too, and is no field.
  const changed = { field: operationPath, op: 'eq', value: board.id } as const
  await updateView(await ctx.renewed(), board.id, { filter: changed })
  assert.deepEqual(await seenNow(), [undefined, undefined])
  await updateView(await ctx.renewed(), board.id, { filter: null })
  assert.deepEqual(await seenNow(), [undefined, undefined])
  // One that a role hides is still there, and is not told of.
  await updateView(await ctx.renewed(), board.id, { sumField: 'amount', shared: true })
  const seen = await listViews(await withoutAmounts(), 'deal')
  assert.equal(seen.find(({ id }) => id === board.id)?.missing, undefined)
  await updateView(await ctx.renewed(), board.id, { shared: false, board: columnsOf('refuse') })
})

test('only objects with such a board are asked about it', async () => {
  const limits = async () => [...(await ctx.renewed()).limited]
  assert.deepEqual(await limits(), [])
  await updateView(ctx, board.id, { shared: true })
  assert.deepEqual(await limits(), ['deal'])
  await deleteView(ctx, board.id)
  assert.deepEqual(await limits(), [])
})
