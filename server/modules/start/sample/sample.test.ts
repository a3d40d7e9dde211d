import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../../test/workspace.ts'
import { recordTimeline } from '../../../core/history/record-timeline.ts'
import { createRecord, listRecords, updateRecord } from '../../../core/records/index.ts'
import { touchesOf } from '../../../core/records/query/touches-of.ts'
import type { Context } from '../../../platform/context.ts'
import { applyTemplate } from '../apply-template.ts'
import { readStart } from '../start-state.ts'
import { industryTemplates } from '../templates/index.ts'
import { makeSample } from './make-sample.ts'
import { removeSample } from './remove-sample.ts'
import { sampleThere } from './sample-there.ts'
import { touchedSample } from './touched-sample.ts'

const { ctx, installation } = await testWorkspace()

const count = async (now: Context, object: string, filter: object = { and: [] }) =>
  (await listRecords(now, object, { filter: filter as never, limit: 200 })).records.length
const one = async (now: Context, object: string, filter: object = { and: [] }) =>
  (await listRecords(now, object, { filter: filter as never, limit: 1 })).records[0]!
const isMarked = { field: 'externalId', op: 'startsWith', value: 'SAMPLE-' }
const ofStatus = (value: string) => ({ field: 'status', op: 'eq', value })

test('sample data of a trade: customers, people and deals with months of history, owned and marked', async () => {
  await applyTemplate(ctx, 'software')
  const now = await ctx.renewed()

  const { operationId } = await makeSample(now, 'software')

  const numbers = [await count(now, 'company'), await count(now, 'contact'), await count(now, 'deal')]
  assert.deepEqual(numbers, [60, 120, 90])
  for (const object of ['company', 'contact', 'deal'])
    assert.equal(await count(now, object, isMarked), await count(now, object), object)
  const people = await listRecords(now, 'contact', { filter: { and: [] }, limit: 200 })
  assert.equal(new Set(people.records.map(({ mobile }) => JSON.stringify(mobile))).size, 120)
  assert.ok((await count(now, 'deal', ofStatus('open'))) > 35)
  assert.ok((await count(now, 'deal', ofStatus('won'))) > 20)
  assert.ok((await count(now, 'deal', ofStatus('lost'))) > 8)
  const late = { field: 'nextStepOn', op: 'within', value: 'before today' }
  assert.ok((await count(now, 'deal', { and: [ofStatus('open'), late] })) > 3)
  assert.equal(await count(now, 'subscription'), 18)
  const won = await one(now, 'deal', ofStatus('won'))
  const { items } = await recordTimeline(now, 'deal', won.id, { limit: 50 })
  assert.ok(items.length > 3)
  const said = items.flatMap((item) => (item.kind === 'event' ? [item.event] : []))
  assert.ok(said.every(({ operationKind, source }) => operationKind === 'sample' && source === 'sample'))
  assert.ok(won.createdAt < new Date(Date.now() - 86_400_000).toISOString())
  assert.equal((await readStart(now)).sample?.operationId, operationId)
  await assert.rejects(makeSample(now, 'software'), { code: 'start.sample-there' })
})

test('what was noted goes through the weeks of most open deals and companies, and stops where one stalled', async () => {
  const now = await ctx.renewed()
  const weeksOf = async (object: string, filter: object) => {
    const { records } = await listRecords(now, object, { filter: filter as never, limit: 200 })
    const touches = await touchesOf(
      now,
      records.map(({ id }) => id),
    )
    return records.map(({ id }) => (touches[id] ?? []).filter((notes) => notes > 0).length)
  }
  for (const weeks of [await weeksOf('deal', ofStatus('open')), await weeksOf('company', { and: [] })]) {
    const lively = weeks.filter((noted) => noted >= 3)
    assert.ok(lively.length > weeks.length * 0.6, String(weeks))
    assert.ok(new Set(weeks).size > 5, String(weeks))
  }
  assert.ok((await count(now, 'note', { field: 'createdAt', op: 'within', value: 'today' })) < 40)
})

test('removed, nothing of it is left, but what members worked with where they keep it', async () => {
  const now = await ctx.renewed()
  const open = await one(now, 'deal', ofStatus('open'))
  await updateRecord(now, 'deal', { id: open.id, values: { nextStep: 'Mine now' } })
  const company = await one(now, 'company', { field: 'id', op: 'neq', value: open.company })
  await createRecord(now, 'contact', { name: { last: 'Own' }, company: company.id })
  const state = await readStart(now)
  const touched = await touchedSample(now, state.sample!.operationId, await sampleThere(now, state))
  assert.deepEqual(touched.map(({ id }) => id).sort(), [open.id, company.id].sort())

  const { kept } = await removeSample(now, { keepChanged: true })

  assert.ok(kept >= 3, 'the deal, its company and the company of the own contact')
  assert.deepEqual([await count(now, 'deal'), await count(now, 'company')], [1, 2])
  assert.equal(await count(now, 'deal', isMarked), 0)
  assert.deepEqual(await sampleThere(now, await readStart(now)), [])
  await assert.rejects(removeSample(now, { keepChanged: false }), { code: 'start.no-sample' })
})

test('every trade has sample data in every language', async () => {
  const all = await testWorkspace({ language: 'zh-Hans', currency: 'CNY', country: 'CN' }, installation)
  for (const { key } of industryTemplates) {
    await applyTemplate(await all.ctx.renewed(), key)
    const now = await all.ctx.renewed()
    await makeSample(now, key)
    assert.equal(await count(now, 'deal'), 90, key)
    await everyStageHasSome(now, key)
    if (key === 'general') await formerOnesHaveNothingOpen(now)
    await removeSample(now, { keepChanged: false })
    assert.deepEqual([await count(now, 'deal'), await count(now, 'company')], [0, 0], key)
  }
})

async function everyStageHasSome(now: Context, key: string) {
  const deals = await listRecords(now, 'deal', { filter: ofStatus('open') as never, limit: 200 })
  const stages = await listRecords(now, 'stage', { filter: { and: [] }, limit: 200 })
  const used = new Set(deals.records.map(({ pipeline }) => pipeline))
  for (const { id, kind, pipeline, title } of stages.records)
    if (kind === 'open' && used.has(pipeline))
      assert.ok(
        deals.records.some(({ stage }) => stage === id),
        `${key}: ${title}`,
      )
}

async function formerOnesHaveNothingOpen(now: Context) {
  const former = await listRecords(now, 'company', {
    filter: { field: 'relation', op: 'eq', value: 'former' } as never,
    limit: 200,
  })
  assert.ok(former.records.length > 1)
  for (const { id } of former.records) {
    const ofIt = (status: string) => ({ and: [{ field: 'company', op: 'eq', value: id }, ofStatus(status)] })
    assert.equal(await count(now, 'deal', ofIt('open')), 0)
    assert.ok((await count(now, 'deal', ofIt('won'))) > 0)
  }
}
