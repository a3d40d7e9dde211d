import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { firstWorkspace, password } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('dialogs keep the keys, say what they do and hold what was typed', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  await makeRecords(page, 'company', [{ name: 'Northwind' }, { name: 'Cancity' }])
  await page.goto('/records/company')
  await row(page, 'Northwind').waitFor()

  await step(t, 'single keys do not act on the page under an open dialog', async () => {
    await page.keyboard.press('n')
    await page.keyboard.press('p')
    await dialog(page).getByRole('button', { name: 'Cancel' }).focus()
    for (const key of ['f', 'g', 'd', '?']) await page.keyboard.press(key)

    assert.equal(await page.getByRole('combobox', { name: 'Choose a field' }).count(), 0)
    assert.equal(await page.getByRole('dialog').count(), 1)
    assert.equal(new URL(page.url()).pathname, '/records/company')
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    await page.keyboard.press('f')
    await page.getByRole('combobox', { name: 'Choose a field' }).waitFor()
    await page.keyboard.press('Escape')
  })

  await step(t, 'A asks whom to assign, and nothing can be emptied by its first button', async () => {
    for (const key of ['j', 'x', 'j', 'x', 'a']) await page.keyboard.press(key)
    const assign = page.getByRole('dialog', { name: 'Assign 2 companies' })
    const person = page.getByRole('option', { name: 'Lin Xiaowen' })
    await person.waitFor()
    const give = assign.getByRole('button', { name: 'Assign 2 companies' })
    assert.ok(await give.isDisabled())
    await assign.getByText('Choose a value first.').waitFor()
    await person.click()
    await give.click()

    await row(page, 'Northwind').getByText('Lin Xiaowen').waitFor()
    await row(page, 'Cancity').getByText('Lin Xiaowen').waitFor()
  })
})

test('the language of the account holds on every device, whatever the device began with', async (t) => {
  const page = await visitor(t, browser, address, 'fi-FI')
  await page.goto('/sign-in')
  await page.getByRole('button', { name: '简体' }).click()
  await signIn(page)
  await page.getByRole('link', { name: 'Companies' }).waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await change(page, 'me', { language: 'fi' })
  await page.reload()

  await page.getByRole('link', { name: 'Yritykset' }).waitFor()
})

async function signIn(page: Page): Promise<void> {
  await page.locator('input[name=email]').fill(firstWorkspace.administrator.email)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
}

function row(page: Page, name: string) {
  return page.getByRole('row', { name })
}

function dialog(page: Page) {
  return page.getByRole('dialog')
}
