import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OperationProblem, OperationSummary } from '../../../../shared/core/operations.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import { testHouse } from '../../../../test/people.ts'
import type { Context } from '../../../platform/context.ts'
import { schemaOf } from '../../../platform/database/migrate.ts'
import { sql } from '../../../platform/database/sql.ts'
import { openContext } from '../../workspaces/open-context.ts'
import { runOperation } from '../run-operation.ts'
import { undoWork } from '../undo/undo-work.ts'
import { bulkWork } from './bulk-work.ts'

const house = await testHouse()
const { admin, installation } = house
const adminId = (await admin.post('/records/product', { name: 'First' })).body.record.createdBy as string

async function context(): Promise<Context> {
  const [row] = await installation.pool.query<{ id: string; key: string; name: string }>(
    sql`select id, key, name from kith.workspace`,
  )
  const workspace = { ...row!, schema: schemaOf(row!.key) }
  return openContext(installation, workspace, { kind: 'member', memberId: adminId, via: 'job' })
}

const makeMany = async (object: string, count: number, values: (at: number) => object) => {
  const items = Array.from({ length: count }, (_, at) => ({ action: 'create', values: values(at) }))
  const { body } = await admin.post(`/records/${object}/batch`, { items })
  return (body.results as { id: string }[]).map((one) => one.id)
}
const count = async (object: string, filter: object, deleted = false) =>
  (await admin.post(`/records/${object}/query`, { filter, deleted, count: true, limit: 1 })).body.page.count
    .value
const bulk = async (object: string, body: object) =>
  (await admin.post(`/records/${object}/bulk`, body)) as { status: number; body: OperationSummary }
const operation = async (id: string) => (await admin.get(`/operations/${id}`)).body as OperationSummary
const problems = async (id: string) =>
  (await admin.get(`/operations/${id}/problems`)).body.problems as OperationProblem[]
const inSeries = (series: string) => ({ field: 'family', op: 'eq', value: series })

describe('a bulk change', () => {
  test('of a single record names it, in the list and when it is undone, as far as it is there', async () => {
    const [id] = await makeMany('product', 1, () => ({ name: 'Lone valve' }))
    const record = { id, title: 'Lone valve' }

    const one = await bulk('product', { action: 'update', ids: [id], values: { family: 'Valves' } })
    const undone = await admin.post(`/operations/${one.body.id}/undo`)
    const again = await admin.post(`/operations/${undone.body.operationId}/undo`, undefined, {
      headers: { 'idempotency-key': 'lone-valve' },
    })
    const unknown = await bulk('product', { action: 'delete', ids: [newId()] })
    const gone = await bulk('product', { action: 'delete', ids: [id] })

    for (const { body } of [one, undone, again, gone]) assert.deepEqual(body.record, record)
    assert.equal(unknown.body.record, null)
    const listed = (await admin.get('/operations?limit=5')).body.operations as OperationSummary[]
    assert.deepEqual(
      listed.map((operation) => operation.record),
      [record, null, record, record, record],
    )
    await bulk('product', { action: 'purge', ids: [id] })
    assert.equal((await operation(gone.body.id)).record, null)
  })

  test('of a few is done at once and undone as one', async () => {
    await makeMany('product', 30, (at) => ({ name: `Pump ${at}`, family: 'Pumps' }))

    const done = await bulk('product', {
      action: 'update',
      filter: inSeries('Pumps'),
      values: { family: 'Motors' },
    })

    assert.deepEqual(
      [done.status, done.body.status, done.body.done, done.body.mayUndo],
      [200, 'done', 30, true],
    )
    assert.deepEqual(done.body.fieldIds, ['product.family'])
    assert.equal(await count('product', inSeries('Motors')), 30)
    const undone = await admin.post(`/operations/${done.body.id}/undo`)
    assert.equal(undone.body.undone, 30)
    assert.equal(await count('product', inSeries('Pumps')), 30)
  })

  test('of many goes on in the background to the end, whatever the change does to the filter', async () => {
    await makeMany('product', 1_000, (at) => ({ name: `Valve ${at}`, family: 'Valves' }))
    await makeMany('product', 200, (at) => ({ name: `More valve ${at}`, family: 'Valves' }))

    const begun = await bulk('product', {
      action: 'update',
      filter: inSeries('Valves'),
      values: { family: 'Taps' },
    })
    assert.deepEqual([begun.status, begun.body.status, begun.body.total], [202, 'waiting', 1_200])
    const ctx = await context()
    await runOperation(ctx, begun.body.id, bulkWork)

    const done = await operation(begun.body.id)
    assert.deepEqual([done.status, done.done, done.failed], ['done', 1_200, 0])
    assert.equal(await count('product', inSeries('Taps')), 1_200)
    const undo = await admin.post(`/operations/${done.id}/undo`)
    assert.equal(undo.status, 202)
    await runOperation(ctx, undo.body.operationId, undoWork)
    assert.equal(await count('product', inSeries('Valves')), 1_200)
    assert.equal(await count('product', inSeries('Taps')), 0)
  })

  test('leaves alone what is made while it runs', async () => {
    await makeMany('product', 1_000, (at) => ({ name: `Seal ${at}`, family: 'Seals' }))
    const begun = await bulk('product', {
      action: 'update',
      filter: inSeries('Seals'),
      values: { family: 'Rings' },
    })
    const [late] = await makeMany('product', 1, () => ({ name: 'Late seal', family: 'Seals' }))

    await runOperation(await context(), begun.body.id, bulkWork)

    const done = await operation(begun.body.id)
    assert.deepEqual([done.status, done.done], ['done', 1_000])
    const { record } = (await admin.get(`/records/product/${late}`)).body
    assert.equal(record.family, 'Seals')
  })

  test('cancelled stops, keeps what it did and can be undone', async () => {
    await makeMany('product', 1_000, (at) => ({ name: `Hose ${at}`, family: 'Hoses' }))
    const begun = await bulk('product', { action: 'delete', filter: inSeries('Hoses') })
    const ctx = await context()
    let pieces = 0
    await assert.rejects(
      runOperation(ctx, begun.body.id, bulkWork, () => {
        if (++pieces > 1) throw new Error('this process stops')
      }),
    )

    const cancelled = await admin.post(`/operations/${begun.body.id}/cancel`)
    assert.equal(cancelled.body.status, 'cancelling')
    await runOperation(ctx, begun.body.id, bulkWork)

    const ended = await operation(begun.body.id)
    assert.deepEqual([ended.status, ended.done, ended.mayUndo], ['cancelled', 500, true])
    assert.equal(await count('product', inSeries('Hoses')), 500)
    const undo = await admin.post(`/operations/${ended.id}/undo`)
    await runOperation(ctx, undo.body.operationId, undoWork)
    assert.equal(await count('product', inSeries('Hoses')), 1_000)
  })

  test('tells each record that refused and why, and changes the others', async () => {
    const seller = await house.join('salesperson')
    await makeMany('product', 1, () => ({ name: 'Price list', family: 'Ours' }))
    const theirs = (await seller.client.post('/records/company', { name: 'Theirs' })).body.record.id
    const ours = await makeMany('company', 2, (at) => ({ name: `Ours ${at}` }))

    const { body } = await seller.client.post('/records/company/bulk', {
      action: 'update',
      ids: [theirs, ...ours],
      values: { employees: 12 },
    })

    assert.deepEqual([body.done, body.failed], [1, 2])
    const told = (await seller.client.get(`/operations/${body.id}/problems`)).body.problems
    assert.deepEqual(
      told.map((one: OperationProblem) => [one.recordId, one.code, one.title]),
      ours.map((id, at) => [id, 'records.forbidden', `Ours ${at}`]),
    )
  })

  test('is refused before it begins when it makes no sense', async () => {
    const codes = await Promise.all(
      [
        { action: 'update', values: { family: 'x' } },
        { action: 'update', filter: { and: [] } },
        { action: 'delete', filter: { and: [] }, values: { family: 'x' } },
        { action: 'update', filter: { and: [] }, values: { colour: 'x' } },
        { action: 'update', filter: { and: [] }, values: { code: 'A' } },
        { action: 'update', filter: { field: 'colour', op: 'eq', value: 1 }, values: { family: 'x' } },
      ].map(async (body) => (await admin.post('/records/product/bulk', body)).status),
    )

    assert.deepEqual(codes, [422, 422, 422, 422, 422, 422])
  })
})

describe('the bin', () => {
  test('is emptied for good: rows, links, values in the history, references; an undo says so', async () => {
    const [parent] = await makeMany('company', 1, () => ({ name: 'Gone for good' }))
    const [child] = await makeMany('company', 1, () => ({ name: 'Child', parent }))
    await admin.post('/records/note', { body: '<p>About</p>', about: [{ object: 'company', id: parent }] })
    const deleted = await bulk('company', { action: 'delete', ids: [parent] })

    const purged = await bulk('company', {
      action: 'purge',
      filter: { field: 'name', op: 'eq', value: 'Gone for good' },
    })

    assert.deepEqual([purged.body.done, purged.body.failed, purged.body.mayUndo], [1, 0, false])
    assert.equal((await admin.get(`/records/company/${parent}?deleted=true`)).status, 404)
    assert.equal((await admin.get(`/records/company/${child}`)).body.record.parent, null)
    const ctx = await context()
    const [left] = await ctx.db.rows(sql`
      select (select count(*) from ${ctx.db.table('link')} where to_id = ${parent}),
        (select count(*) from ${ctx.db.table('event')} where record_id = ${parent} and changes is not null)`)
    assert.deepEqual(left?.map(Number), [0, 0])
    const undo = await admin.post(`/operations/${deleted.body.id}/undo`)
    assert.deepEqual(
      undo.body.skipped.map((one: OperationProblem) => one.code),
      ['operations.purged'],
    )
    assert.equal(
      (await admin.post(`/operations/${purged.body.id}/undo`)).body.error.code,
      'operations.nothing-to-undo',
    )
  })

  test('keeps what is not in it, and what others need', async () => {
    const [live, needed] = await makeMany('company', 2, (at) => ({ name: `Kept ${at}` }))
    const [contact] = await makeMany('contact', 1, () => ({ name: { last: 'Needs it' } }))
    await admin.post('/records/affiliation', { contact, company: needed })
    await bulk('company', { action: 'delete', ids: [needed] })

    const purged = await bulk('company', { action: 'purge', ids: [live, needed] })

    assert.equal(purged.body.failed, 2)
    assert.deepEqual((await problems(purged.body.id)).map((one) => one.code).sort(), [
      'records.not-in-bin',
      'records.still-referenced',
    ])
  })

  test('is emptied only by who may', async () => {
    const manager = await house.join('manager')

    const answer = await manager.client.post('/records/company/bulk', {
      action: 'purge',
      filter: { and: [] },
    })

    assert.equal(answer.status, 403)
  })
})
