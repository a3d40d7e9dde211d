import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '../../../../shared/platform/ids.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import type { Context } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { createRole } from '../../granting/change-role.ts'
import {
  batchRecords,
  createRecord,
  deleteRecord,
  getRecord,
  listRecords,
  searchRecords,
  updateRecord,
} from '../../records/index.ts'
import { getOperation } from '../list-operations.ts'
import { listProblems } from '../operation-problems.ts'
import { runOperation } from '../run-operation.ts'
import { undoOperation } from './undo-operation.ts'
import { undoWork } from './undo-work.ts'

const home = await testWorkspace()
const { ctx } = home

/** Does something as an operation of its own and gives its id with what came of it. */
async function operation<T>(body: (ctx: Context) => Promise<T>, as: Context = ctx): Promise<[string, T]> {
  const under = await as.under({ id: newId(), kind: 'change' })
  return [under.operation.id, await body(under)]
}

const company = (name: string, more: Record<string, unknown> = {}, as?: Context) =>
  operation(async (under) => (await createRecord(under, 'company', { name, ...more })).record, as)
const change = (id: string, values: Record<string, unknown>, as?: Context) =>
  operation((under) => updateRecord(under, 'company', { id, values }), as)
const undo = async (id: string, as: Context = ctx) =>
  (await operation((under) => undoOperation(under, id), as))[1]
const read = async (id: string) => (await getRecord(ctx, 'company', id, { deleted: true })).record

describe('a single change', () => {
  test('is taken back with everything that followed from it', async () => {
    const [, deal] = await operation((under) => createRecord(under, 'deal', { name: 'Crane', amount: 900 }))
    const won = (await listRecords(ctx, 'stage', { filter: { field: 'kind', op: 'in', value: ['won'] } }))
      .records[0]!
    const [id] = await operation((under) =>
      updateRecord(under, 'deal', { id: deal.record.id, values: { stage: won.id } }),
    )

    const outcome = await undo(id)

    const now = (await getRecord(ctx, 'deal', deal.record.id)).record
    assert.deepEqual([outcome.status, outcome.undone, outcome.skipped], ['done', 1, []])
    assert.deepEqual(outcome.record, { id: deal.record.id, title: 'Crane' })
    for (const field of ['stage', 'status', 'probability', 'closedAt', 'stageSince', 'pipeline'])
      assert.deepEqual(now[field], deal.record[field], field)
  })

  test('stays to be taken back when somebody tried who may change none of it', async () => {
    const [id] = await company('Left Alone')
    const manager = await home.as('manager')

    const tried = await undo(id, manager)
    const done = await undo(id)

    assert.deepEqual([tried.undone, done.undone], [0, 1])
  })

  test('of a creation goes to the bin and out of the search, and comes back when the undo is undone', async () => {
    const [id, made] = await company('Zyntrova Holdings')

    const undone = await undo(id)

    assert.ok((await read(made.id)).deletedAt)
    assert.deepEqual((await searchRecords(ctx, 'Zyntrova', {})).hits, [])
    await undo(undone.operationId)
    assert.equal((await read(made.id)).deletedAt, null)
    assert.equal((await searchRecords(ctx, 'Zyntrova', {})).hits.length, 1)
  })

  test('of a creation goes to the bin although an edit since was taken back by hand or undone', async () => {
    const stages = (
      await listRecords(ctx, 'stage', { sort: [{ field: 'position', direction: 'asc' }] })
    ).records.filter((stage) => stage.kind === 'open')
    const [id, { record }] = await operation((under) =>
      createRecord(under, 'deal', { name: 'Wandering', stage: stages[0]!.id }),
    )
    for (const stage of [stages[1]!, stages[0]!])
      await operation((under) => updateRecord(under, 'deal', { id: record.id, values: { stage: stage.id } }))
    const [edit] = await operation((under) =>
      updateRecord(under, 'deal', { id: record.id, values: { amount: 5 } }),
    )
    await undo(edit)

    const outcome = await undo(id)

    assert.deepEqual([outcome.undone, outcome.skipped], [1, []])
    assert.ok((await getRecord(ctx, 'deal', record.id, { deleted: true })).record.deletedAt)
  })

  test('of a deletion brings the record back', async () => {
    const [, made] = await company('Binned')
    const [id] = await operation((under) => deleteRecord(under, 'company', { id: made.id }))

    await undo(id)

    assert.equal((await read(made.id)).deletedAt, null)
  })

  test('keeps what somebody changed since, field by field, and tells it', async () => {
    const [, made] = await company('Both', { employees: 1 })
    const [id] = await change(made.id, { employees: 2, name: 'Both Ltd' })
    await change(made.id, { employees: 3 })

    const outcome = await undo(id)

    const now = await read(made.id)
    assert.deepEqual([now.name, now.employees], ['Both', 3])
    assert.equal(outcome.undone, 0)
    assert.deepEqual(
      outcome.skipped.map(({ code, recordId, title, fieldIds }) => ({ code, recordId, title, fieldIds })),
      [
        {
          code: 'operations.changed-since',
          recordId: made.id,
          title: 'Both',
          fieldIds: ['company.employees'],
        },
      ],
    )
  })

  test('a value that was changed and changed back since is somebody’s choice and stays', async () => {
    const [, made] = await company('Turns', { employees: 1 })
    const [id] = await change(made.id, { employees: 2 })
    await change(made.id, { employees: 9 })
    await change(made.id, { employees: 2 })

    assert.equal((await undo(id)).skipped.length, 1)
    assert.equal((await read(made.id)).employees, 2)
  })

  test('a created record that somebody edited since is not deleted', async () => {
    const [id, made] = await company('Edited since')
    await change(made.id, { employees: 5 })

    const outcome = await undo(id)

    assert.equal(outcome.skipped[0]?.code, 'operations.changed-since')
    assert.equal((await read(made.id)).deletedAt, null)
  })

  test('a created record that another points at since is kept, with those above it, and told', async () => {
    const made = (name: string, values = {}) => ({ action: 'create' as const, values: { name, ...values } })
    const [id, results] = await operation((under) =>
      batchRecords(under, 'company', { items: [made('Owner of all'), made('Pointed at'), made('Alone')] }),
    )
    const ids = results.map((one) => (one.status === 'failed' ? '' : (one.id ?? '')))
    await operation((under) => createRecord(under, 'deal', { name: 'Stays', company: ids[1]! }))

    const outcome = await undo(id)

    assert.equal(outcome.undone, 2)
    assert.deepEqual(
      outcome.skipped.map(({ code, recordId, params }) => [code, recordId, params]),
      [['operations.in-use', ids[1], { pointing: [{ objectId: 'deal', count: 1 }] }]],
    )
    const gone = await Promise.all(ids.map(async (one) => (await read(one)).deletedAt !== null))
    assert.deepEqual(gone, [true, false, true])
  })

  test('of one record says what points at it, also what was made with it, as far as it is seen', async () => {
    const seller = await home.as('salesperson')
    const [id, made] = await operation(async (under) => {
      const { record } = await createRecord(under, 'company', {
        name: 'Ganjaflex',
        owner: seller.access.memberId,
      })
      for (const name of ['A', 'B']) await createRecord(under, 'deal', { name, company: record.id })
      await createRecord(under, 'contact', { name: { last: 'C' }, company: record.id })
      return record
    })

    const [, told] = await operation((under) => undoOperation(under, id, made.id))

    assert.deepEqual(told.skipped[0]?.params, {
      pointing: [
        { objectId: 'deal', count: 2 },
        { objectId: 'contact', count: 1 },
      ],
    })
    assert.deepEqual([told.undone, told.mayUndo], [0, false])
    assert.equal((await getOperation(ctx, told.operationId)).mayUndo, false)
    await assert.rejects(undo(told.operationId), { code: 'operations.nothing-to-undo' })
    const [theirs, own] = await company('Sold', {}, seller)
    await operation((under) => createRecord(under, 'deal', { name: 'Unseen', company: own.id }))
    assert.deepEqual((await undo(theirs, seller)).skipped[0]?.params, { pointing: [] })
  })

  test('of one record, with what points at it made before it in the same operation, keeps it', async () => {
    const [id, made] = await operation(async (under) => {
      const first = (await createRecord(under, 'company', { name: 'Daughter' })).record
      const { record } = await createRecord(under, 'company', { name: 'Mother' })
      await updateRecord(under, 'company', { id: first.id, values: { parent: record.id } })
      return record
    })

    const [, part] = await operation((under) => undoOperation(under, id, made.id))

    assert.deepEqual([part.undone, (await read(made.id)).deletedAt], [0, null])
  })

  test('of one record leaves the rest, which can be undone after; each is brought back by a redo', async () => {
    const [id, results] = await operation((under) =>
      batchRecords(under, 'company', {
        items: ['One', 'Two', 'Three'].map((name) => ({ action: 'create' as const, values: { name } })),
      }),
    )
    const ids = results.map((one) => (one.status === 'failed' ? '' : (one.id ?? '')))
    const gone = () => Promise.all(ids.map(async (one) => (await read(one)).deletedAt !== null))

    const [, part] = await operation((under) => undoOperation(under, id, ids[1]))
    assert.deepEqual([part.undone, await gone()], [1, [false, true, false]])
    assert.equal((await getOperation(ctx, id)).mayUndo, true)
    const whole = await undo(id)
    assert.deepEqual([whole.undone, await gone()], [2, [true, true, true]])
    const redone = await undo(whole.operationId)
    assert.deepEqual([redone.undone, await gone()], [2, [false, true, false]])
    const kinds = [part, whole, redone].map(({ operationId }) => getOperation(ctx, operationId))
    assert.deepEqual(
      (await Promise.all(kinds)).map(({ isRedo }) => isRedo),
      [false, false, true],
    )
    await undo(part.operationId)
    assert.deepEqual(await gone(), [false, false, false])
    await assert.rejects(
      operation((under) => undoOperation(under, id, newId())),
      {
        code: 'operations.nothing-to-undo',
      },
    )
  })

  test('undone twice is refused; undone, redone and undone again is the same as undone', async () => {
    const [, made] = await company('Again', { employees: 1 })
    const [id] = await change(made.id, { employees: 2 })

    const first = await undo(id)
    await assert.rejects(undo(id), { kind: 'conflict', code: 'operations.already-undone' })
    await undo(first.operationId)
    assert.equal((await read(made.id)).employees, 2)
    await undo(id)

    assert.equal((await read(made.id)).employees, 1)
    assert.equal((await getOperation(ctx, id)).mayUndo, false)
  })

  test('two undos of one change at once: one does it, the other is told', async () => {
    const [, made] = await company('Race', { employees: 1 })
    const [id] = await change(made.id, { employees: 2 })

    const outcomes = await Promise.allSettled([undo(id), undo(id), undo(id)])

    assert.equal(outcomes.filter((one) => one.status === 'fulfilled').length, 1)
    assert.equal((await read(made.id)).employees, 1)
    assert.equal((await read(made.id)).version, 3)
  })

  test('an operation nobody made is not found', async () => {
    for (const id of [newId(), '00000000-0000-7000-8000-000000000000'])
      await assert.rejects(undo(id), { kind: 'not-found', code: 'operations.not-found' })
  })
})

describe('who may', () => {
  test('undoes their own, and others’ only with the permission', async () => {
    const seller = await home.as('salesperson')
    const [theirs] = await company('Sold', {}, seller)
    const [mine, made] = await company('Mine')

    await assert.rejects(undo(mine, seller), { kind: 'forbidden', code: 'operations.not-yours' })
    await undo(theirs, seller)
    const manager = await home.as('manager')
    const outcome = await undo(mine, manager)

    // A manager changes what the team owns; this belongs to the administrator.
    assert.equal(outcome.skipped[0]?.code, 'records.forbidden')
    assert.equal((await read(made.id)).deletedAt, null)
  })

  test('a field hidden from whoever undoes is neither changed nor named', async () => {
    const [, made] = await company('Hidden', { employees: 1 })
    const [id] = await change(made.id, { employees: 2, name: 'Hidden Ltd' })
    const all = { create: true, read: 'all', update: 'all', delete: 'all' } as const
    const fields = { 'company.employees': 'hidden' } as const
    const permissions = ['operations.undo']
    const role = { key: 'noHeads', name: 'No heads', defaults: all, permissions }
    await createRole(ctx, { ...role, objects: { company: { ...all, fields } } }, new Set(permissions))

    const outcome = await undo(id, await home.as('noHeads'))

    assert.deepEqual(outcome.skipped, [])
    assert.deepEqual([(await read(made.id)).employees, (await read(made.id)).name], [2, 'Hidden'])
  })
})

describe('a field that whoever undoes may not change', () => {
  test('stays and is named; the others go back, and forth again', async () => {
    const [, made] = await company('Closed', { employees: 1 })
    const [id] = await change(made.id, { employees: 2, name: 'Closed Ltd' })
    const all = { create: true, read: 'all', update: 'all', delete: 'all' } as const
    const fields = { 'company.employees': 'readOnly' } as const
    const permissions = ['operations.undo']
    const role = { key: 'readsHeads', name: 'Reads heads', defaults: all, permissions }
    await createRole(ctx, { ...role, objects: { company: { ...all, fields } } }, new Set(permissions))
    const values = async () => [(await read(made.id)).employees, (await read(made.id)).name]

    const outcome = await undo(id, await home.as('readsHeads'))

    assert.deepEqual(
      outcome.skipped.map(({ code, fieldIds }) => [code, fieldIds]),
      [['operations.field-closed', ['company.employees']]],
    )
    assert.deepEqual([await values(), outcome.mayUndo], [[2, 'Closed'], true])
    await undo(outcome.operationId)
    assert.deepEqual(await values(), [2, 'Closed Ltd'])
    await undo(id)
    assert.deepEqual(await values(), [1, 'Closed'])
  })
})

describe('many records', () => {
  test('a batch is taken back as one, in the background where it is big, with roll-ups right', async () => {
    const [, parent] = await company('Umbrella')
    const [id] = await operation((under) =>
      batchRecords(under, 'deal', {
        items: Array.from({ length: 600 }, (_, at) => ({
          action: 'create',
          values: { name: `Deal ${at}`, amount: 10, company: parent.id },
        })),
      }),
    )
    assert.equal((await read(parent.id)).openDeals, 600)

    const outcome = await undo(id)
    assert.deepEqual([outcome.status, outcome.undone], ['running', 0])
    await Promise.all([1, 2, 3].map(() => runOperation(ctx, outcome.operationId, undoWork)))

    const done = await getOperation(ctx, outcome.operationId)
    assert.deepEqual([done.status, done.done, done.failed, done.total], ['done', 600, 0, 600])
    const left = await listRecords(ctx, 'deal', {
      filter: { field: 'company', op: 'in', value: [parent.id] },
      limit: 1,
    })
    assert.equal(left.records.length, 0)
    assert.equal((await read(parent.id)).openDeals, 0)
    const [events] = await ctx.db.rows(sql`
      select count(*)::integer from ${ctx.db.table('event')}
      where operation_id = ${outcome.operationId} and kind = 'records.deleted'`)
    assert.deepEqual(events, [600])
  })

  test('an undo while others write loses neither their changes nor its own account', async () => {
    const [, results] = await operation((under) =>
      batchRecords(under, 'company', {
        items: Array.from({ length: 300 }, (_, at) => ({
          action: 'create',
          values: { name: `Busy ${at}`, employees: 1 },
        })),
      }),
    )
    const ids = results.flatMap((one) => one.id ?? [])
    const [id] = await operation((under) =>
      batchRecords(under, 'company', {
        items: ids.map((one) => ({ action: 'update', id: one, values: { employees: 2 } })),
      }),
    )
    const outcome = await undo(id)

    const writers = ids.filter((_, at) => at % 10 === 0).map((one) => change(one, { employees: 77 }))
    await Promise.all([runOperation(ctx, outcome.operationId, undoWork), ...writers])

    const done = await getOperation(ctx, outcome.operationId)
    assert.equal(done.done + done.failed, 300)
    const values = await Promise.all(ids.map(async (one) => (await read(one)).employees))
    assert.equal(values.filter((value) => value === 77).length, 30)
    assert.equal(values.filter((value) => value === 1).length, 270)
  })
})

describe('what an undo is narrowed to', () => {
  test('holds in the background too: a key that may only read takes nothing back there', async () => {
    const items = Array.from({ length: 201 }, (_, at) => ({
      action: 'create' as const,
      values: { name: `Narrowed ${at}` },
    }))
    const [id] = await operation((under) => batchRecords(under, 'company', { items }))
    const narrow = await ctx.under({ id: newId(), kind: 'change' }, ['read'])
    const { status, operationId } = await undoOperation(narrow, id)
    assert.equal(status, 'running')

    await runOperation(ctx, operationId, undoWork)

    const filter = { field: 'name', op: 'startsWith' as const, value: 'Narrowed' }
    const { page } = await listRecords(ctx, 'company', { filter, count: true, limit: 1 })
    assert.equal(page.count?.value, 201)
    assert.equal((await getOperation(ctx, operationId)).done, 0)
  })

  test('a problem names no field that is hidden from whoever reads it', async () => {
    const [, made] = await company('Problem', { employees: 1 })
    const [id] = await change(made.id, { employees: 2 })
    await change(made.id, { employees: 3 }, await home.as('administrator'))
    const { operationId } = await undo(id)
    const all = { create: true, read: 'all', update: 'all', delete: 'all' } as const
    const fields = { 'company.employees': 'hidden' } as const
    const role = { key: 'noCounts', name: 'No counts', defaults: all, permissions: ['operations.undo'] }
    await createRole(ctx, { ...role, objects: { company: { ...all, fields } } }, new Set(['operations.undo']))
    const named = async (as: Context) =>
      (await listProblems(as, operationId, { limit: 10 })).problems.map(({ fieldIds }) => fieldIds)

    assert.deepEqual(await named(ctx), [['company.employees']])
    assert.deepEqual(await named(await home.as('noCounts')), [[]])
  })
})
