import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runningKith } from './running-kith.ts'
import { ask, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()
const words = wordsOf('en')

test('a name that was refused stays as it was typed', async (t) => {
  const page = await visitor(t, browser, address, 'en-US', [422])
  await makeWorkspace(page)
  await ask(page.context(), 'records/team', { name: 'North' })
  await ask(page.context(), 'views', {
    object: 'company',
    name: { en: 'Everything' },
    layout: 'table',
    shared: true,
  })
  const dialog = page.getByRole('dialog')
  const save = dialog.getByRole('button', { name: await words('platform/ui', 'save') })

  async function renameRefused(
    route: string,
    { opens, label, name }: { opens: string; label: string; name: string },
  ): Promise<void> {
    await page.route(`**/api/v1/${route}/*`, async (one) => {
      if (one.request().method() !== 'PATCH') return one.continue()
      await new Promise((done) => setTimeout(done, 300))
      await one.fulfill({ status: 422, json: { error: { code: 'some.refusal', message: 'Not that one.' } } })
    })
    await page.getByRole('button', { name: opens, exact: true }).click()
    await page.getByRole('menuitem', { name: label, exact: true }).click()
    const input = dialog.getByRole('textbox')
    await input.fill(name)
    const before = await dialog.boundingBox()
    await save.click()
    await dialog.locator('button[data-loading]').waitFor()
    await dialog.getByText('Not that one.').waitFor()
    assert.deepEqual(await dialog.boundingBox(), before, 'nothing moves for the sentence')
    assert.equal(await input.inputValue(), name)
    await page.unroute(`**/api/v1/${route}/*`)
    await save.click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText(name, { exact: true }).first().waitFor()
  }

  await step(t, 'of a member', async () => {
    const say = (key: string, values?: Record<string, unknown>) => words('core/settings/members', key, values)
    const { member } = await ask(page.context(), 'session', undefined, 'GET')
    await page.goto('/settings/members')
    const opens = await say('memberMenu', { name: member.name })
    await renameRefused('members', { opens, label: await say('rename'), name: 'Somebody New' })
  })

  await step(t, 'of a team', async () => {
    const say = (key: string, values?: Record<string, unknown>) => words('core/settings/teams', key, values)
    await page.goto('/settings/teams')
    const opens = await say('teamMenu', { name: 'North' })
    await renameRefused('records/team', { opens, label: await say('rename'), name: 'North West' })
  })

  await step(t, 'of a team that is new, as a whole: nothing moves for the sentence', async () => {
    const say = (key: string, values?: Record<string, unknown>) => words('core/settings/teams', key, values)
    await page.route('**/api/v1/records/team', (one) =>
      one.fulfill({ status: 422, json: { error: { code: 'some.refusal', message: 'Not that one.' } } }),
    )
    await page.getByRole('button', { name: await say('newTeam') }).click()
    await dialog.getByRole('textbox', { name: await say('name') }).fill('South')
    const before = await dialog.boundingBox()
    await dialog.getByRole('button', { name: await say('create') }).click()
    const said = await dialog.getByText('Not that one.').boundingBox()
    assert.deepEqual(await dialog.boundingBox(), before)
    const verb = await dialog.getByRole('button', { name: await say('create') }).boundingBox()
    assert.ok(said && verb && said.y + said.height <= verb.y, 'the sentence stands above the buttons')
    await page.unroute('**/api/v1/records/team')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  await step(t, 'of a view', async () => {
    const opens = await words('core/settings/views', 'menuOf', { name: 'Everything' })
    await page.goto('/settings/views')
    const label = await words('core/views', 'rename')
    await renameRefused('views', { opens, label, name: 'All of it' })
  })
})
