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
    await dialog(page).getByRole('button', { name: 'Create and open' }).focus()
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
    await assign.waitFor({ state: 'detached' })

    await row(page, 'Northwind').getByText('Lin Xiaowen').waitFor()
    await row(page, 'Cancity').getByText('Lin Xiaowen').waitFor()
  })

  await step(t, 'what had the focus before a dialog has it after it', async () => {
    const opens = page.getByRole('button', { name: 'New view', exact: true })
    await opens.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Name of the view' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })

    await opens.and(page.locator(':focus')).waitFor()
  })

  await step(
    t,
    'what was written into a form that was left is there again, until it is cleared',
    async () => {
      await newCompany(page)
      await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Fjord Oy')
      await page.keyboard.press('Escape')
      await dialog(page).waitFor({ state: 'detached' })
      await newCompany(page)
      await dialog(page).getByText('What you wrote last time is still here.').waitFor()
      assert.equal(await dialog(page).getByRole('textbox', { name: 'Name' }).inputValue(), 'Fjord Oy')
      await dialog(page).getByRole('button', { name: 'Clear', exact: true }).first().click()

      assert.equal(await dialog(page).getByRole('textbox', { name: 'Name' }).inputValue(), '')
    },
  )

  await step(t, 'letters typed on a closed list open it and look for them', async () => {
    await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Fjord Oy')
    await dialog(page).getByRole('button', { name: 'Industry' }).focus()
    await page.keyboard.type('softw')
    const search = page.getByRole('combobox', { name: 'Industry' })
    assert.equal(await search.inputValue(), 'softw')
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Industry' }).getByText('Software').waitFor()
    await dialog(page).getByRole('button', { name: 'Owner' }).focus()
    await page.keyboard.type('xiao')
    assert.equal(await page.getByRole('combobox', { name: 'Owner' }).inputValue(), 'xiao')
    await page.getByRole('option', { name: 'Lin Xiaowen' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog(page).getByRole('button', { name: 'Create and open' }).click()
    await page.getByRole('heading', { name: 'Fjord Oy' }).waitFor()
  })

  await step(t, 'a record that was made leaves nothing for the next form', async () => {
    await newCompany(page)
    await dialog(page).getByRole('textbox', { name: 'Name' }).waitFor()

    assert.equal(await dialog(page).getByText('What you wrote last time').count(), 0)
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
  })

  await step(t, 'going back leaves what lies over the page, and not the page', async () => {
    const path = new URL(page.url()).pathname
    await newCompany(page)
    await dialog(page).getByRole('textbox', { name: 'Name' }).waitFor()
    await page.evaluate('history.back()')
    await dialog(page).waitFor({ state: 'detached' })
    await page.waitForURL((url) => url.pathname === path)

    await page.getByRole('button', { name: 'More', exact: true }).first().click()
    await page.getByRole('menu').waitFor()
    await page.evaluate('history.back()')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.waitForURL((url) => url.pathname === path)
  })

  await step(t, 'on a phone the search is left by its cross and by going back', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const path = new URL(page.url()).pathname
    const search = page.getByRole('dialog', { name: 'Search and commands' })
    await page.getByRole('button', { name: 'Search' }).click()
    await search.getByRole('button', { name: 'Close' }).click()
    await search.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Search' }).click()
    await search.waitFor()
    await page.evaluate('history.back()')
    await search.waitFor({ state: 'detached' })

    // The browser has gone back by then, and is brought forward again.
    await page.waitForURL((url) => url.pathname === path)
    await page.getByRole('heading', { name: 'Fjord Oy' }).waitFor()
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

async function newCompany(page: Page): Promise<void> {
  // One right after the other, as they are pressed, on a slow machine too.
  await Promise.all([page.keyboard.press('n'), page.keyboard.press('c')])
  await page.getByRole('dialog', { name: 'New company' }).waitFor()
}

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
