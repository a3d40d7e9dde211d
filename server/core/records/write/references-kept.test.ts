import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { meeting } from '../../../../test/meeting.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import type { Context } from '../../../platform/context.ts'
import { createRecord, deleteRecord, getRecord, listRecords, purgeRecords, updateRecord } from '../index.ts'

const { ctx } = await testWorkspace()

const made = async (on: Context, object: string, values: Record<string, unknown>) =>
  (await createRecord(on, object, values)).record
const company = (name: string) => made(ctx, 'company', { name })
const bin = (on: Context, object: string, id: string) => deleteRecord(on, object, { id })
const stageNamed = (name: string) => made(ctx, 'stage', { name, kind: 'open', position: 0 })
const deals = async (company: string) =>
  (await listRecords(ctx, 'deal', { filter: { field: 'company', op: 'eq', value: company } })).records

describe('what is pointed at', () => {
  test('in the moment it goes into the bin is not pointed at', async () => {
    const { id } = await company('Binned first')

    const outcomes = await meeting(
      ctx,
      (tx) => bin(tx, 'company', id),
      () => made(ctx, 'deal', { name: 'Too late', company: id }),
    )

    assert.deepEqual(outcomes, ['done', 'refused'])
    assert.deepEqual(await deals(id), [])
  })

  test('while it is binned and purged is pointed at no longer', async () => {
    const { id } = await company('Purged meanwhile')
    const object = ctx.metadata.objects.get('company')!

    const outcomes = await meeting(
      ctx,
      (tx) => made(tx, 'deal', { name: 'Just in time', company: id }),
      async () => {
        await bin(ctx, 'company', id)
        await ctx.transaction((tx) => purgeRecords(tx, object, [id]))
      },
    )

    assert.deepEqual(outcomes, ['done', 'done'])
    assert.deepEqual(await deals(id), [])
  })

  test('by two at once lets both in, and both count', async () => {
    const { id } = await company('Two deals')
    const deal = (name: string) => (on: Context) =>
      made(on, 'deal', { name, company: id, amount: { amount: '10', currency: 'EUR' } })

    const outcomes = await meeting(ctx, deal('One'), () => deal('Two')(ctx))

    assert.deepEqual(outcomes, ['done', 'done'])
    assert.equal((await getRecord(ctx, 'company', id)).record.openDeals, 2)
  })

  test('may be changed meanwhile', async () => {
    const { id } = await company('Renamed')

    const name = { last: 'Does not wait' }

    const contact = await ctx.transaction(async (tx) => {
      await updateRecord(tx, 'company', { id, values: { name: 'Renamed since' } })
      return made(ctx, 'contact', { name, company: id })
    })

    assert.equal(contact.company, id)
  })
})

describe('a stage', () => {
  test('that a deal is entering is not deleted, and keeps its kind', async () => {
    const stage = await stageNamed('Entered')
    const other = await stageNamed('Turned')
    const enter = (name: string, stage: string) => (tx: Context) => made(tx, 'deal', { name, stage })

    const deleting = await meeting(ctx, enter('Entering', stage.id), () => bin(ctx, 'stage', stage.id))
    const turning = await meeting(ctx, enter('Turning', other.id), () =>
      updateRecord(ctx, 'stage', { id: other.id, values: { kind: 'won' } }),
    )

    assert.deepEqual(
      [deleting, turning],
      [
        ['done', 'refused'],
        ['done', 'refused'],
      ],
    )
  })

  test('that is just deleted gets no deal that named none', async () => {
    const first = await stageNamed('First of all')
    await updateRecord(ctx, 'stage', { id: first.id, values: { position: -1 } })

    const outcomes = await meeting(
      ctx,
      (tx) => bin(tx, 'stage', first.id),
      () => made(ctx, 'deal', { name: 'Wherever it begins' }),
    )

    assert.deepEqual(outcomes, ['done', 'done'])
    const { records } = await listRecords(ctx, 'deal', {
      filter: { field: 'stage', op: 'eq', value: first.id },
    })
    assert.deepEqual(records, [])
  })
})
