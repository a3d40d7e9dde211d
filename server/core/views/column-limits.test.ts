import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace.ts'
import { batchRecords, createRecord, fewRecords, updateRecord } from '../records/index.ts'
import { createView, deleteView, updateView } from './index.ts'

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

test('records the mover may not see count too, and only the two numbers are told', async () => {
  const seller = await as('salesperson')
  const { record } = await createRecord(seller, 'deal', { name: 'Own', stage: first.id })

  await assert.rejects(updateRecord(seller, 'deal', { id: record.id, values: { stage: second.id } }), {
    code: 'views.column-full',
  })
})

test('a limit of a sum weighs amounts, and a warning or a private view refuses nothing', async () => {
  const columns = (over: 'warn' | 'refuse') => [
    { value: second.id, limit: { of: 'sum', most: 1_000, over } as const },
  ]
  await updateView(ctx, board.id, { board: { columns: columns('refuse') } })
  const large = await deal('Large', { amount: { amount: '5000', currency: ctx.settings.currency } })

  await assert.rejects(move(large.id), { code: 'views.column-sum-full' })
  await updateView(ctx, board.id, { board: { columns: columns('warn') } })
  await move(large.id)
  await move(large.id, first.id)
  await updateView(ctx, board.id, { board: { columns: columns('refuse') }, shared: false })
  await move(large.id)
})

test('only objects with such a board are asked about it', async () => {
  const limits = async () => [...(await ctx.renewed()).limited]
  assert.deepEqual(await limits(), [])
  await updateView(ctx, board.id, { shared: true })
  assert.deepEqual(await limits(), ['deal'])
  await deleteView(ctx, board.id)
  assert.deepEqual(await limits(), [])
})
