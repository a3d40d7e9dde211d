import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testInstallation } from '../../../../test/installation.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import { modules } from '../../../modules.ts'
import type { Context } from '../../../platform/context.ts'
import type { Pool } from '../../../platform/database/pool.ts'
import { createField } from '../../metadata/create-field.ts'
import {
  aggregateRecords,
  batchRecords,
  createRecord,
  listRecords,
  searchRecords,
  updateRecord,
} from '../index.ts'

let statements = 0
const installation = await testInstallation({ modules })
const home = await testWorkspace({}, { ...installation, pool: counted(installation.pool) })
await createField(home.ctx, 'deal', { name: 'calledAt', label: { en: 'Called' }, type: 'dateTime' })
const ctx = await home.ctx.renewed()

/** The same pool, counting what is sent outside transactions: reads are. */
function counted(pool: Pool): Pool {
  const counting = new Set<PropertyKey>(['query', 'rows', 'run'])
  return new Proxy(pool, {
    get(target, name) {
      const part = Reflect.get(target, name)
      if (!counting.has(name)) return part
      // Taken from the pool once and called ever after.
      return (...given: unknown[]) => {
        statements++
        return Reflect.apply(part, target, given)
      }
    },
  })
}

async function sent(body: () => Promise<unknown>): Promise<number> {
  const before = statements
  await body()
  return statements - before
}

test('expanding fifty records takes as many statements as expanding five', async () => {
  for (let at = 0; at < 50; at++) {
    const parent = (await createRecord(ctx, 'company', { name: `Parent ${at}` })).record.id
    const company = (await createRecord(ctx, 'company', { name: `Child ${at}`, parent })).record.id
    await createRecord(ctx, 'deal', { name: `Expanded ${at}`, company })
  }
  const expand = [
    'company',
    'company.parent',
    'company.parent.owner',
    'owner',
    'stage',
    'stage.pipeline',
    'createdBy',
  ]
  const list = (limit: number) => () => listRecords(ctx, 'deal', { limit, expand })

  const [five, fifty] = [await sent(list(5)), await sent(list(50))]

  assert.equal(fifty, five)
  assert.ok(five <= 2 + expand.length + 1, `${five} statements`)
})

test('a count alone asks for no records', async () => {
  const filter = { field: 'name', op: 'startsWith', value: 'Parent' } as const
  let counted: Awaited<ReturnType<typeof listRecords>> | undefined

  const asked = await sent(async () => {
    counted = await listRecords(ctx, 'company', { filter, limit: 0, count: true })
  })

  assert.deepEqual(counted?.page, { next: null, count: { value: 50, exact: true } })
  assert.deepEqual([counted.records, asked], [[], 1])
})

describe('aggregates', () => {
  const at = (timeZone: string, more: object = {}) =>
    ({ ...ctx, values: { ...ctx.values, timeZone, ...more } }) as Context
  const keysBy = async (
    where: Context,
    field: string,
    bucket: 'day' | 'week' | 'month' | 'fiscalQuarter' | 'fiscalYear',
  ) => {
    const { groups } = await aggregateRecords(where, 'deal', {
      filter: { field: 'name', op: 'startsWith', value: 'Timed' },
      groupBy: [{ field, bucket }],
      measures: [{ function: 'count', as: 'n' }],
    })
    return groups.map((group) => [group.keys[0], group.measures.n])
  }

  test('moments fall into the day, week and month they were in where the workspace is', async () => {
    await createRecord(ctx, 'deal', {
      name: 'Timed one',
      calledAt: '2026-03-31T21:30:00Z',
      closeDate: '2026-03-31',
    })
    await createRecord(ctx, 'deal', {
      name: 'Timed two',
      calledAt: '2026-03-31T20:30:00Z',
      closeDate: '2026-04-01',
    })

    assert.deepEqual(await keysBy(at('Europe/Helsinki'), 'calledAt', 'month'), [
      ['2026-03-01', 1],
      ['2026-04-01', 1],
    ])
    assert.deepEqual(await keysBy(at('America/Los_Angeles'), 'calledAt', 'day'), [['2026-03-31', 2]])
    assert.deepEqual(await keysBy(at('Pacific/Kiritimati'), 'calledAt', 'day'), [['2026-04-01', 2]])
    assert.deepEqual(await keysBy(at('UTC', { weekStartsOn: 7 }), 'calledAt', 'week'), [['2026-03-29', 2]])
  })

  test('fiscal quarters and years begin where the settings say', async () => {
    const april = at('UTC', { fiscalYearStartMonth: 4 })
    assert.deepEqual(await keysBy(april, 'closeDate', 'fiscalYear'), [
      ['2025-04-01', 1],
      ['2026-04-01', 1],
    ])
    const february = at('UTC', { fiscalYearStartMonth: 2 })
    assert.deepEqual(await keysBy(february, 'closeDate', 'fiscalQuarter'), [['2026-02-01', 2]])
  })

  test('a median of an even number lies in the middle, blanks count for nothing, and groups above the limit are told', async () => {
    const rows = [1, 3, 10, 100, null].map((employees) => ({
      action: 'create' as const,
      values: { name: 'Median', employees },
    }))
    await batchRecords(ctx, 'company', { items: rows })
    const of = { filter: { field: 'name', op: 'eq' as const, value: 'median' } }

    const { groups } = await aggregateRecords(ctx, 'company', {
      ...of,
      measures: [
        { function: 'median', field: 'employees', as: 'median' },
        { function: 'avg', field: 'employees', as: 'mean' },
        { function: 'count', field: 'employees', as: 'known' },
        { function: 'count', as: 'all' },
      ],
    })
    const few = await aggregateRecords(ctx, 'company', {
      ...of,
      groupBy: [{ field: 'employees' }],
      measures: [{ function: 'count', as: 'n' }],
      sort: [{ field: 'employees', direction: 'desc' }],
      limit: 2,
    })

    const { median, mean, known, all } = groups[0]!.measures
    assert.deepEqual([Number(median), Number(mean), known, all], [6.5, 28.5, 4, 5])
    assert.deepEqual([few.groups.map((group) => group.keys[0]), few.more], [[100, 10], true])
  })
})

describe('search', () => {
  const titles = async (question: string, where = ctx, objects?: string[]) =>
    (await searchRecords(where, question, { objects })).hits.map((hit) => hit.title)

  test('what was just written is found at once, and what it was called before is not', async () => {
    const { record } = await createRecord(ctx, 'company', { name: 'Quillfeather' })
    assert.deepEqual(await titles('quillfe'), ['Quillfeather'])

    await updateRecord(ctx, 'company', { id: record.id, values: { name: 'Brambleton' } })

    assert.deepEqual(await titles('quillfeather'), [])
    assert.deepEqual(await titles('bramble'), ['Brambleton'])
  })

  test('the best comes first: the same, the beginning, a word, a fragment', async () => {
    for (const name of ['Unzorblike', 'The Zorb Works', 'Zorblin', 'Zorb'])
      await createRecord(ctx, 'company', { name })

    assert.deepEqual(await titles('zorb'), ['Zorb', 'Zorblin', 'The Zorb Works', 'Unzorblike'])
  })

  test('one object or several are searched when they are named', async () => {
    await createRecord(ctx, 'company', { name: 'Hexwater' })
    await createRecord(ctx, 'contact', { name: { first: 'Ada', last: 'Hexwater' } })

    assert.deepEqual(await titles('hexwater', ctx, ['contact']), ['Ada Hexwater'])
    assert.equal((await titles('hexwater')).length, 2)
  })

  test('a salesperson finds own deals only, by their words, pinyin and misspelt', async () => {
    const sales = await home.as('salesperson')
    await createRecord(ctx, 'deal', { name: '苏州云岭项目 Kallavesi' })
    await createRecord(sales, 'deal', { name: '苏州本地项目 Kallavesi' })

    for (const question of ['kallavesi', 'kalavesi', '苏州', 'suzhou', 'xiangmu'])
      assert.deepEqual(await titles(question, sales), ['苏州本地项目 Kallavesi'], question)
    assert.equal((await titles('kallavesi')).length, 2)
  })
})
