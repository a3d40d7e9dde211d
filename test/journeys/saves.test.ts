import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runningKith } from './running-kith.ts'
import { ask, change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()
const words = wordsOf('en')

test('what somebody else saved meanwhile is not saved over without a question', async (t) => {
  const page = await visitor(t, browser, address, 'en-US', [412])
  await makeWorkspace(page)
  await makeRecords(page, 'company', [{ name: 'Northquay Oy' }])
  const context = page.context()
  const saves = (key: string) => words('core/saves', key)
  const get = (path: string) => ask(context, path, undefined, 'GET')
  const question = page.getByRole('dialog')

  await step(
    t,
    'of a view both changed the sorting: the person sees both and keeps theirs or takes the other',
    async () => {
      const view = await ask(context, 'views', {
        object: 'company',
        name: { en: 'All of them' },
        layout: 'table',
        shared: true,
      })
      const sort = encodeURIComponent(JSON.stringify([{ field: 'name', direction: 'desc' }]))
      await page.goto(`/records/company?view=${view.id}&sort=${sort}`)
      const save = page.getByRole('button', {
        name: await words('core/views', 'saveForEveryone'),
        exact: true,
      })
      await save.waitFor()
      await change(page, `views/${view.id}`, {
        sort: [{ field: 'industry', direction: 'asc' }],
        columns: [{ field: 'industry' }],
      })
      await save.click()
      await question.getByText('Industry (ascending)').waitFor()
      await question.getByText('Name (descending)').waitFor()
      await question.getByRole('button', { name: await saves('saveOver') }).click()
      await page.getByText(await words('core/views', 'viewSaved', { name: 'All of them' })).waitFor()

      const kept = (await get('views')).views.find(({ id }: { id: string }) => id === view.id)
      assert.deepEqual(kept.sort, [{ field: 'name', direction: 'desc' }])
      assert.deepEqual(kept.columns, [{ field: 'industry' }])
    },
  )

  await step(t, 'of a role both changed the same: the other one’s stays', async () => {
    const say = (key: string, values?: Record<string, unknown>) => words('core/settings/roles', key, values)
    await page.goto('/settings/roles/salesperson')
    const verb = await say('change', { object: 'Companies', verb: await say('update') })
    const cell = page.getByRole('button', { name: new RegExp(`^${verb}`) })
    await cell.click()
    await page.getByRole('option', { name: new RegExp(`^${await say('scopeNone')}`) }).click()
    await page.getByText(await say('lose')).waitFor()
    const { roles } = await get('roles')
    const { key, members: _, ...role } = roles.find((one: { key: string }) => one.key === 'salesperson')
    const held = { ...(role.objects.company ?? role.defaults), update: 'team', delete: 'team' }
    const theirs = { ...role, objects: { ...role.objects, company: held } }
    await ask(context, `roles/${key}`, theirs, 'PUT')
    await page.getByRole('button', { name: await say('save', { count: 1 }), exact: true }).click()
    await question.getByText(verb).waitFor()
    await question.getByRole('button', { name: await saves('takeTheirs') }).click()
    await question.waitFor({ state: 'detached' })

    await page.getByText(await say('lose')).waitFor({ state: 'detached' })
    const after = (await get('roles')).roles.find((one: { key: string }) => one.key === 'salesperson')
    assert.equal(after.objects.company.update, 'team')
  })

  await step(
    t,
    'of a field both changed the name: what was written stays, and the rest goes together',
    async () => {
      const say = (key: string, values?: Record<string, unknown>) =>
        words('core/settings/objects', key, values)
      const address = 'objects/company/fields/industry'
      const name = page.getByRole('textbox', { name: await say('label'), exact: true })
      const meanwhile = page.getByText(await say('fieldChangedMeanwhile', { parts: await say('label') }))
      await page.goto('/settings/objects/company/fields/industry')
      await name.fill('Branch')
      await change(page, address, { label: { en: 'Sector' }, description: { en: 'What they live on' } })
      await meanwhile.waitFor()
      await page.reload()
      await meanwhile.waitFor()
      assert.equal(await name.inputValue(), 'Branch')
      await page.getByRole('button', { name: await words('platform/ui', 'save'), exact: true }).click()
      await question.getByText('Sector', { exact: true }).waitFor()
      await question.getByRole('button', { name: await saves('saveOver') }).click()
      await page.getByText(await say('fieldSaved', { name: 'Branch' })).waitFor()
      await meanwhile.waitFor({ state: 'detached' })

      const { object } = await get('objects/company')
      const field = object.fields.find((one: { name: string }) => one.name === 'industry')
      assert.deepEqual([field.label.en, field.description.en], ['Branch', 'What they live on'])
    },
  )
})
