import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { undoOperation } from '../../core/operations/undo/undo-operation.ts'
import { createRecord, fewRecords, updateRecord } from '../../core/records/index.ts'

const { ctx } = await testWorkspace()
const [first, second] = (await fewRecords(ctx, 'stage')).filter((stage) => stage.kind === 'open')
assert.ok(first && second)

const asks = (requiredFields: unknown) =>
  updateRecord(ctx, 'stage', { id: second.id, values: { requiredFields } })
const deal = async (values: object = {}) =>
  (await createRecord(ctx, 'deal', { name: 'Machines', stage: first.id, ...values })).record
const told = (error: { details: { code: string; path: string }[] }) =>
  error.details.map(({ code, path }) => `${path}: ${code}`)
const amount = { amount: '5', currency: ctx.settings.currency }

test('a deal enters a stage with all it asks for, each missing value told at its field', async () => {
  await asks(['deal.amount', 'deal.closeDate'])
  const { id } = await deal()

  await assert.rejects(
    updateRecord(ctx, 'deal', { id, values: { stage: second.id, amount } }),
    (error: never) => {
      assert.deepEqual(told(error), ['closeDate: sales.stage-needs-value'])
      return true
    },
  )
  await assert.rejects(deal({ stage: second.id }), (error: never) => {
    assert.equal(told(error).length, 2)
    return true
  })
  await updateRecord(ctx, 'deal', {
    id,
    values: { stage: second.id, amount, closeDate: '2027-01-01' },
  })
})

test('who stands there already is left alone, and an undo always goes back', async () => {
  await asks(null)
  const { id } = await deal({ stage: second.id })
  await asks(['deal.amount'])
  await updateRecord(ctx, 'deal', { id, values: { name: 'Still there' } })
  const away = await ctx.under({ id: newId(), kind: 'change' })
  await updateRecord(away, 'deal', { id, values: { stage: first.id } })

  await assert.rejects(updateRecord(ctx, 'deal', { id, values: { stage: second.id } }))
  await undoOperation(ctx, away.operation.id)
})

test('only fields of deals that can be filled in are asked for', async () => {
  for (const wrong of ['deal.amount', ['deal.status'], ['company.name'], [7]]) {
    await assert.rejects(asks(wrong), (error: never) => {
      assert.deepEqual(told(error), ['requiredFields: sales.not-fields-of-deals'])
      return true
    })
  }
})
