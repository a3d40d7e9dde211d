import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { runningKith } from './running-kith.ts'
import { makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('Enter right after typing takes what was typed, however long the answer takes', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  await makeRecords(page, 'company', [{ name: 'Northwind' }, { name: 'Cancity' }, { name: 'Isdom' }])
  const [contact] = await makeRecords(page, 'contact', [{ name: { first: 'Ada', last: 'Byron' } }])
  await page.goto(`/records/contact/${contact}`)
  const value = page.getByRole('button', { name: /^Company: / })
  await value.waitFor()

  await step(t, 'letters typed at once after a list was opened are not lost', async () => {
    await openPicker(page)
    await page.keyboard.insertText('cancity')
    assert.equal(await page.getByRole('combobox').inputValue(), 'cancity')
    await page.keyboard.press('Escape')
    await page.getByRole('combobox').waitFor({ state: 'detached' })
  })

  const answers = await holdAnswers(page)
  await step(t, 'Escape takes a waiting Enter back, and nothing is chosen', async () => {
    await openPicker(page)
    await page.keyboard.insertText('Isdom')
    await page.keyboard.press('Enter')
    await page.getByText('Enter takes the first that is found').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Enter takes the first that is found').waitFor({ state: 'detached' })
    answers.letGo()
    await page.getByRole('option', { name: 'Isdom' }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Company: Add' }).waitFor()
  })

  answers.keep()
  await step(t, 'a waiting Enter takes the first that is found', async () => {
    await openPicker(page)
    await page.keyboard.insertText('Northwind')
    await page.keyboard.press('Enter')
    await page.getByText('Enter takes the first that is found').waitFor()
    answers.letGo()
    await page.getByRole('link', { name: 'Northwind' }).first().waitFor()
  })

  answers.keep()
  await step(t, 'the same in the box that finds everything', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('cancity')
    await page.keyboard.press('Enter')
    await page.getByText('Enter takes the first that is found').waitFor()
    answers.letGo()
    await page.getByRole('heading', { name: 'Cancity' }).waitFor()
  })
})

async function openPicker(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Company: / }).press('Enter')
  await page.getByRole('combobox').waitFor()
}

/** Keeps every answer to a search back until it is let go, from then on until it is kept back again. */
async function holdAnswers(page: Page): Promise<{ keep(): void; letGo(): void }> {
  let gate = Promise.withResolvers<void>()
  await page.route(isSearch, async (route) => {
    // A list that is opened is asked for without words, and nothing waits for it.
    const isTyped = route.request().method() === 'GET' || route.request().postDataJSON().search
    if (isTyped) await gate.promise
    await route.continue()
  })
  return {
    keep: () => {
      gate = Promise.withResolvers()
    },
    letGo: () => gate.resolve(),
  }
}

const isSearch = (url: URL) => /\/records\/company\/query$|\/search$/.test(url.pathname)
