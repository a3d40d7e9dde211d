import assert from 'node:assert/strict'
import { test } from 'node:test'
import { liveFields, localized } from '../../../shared/core/metadata.ts'
import { stockName } from '../../../shared/core/stock-names.ts'
import { languages } from '../../../shared/platform/languages.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { deleteField, updateField } from '../../core/metadata/index.ts'
import { listMenus, resetMenu, saveMenu } from '../../core/navigation/menus.ts'
import { createRecord, listRecords, updateRecord } from '../../core/records/index.ts'
import { listViews, readLayout } from '../../core/views/index.ts'
import type { Context } from '../../platform/context.ts'
import { applyTemplate } from './apply-template.ts'
import { showTemplates } from './show-templates.ts'
import { readStart } from './start-state.ts'
import { takeBackTemplate } from './take-back-template.ts'
import { titlesHere } from './template-titles.ts'
import { industryTemplates } from './templates/index.ts'
import { todayViews } from './today-views.ts'

const { ctx, installation, as } = await testWorkspace()

const fieldsOf = (now: Context, object: string) =>
  liveFields(now.metadata.objects.get(object)!).map((field) => field.name)
const pipelines = async (now: Context) =>
  (await listRecords(now, 'pipeline', { sort: [{ field: 'position', direction: 'asc' }] })).records.map(
    ({ name, isDefault }) => (isDefault === true ? `${name} (default)` : String(name)),
  )

/** Everything a template says to people, with where it says it. */
function saidBy(value: unknown, path = ''): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value) return [[path, value as Record<string, unknown>]]
  return Object.entries(value).flatMap(([key, one]) => saidBy(one, `${path}.${key}`))
}

test('templates speak all languages, and every pipeline has its two ends', () => {
  for (const template of industryTemplates) {
    const { sample, ...told } = template
    for (const [path, text] of saidBy(told))
      for (const language of languages) assert.ok(text[language], `${template.key}${path} in ${language}`)
    for (const { stages } of template.pipelines) {
      assert.equal(stages.filter((stage) => stage.kind === 'won').length, 1, template.key)
      assert.equal(stages.filter((stage) => stage.kind === 'lost').length, 1, template.key)
      assert.ok(stages.filter((stage) => stage.kind === 'open').length >= 2, template.key)
    }
    assert.ok(sample.deals.length > 2)
    const views = template.views.map(({ key }) => key)
    assert.ok(
      (template.today ?? []).every((key) => views.includes(key)),
      template.key,
    )
  }
  assert.equal(industryTemplates.length, 9)
})

test('of a template’s stages, what is called the same means the same', () => {
  for (const template of industryTemplates) {
    const labels = template.pipelines.flatMap(({ stages }) => stages.map(({ label }) => label))
    for (const language of languages)
      for (const [name, same] of Map.groupBy(labels, (label) => label[language]))
        assert.equal(new Set(same.map((label) => label.en)).size, 1, `${template.key}: ${name}`)
  }
})

test('a template brings its pipeline, objects, fields, sections and views; said twice, nothing more', async () => {
  const before = await pipelines(ctx)

  const added = await applyTemplate(ctx, 'software')
  const now = await ctx.renewed()

  assert.deepEqual(before, ['New business (default)'])
  assert.deepEqual(await pipelines(now), ['New subscriptions (default)', 'Renewals'])
  assert.ok(now.metadata.objects.has('subscription'))
  assert.ok(fieldsOf(now, 'deal').includes('trialEndsOn'))
  const layout = await readLayout(now, 'deal')
  assert.deepEqual(layout.sections[1]!.fields, ['nextStepOn', 'plan', 'seats', 'trialEndsOn', 'billing'])
  assert.deepEqual(layout.highlights, ['amount', 'nextStep', 'owner', 'closeDate'])
  assert.deepEqual(
    (await listViews(now, 'subscription')).map((view) => view.name.fi),
    ['Tilan mukaan', 'Uusinnat 90 päivässä'],
  )
  assert.deepEqual((await listMenus(now))[0]?.order.slice(2, 4), ['deal', 'subscription'])
  assert.equal(todayViews(await readStart(now)).length, 2)
  assert.deepEqual(added, { pipelines: 2, objects: 1, fields: 7, views: 5 })
  assert.deepEqual(await applyTemplate(now, 'software'), { pipelines: 0, objects: 0, fields: 0, views: 0 })
  assert.equal((await showTemplates(now)).find((one) => one.key === 'software')!.isApplied, true)
})

test('its pipelines and stages are read in every language, found by each, and by nobody’s own name', async () => {
  const now = await ctx.renewed()
  const found = async (search: string) =>
    (await listRecords(now, 'stage', { search })).records.map(({ name }) => name)
  const { stage = [], pipeline = [] } = await titlesHere(now)

  assert.equal(localized(stockName('Demo', stage), 'zh-Hans'), '产品演示')
  assert.equal(localized(stockName('Renewals', pipeline), 'fi'), 'Uusinnat')
  assert.equal(localized(stockName('Our demo', stage), 'zh-Hans'), 'Our demo')
  assert.deepEqual(await found('产品演示'), ['Demo'])
  assert.equal(localized(stockName('RFQ received', stage), 'zh-Hans'), 'RFQ received', 'of another trade')
})

test('what a member renamed or put into the bin does not come again', async () => {
  let now = await ctx.renewed()
  await updateField(now, 'deal', 'seats', { name: 'places' })
  now = await ctx.renewed()
  await deleteField(now, 'deal', 'billing')
  now = await ctx.renewed()

  const added = await applyTemplate(now, 'software')

  assert.equal(added.fields, 0)
  const names = fieldsOf(await ctx.renewed(), 'deal')
  assert.deepEqual(
    [names.includes('places'), names.includes('seats'), names.includes('billing')],
    [true, false, false],
  )
})

test('it is not taken back while a value depends on it, and then leaves as if it had not been', async () => {
  let now = await ctx.renewed()
  const { record } = await createRecord(now, 'deal', { name: 'A trial', trialEndsOn: '2026-12-24' })
  await assert.rejects(
    takeBackTemplate(now, 'software'),
    (error: { code: string; params: { names: string } }) => {
      assert.equal(error.code, 'start.template-in-use')
      assert.match(error.params.names, /Trial ends, New subscriptions/)
      return true
    },
  )
  const other = await createRecord(now, 'pipeline', { name: 'Mine', position: 9 })
  await createRecord(now, 'stage', { name: 'Mine, open', pipeline: other.record.id })
  await updateRecord(now, 'deal', { id: record.id, values: { trialEndsOn: null, pipeline: other.record.id } })

  await takeBackTemplate(now, 'software')

  now = await ctx.renewed()
  assert.deepEqual(await pipelines(now), ['New business (default)', 'Mine'])
  assert.equal(now.metadata.objects.has('subscription'), false)
  assert.deepEqual(
    fieldsOf(now, 'deal').filter((name) => ['nextStepOn', 'plan', 'places', 'trialEndsOn'].includes(name)),
    [],
  )
  assert.equal((await readLayout(now, 'deal')).source, 'definition')
  assert.deepEqual(await listViews(now, 'deal'), [])
  assert.deepEqual([await listMenus(now), todayViews(await readStart(now))], [[], []])
  await assert.rejects(takeBackTemplate(now, 'software'), { code: 'start.not-applied' })
})

test('all templates fit on top of one another', async () => {
  const all = await testWorkspace({ language: 'zh-Hans' }, installation)
  for (const { key, views } of industryTemplates) {
    const added = await applyTemplate(await all.ctx.renewed(), key)
    // "Pipeline" and "Next steps" come with the first.
    assert.ok(added.views >= views.length - 1, key)
  }
  const now = await all.ctx.renewed()

  assert.equal((await pipelines(now))[0], '新签订阅 (default)')
  for (const name of ['subscription', 'property', 'shipment', 'donation', 'project', 'department'])
    assert.ok(now.metadata.objects.has(name), name)
  await takeBackTemplate(now, 'general')
  assert.ok(fieldsOf(await all.ctx.renewed(), 'deal').includes('nextStepOn'), 'what others need stays')
})

test('what two templates share goes with the last of them', async () => {
  const { ctx: first } = await testWorkspace({}, installation)
  const anew = () => first.renewed()
  const hasDate = async () => fieldsOf(await anew(), 'deal').includes('nextStepOn')
  const views = async () => (await listViews(await anew(), 'deal')).map(({ name }) => name.en)
  await applyTemplate(first, 'general')
  await applyTemplate(await anew(), 'software')

  await takeBackTemplate(await anew(), 'general')
  assert.equal(await hasDate(), true)
  assert.deepEqual((await views()).toSorted(), ['Next steps', 'Pipeline', 'Trials ending soon'])
  const { sections } = await readLayout(await anew(), 'deal')
  assert.ok(!sections.some(({ name }) => name.en === 'Sales'), 'its own section')
  assert.ok(sections[1]?.fields.includes('nextStepOn'), 'among those of the other')

  await takeBackTemplate(await anew(), 'software')
  assert.equal(await hasDate(), false)
  assert.deepEqual(await views(), [])
})

test('each role has a menu of its own work, until somebody arranges it', async () => {
  const { ctx: first } = await testWorkspace({}, installation)
  const anew = () => first.renewed()
  const menus = async () => new Map((await listMenus(await anew())).map(({ role, order }) => [role, order]))
  await applyTemplate(first, 'software')
  await saveMenu(await anew(), 'manager', { order: ['deal'], hidden: [] })
  await resetMenu(await anew(), 'readOnly')

  await applyTemplate(await anew(), 'manufacturing')

  const both = await menus()
  assert.deepEqual([...both.keys()], ['', 'manager', 'salesperson', 'service'])
  assert.deepEqual(both.get('manager'), ['deal'], 'as somebody arranged it')
  assert.deepEqual(both.get('salesperson')?.slice(2, 5), ['deal', 'contact', 'company'])
  assert.deepEqual(both.get('service')?.slice(2, 5), ['company', 'contact', 'subscription'])
  assert.ok(both.get('')?.includes('subscription') && both.get('salesperson')?.includes('subscription'))
  await takeBackTemplate(await anew(), 'software')
  assert.ok(!(await menus()).get('')?.includes('subscription'))
  await takeBackTemplate(await anew(), 'manufacturing')
  assert.deepEqual([...(await menus()).keys()], ['manager'])
})

test('only who manages definitions applies a template, and only one there is', async () => {
  await assert.rejects(applyTemplate(await as('salesperson'), 'software'), { code: 'metadata.not-allowed' })
  await assert.rejects(applyTemplate(ctx, 'nonsense'), { code: 'start.no-template' })
})
