import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { password } from '../people.ts'
import { settling } from '../tour/settled.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()
const words = wordsOf('en')
const say = (key: string, values?: Record<string, unknown>) => words('core/settings/objects', key, values)
const typeName = (type: string) => words('core/settings/objects/type-texts', type)

test('an administrator makes an object, gives it fields, changes a type, deletes a field and has it back', async (t) => {
  // Signed out under the form, what the page asks is refused.
  const page = await visitor(t, browser, address, 'en-GB', [401])
  const settled = settling(page)
  await makeWorkspace(page)

  await step(t, 'an object without names is not made, and both say so', async () => {
    await page.goto('/settings/objects')
    await press(page, 'newObject')
    await press(page, 'createObject')

    const missing = page.getByText(await words('platform/api/refusals', 'input.required'), { exact: true })
    await missing.nth(1).waitFor()
    await page.getByRole('textbox', { name: await say('labelOne'), exact: true }).fill('Machine')
    await page.getByRole('textbox', { name: await say('labelMany'), exact: true }).fill('Machines')
    await press(page, 'createObject')
    await page.getByRole('heading', { name: 'Machines', exact: true }).waitFor()
  })

  await step(t, 'it gets fields of several types', async () => {
    await page.goto('/settings/objects/machine/new-field')
    await describeField(page, 'Weight', 'text')
    await page.reload()
    const label = page.getByRole('textbox', { name: await say('label'), exact: true })
    assert.equal(await label.inputValue(), 'Weight', 'what was written is lost with a reload')
    await press(page, 'addAnother')
    await page.getByText(await say('fieldCreated', { name: 'Weight', object: 'Machines' })).waitFor()
    await describeField(page, 'Delivered on', 'date')
    await press(page, 'addAnother')
    await page.getByText(await say('fieldCreated', { name: 'Delivered on', object: 'Machines' })).waitFor()
    await describeField(page, 'Under warranty', 'boolean')
    await page.getByRole('textbox', { name: await say('label'), exact: true }).press('Enter')

    await row(page, 'Under warranty').waitFor()
    await row(page, 'Delivered on')
      .getByText(await typeName('date'), { exact: true })
      .waitFor()
  })

  await step(
    t,
    'the session ends under a form half written: signed in again in place, it is saved',
    async () => {
      const welcome = (key: string) => words('core/welcome', key)
      const meaning = page.getByRole('textbox', { name: await say('description'), exact: true })
      await page.goto('/settings/objects/machine/fields/weight')
      await meaning.fill('In kilograms')
      await settled()
      await ask(page.context(), 'session', undefined, 'DELETE')
      const question = page.getByRole('dialog', { name: await welcome('sessionEnded') })
      await question.getByRole('textbox', { name: await welcome('password') }).fill(password)
      await question.getByRole('button', { name: await welcome('signIn') }).click()
      await question.waitFor({ state: 'detached' })
      assert.equal(await meaning.inputValue(), 'In kilograms', 'what was written is lost with the session')
      await page.getByRole('button', { name: await words('platform/ui', 'save'), exact: true }).click()
      await page.getByText(await say('fieldSaved', { name: 'Weight' })).waitFor()
      const { object } = await ask(page.context(), 'objects/machine', undefined, 'GET')
      assert.equal(
        object.fields.find(({ name }: { name: string }) => name === 'weight').description.en,
        'In kilograms',
      )
    },
  )

  await step(t, 'a change of type says first what converts and what does not', async () => {
    await makeRecords(page, 'machine', [
      { name: 'Mill', weight: '1200' },
      { name: 'Lathe', weight: '800' },
      { name: 'Press', weight: 'heavy' },
    ])
    await page.goto('/settings/objects/machine/fields/weight')
    await press(page, 'changeType')
    const dialog = page.getByRole('dialog')
    await chooseType(page, 'number', dialog)

    await dialog.getByText(await say('valuesConvert', { count: 2 })).waitFor()
    await dialog.getByText(await say('valuesFail', { count: 1 })).waitFor()
    await dialog.getByRole('button', { name: await say('changeType') }).click()
    await page.getByText(await say('typeChanging', { name: 'Weight' })).waitFor()
    await page.goto('/records/machine')
    await page.getByText('1,200', { exact: true }).waitFor()
  })

  await step(t, 'a deleted field is in the bin, and comes back with its values', async () => {
    await page.goto('/settings/objects/machine/fields/weight')
    await page.getByRole('button', { name: await say('deleteField') }).click()
    await page.getByText(await say('fieldDeleted', { name: 'Weight' })).waitFor()
    await row(page, 'Weight')
      .getByRole('button', { name: await words('platform/ui', 'restore') })
      .click()

    await page.getByText(await say('restored', { name: 'Weight' })).waitFor()
    await row(page, 'Weight')
      .getByText(await typeName('number'), { exact: true })
      .waitFor()
    await page.goto('/records/machine')
    await page.getByText('1,200', { exact: true }).waitFor()
  })
})

async function press(page: Page, key: string): Promise<void> {
  const name = await say(key)
  await page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .click()
}

async function describeField(page: Page, name: string, type: string): Promise<void> {
  await page.getByRole('textbox', { name: await say('label'), exact: true }).fill(name)
  await chooseType(page, type, page.getByRole('main'))
}

async function chooseType(page: Page, type: string, within: Pick<Page, 'getByRole'>): Promise<void> {
  await within.getByRole('button', { name: await say('type'), exact: true }).click()
  await page.getByRole('option', { name: await typeName(type), exact: true }).click()
}

function row(page: Page, name: string) {
  return page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) })
}
