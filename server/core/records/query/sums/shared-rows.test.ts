import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AggregateQuery } from '../../../../../shared/core/records.ts'
import { testInstallation } from '../../../../../test/installation.ts'
import { testWorkspace } from '../../../../../test/workspace.ts'
import { modules } from '../../../../modules.ts'
import type { Context } from '../../../../platform/context.ts'
import type { Sql } from '../../../../platform/database/sql.ts'
import { dispatchOutbox } from '../../../../platform/events/dispatch-outbox.ts'
import { aggregateRecords, createRecord, updateRecord } from '../../index.ts'

const home = await testWorkspace({}, await testInstallation({ modules }))
const { ctx, installation } = home
const sales = await (await home.as('salesperson')).renewed()

async function relay(): Promise<void> {
  while ((await dispatchOutbox(installation.pool, ctx.workspace, [])).more);
}

/** The same context, with what it sends to the database noted. */
function noted(of: Context): { ctx: Context; sums: () => number } {
  const texts: string[] = []
  const rows = (statement: Sql) => {
    texts.push(statement.compile().text)
    return of.db.rows(statement)
  }
  return {
    ctx: { ...of, db: { ...of.db, rows } },
    sums: () => texts.filter((text) => text.includes('coalesce(sum(')).length,
  }
}

let asked = 0

/** A question nobody asked before. */
function question(object = 'deal'): (where: Context) => Promise<unknown> {
  const query: AggregateQuery = {
    measures: [
      { function: 'sum', field: object === 'deal' ? 'amount' : 'employees', as: `sum${++asked}` },
      { function: 'count', as: 'count' },
    ],
    filter: { field: 'title', op: 'neq', value: `question ${asked}` },
  }
  return async (where) => Number((await aggregateRecords(where, object, query)).groups[0]?.measures.count)
}

const deal = (where: Context) => createRecord(where, 'deal', { name: 'A deal' })

test('asked by many at once, one statement goes to the database; asked again, none does', async () => {
  await deal(ctx)
  await relay()
  const [ask, { ctx: where, sums }] = [question(), noted(ctx)]

  const answers = await Promise.all(Array.from({ length: 8 }, () => ask(where)))
  assert.equal(sums(), 1)
  assert.deepEqual(await ask(where), answers[0])
  assert.equal(sums(), 1)
})

test('who has just written sees the new sum, relayed or not, and so does everybody else', async () => {
  await relay()
  const [ask, { ctx: where, sums }] = [question(), noted(ctx)]
  const before = Number(await ask(where))

  await deal(ctx)
  assert.equal(await ask(where), before + 1)
  await relay()
  assert.equal(await ask(where), before + 1)
  const { record } = await deal(ctx)
  await relay()
  assert.equal(await ask(where), before + 2)
  await updateRecord(ctx, 'deal', { id: record.id, values: { name: 'Another name' } })
  const sent = sums()
  await ask(where)
  assert.equal(sums(), sent + 1)
})

test('what was asked before a change is not given to who asks after it, though it still runs', async () => {
  await relay()
  const ask = question()
  const held = Promise.withResolvers<void>()
  const sent = Promise.withResolvers<void>()
  const slow: Context = {
    ...ctx,
    db: {
      ...ctx.db,
      rows: async (statement) => {
        const rows = await ctx.db.rows(statement)
        if (!statement.compile().text.includes('sum(')) return rows
        sent.resolve()
        await held.promise
        return rows
      },
    },
  }
  const early = ask(slow)
  await sent.promise
  await deal(ctx)
  const late = ask(ctx)
  held.resolve()

  assert.equal(await late, Number(await early) + 1)
})

test('a change of what the question does not read leaves the answer', async () => {
  await relay()
  const [ask, { ctx: where, sums }] = [question('company'), noted(ctx)]
  await ask(where)
  await deal(ctx)
  await ask(where)
  assert.equal(sums(), 1)
  await createRecord(ctx, 'company', { name: 'A company' })
  await ask(where)
  assert.equal(sums(), 2)
})

test('who sees less is never given the answer of who sees more', async () => {
  await deal(ctx)
  await relay()
  const ask = question()
  const all = Number(await ask(ctx))
  const own = Number(await ask(sales))

  assert.ok(all > own, `${all} of everyone, ${own} of one’s own`)
  await deal(sales)
  assert.equal(await ask(sales), own + 1)
  assert.equal(await ask(ctx), all + 1)
})

test('within a transaction what it has written itself is counted', async () => {
  await relay()
  const ask = question()
  const before = Number(await ask(ctx))
  const within = await ctx.transaction(async (tx) => {
    await deal(tx)
    return ask(tx)
  })
  assert.equal(within, before + 1)
})
