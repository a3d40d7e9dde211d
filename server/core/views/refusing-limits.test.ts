import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Filter } from '../../../shared/core/filters.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { createRecord, fewRecords, updateRecord } from '../records/index.ts'
import { createView, deleteView, listViews, updateView } from './index.ts'

const { ctx, as } = await testWorkspace()
const [first, second] = (await fewRecords(ctx, 'stage')).filter(({ kind }) => kind === 'open')
assert.ok(first && second)
await createRecord(ctx, 'deal', { name: 'Hidden', stage: second.id })
// Sees the deals of their team alone, and shares views.
const manager = await as('manager')
const refused = { kind: 'forbidden', code: 'views.may-not-refuse' }

const columns = (over: 'warn' | 'refuse', most = 1) => ({
  columns: [{ value: second.id, limit: { of: 'count' as const, most, over } }],
})
const plain = {
  object: 'deal',
  name: { en: 'Probe' },
  layout: 'board' as const,
  groupBy: 'stage',
  board: columns('warn'),
  shared: true,
}
const question: Filter = { field: 'name', op: 'eq', value: 'Hidden' }

test('nobody asks about deals they do not see with a limit that refuses', async () => {
  const view = await createView(manager, plain)
  const own = (await createRecord(manager, 'deal', { name: 'probe', stage: first.id })).record
  const probe: Filter = { or: [question, { field: 'name', op: 'eq', value: 'probe' }] }

  await assert.rejects(updateView(manager, view.id, { filter: probe, board: columns('refuse') }), refused)
  await assert.rejects(createView(manager, { ...plain, board: columns('refuse') }), refused)
  await updateRecord(await manager.renewed(), 'deal', { id: own.id, values: { stage: second.id } })
  await deleteView(manager, view.id)
})

test('a private board that would refuse is not shared by who does not see all it counts', async () => {
  const own = await createView(manager, { ...plain, board: columns('refuse'), shared: false })

  await assert.rejects(updateView(manager, own.id, { shared: true }), refused)
  await updateView(manager, own.id, { board: columns('warn'), shared: true })
  await deleteView(manager, own.id)
})

test('what a refusing board counts is changed by who sees all of it; its name and columns by others too', async () => {
  const view = await createView(ctx, { ...plain, board: columns('refuse', 9) })
  for (const change of [
    { filter: question },
    { groupBy: 'owner' },
    { sumField: 'amount' },
    { board: columns('refuse', 8) },
    { board: columns('warn', 9) },
    { board: null },
  ])
    await assert.rejects(updateView(manager, view.id, change), refused, JSON.stringify(change))

  const folded = { columns: [{ value: first.id, folded: true }, ...columns('refuse', 9).columns] }
  await updateView(manager, view.id, { name: { en: 'Ours' }, board: folded })
  const changed = await updateView(ctx, view.id, { filter: question, board: columns('refuse', 7) })

  assert.deepEqual([changed.name.en, changed.filter], ['Ours', question])
  await deleteView(ctx, view.id)
})

test('records on the way of its conditions count: of those, too, all must be seen', async () => {
  const asksDeals: Filter = { field: 'deal:company', op: 'some', value: question as never }
  const view = await createView(manager, {
    ...plain,
    object: 'company',
    groupBy: 'owner',
    board: columns('refuse'),
  })

  await assert.rejects(updateView(manager, view.id, { filter: asksDeals }), refused)
  await updateView(manager, view.id, { filter: { field: 'name', op: 'contains', value: 'plant' } })

  const [kept] = (await listViews(ctx, 'company')).filter((one) => one.id === view.id)
  assert.deepEqual(kept?.filter, { field: 'name', op: 'contains', value: 'plant' })
  await updateView(ctx, view.id, { filter: asksDeals })
})
