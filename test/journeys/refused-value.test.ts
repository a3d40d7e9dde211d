import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { runningKith } from './running-kith.ts'
import { makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()
const unprocessable = 422

test('what is refused stays at its field until it is mended or given up', async (t) => {
  const page = await visitor(t, browser, address, 'en-GB', [unprocessable])
  await makeWorkspace(page)
  const [id = ''] = await makeRecords(page, 'company', [
    { name: 'Acme', externalId: 'A-1' },
    { name: 'Bolt', externalId: 'B-1' },
  ])
  await page.goto(`/records/company/${id}`)
  const input = page.getByRole('textbox', { name: 'External ID' })

  await step(t, 'on the record: the editor opens again with what was typed, and why', async () => {
    await page.getByRole('button', { name: 'System' }).click()
    await page.getByRole('button', { name: /^External ID/ }).press('Enter')
    await input.fill('B-1')
    await page.keyboard.press('Enter')

    await refusal(page).waitFor()
    await page.waitForFunction('document.activeElement?.value === "B-1"')
  })

  await step(t, 'mended, it is saved, and the sentence is gone', async () => {
    await input.fill('A-2')
    await page.keyboard.press('Enter')

    await page.getByRole('button', { name: 'External ID A-2' }).waitFor()
    await refusal(page).waitFor({ state: 'detached' })
    // It shows before it is answered: left earlier, the write is sent once more from the next page.
    await page.getByText('External ID of Acme changed').waitFor()
  })

  await step(t, 'in a table: likewise, and Escape gives it up', async () => {
    const columns = encodeURIComponent(JSON.stringify([{ field: 'externalId' }]))
    await page.goto(`/records/company?columns=${columns}`)
    const cell = page.getByRole('gridcell', { name: 'A-2' })
    await cell.dblclick()
    await input.fill('B-1')
    await page.keyboard.press('Enter')

    await refusal(page).waitFor()
    await page.waitForFunction('document.activeElement?.value === "B-1"')
    await page.keyboard.press('Escape')
    await cell.waitFor()
    await refusal(page).waitFor({ state: 'detached' })
  })

  await step(t, 'what cannot be read is still there after one wrote elsewhere', async () => {
    await page.goto(`/records/company/${id}`)
    await page.getByRole('button', { name: /^Employees/ }).press('Enter')
    await page.getByRole('textbox', { name: 'Employees' }).fill('about forty')
    await page.getByRole('button', { name: /^Website/ }).press('Enter')

    await page.getByRole('textbox', { name: 'Website' }).waitFor()
    await page
      .getByRole('button', { name: /^Employees: / })
      .getByText('about forty')
      .waitFor()
  })

  await step(t, 'a new record that is refused keeps its form', async () => {
    await page.goto('/records/company')
    await page.getByRole('button', { name: 'New company' }).click()
    await page.getByRole('textbox', { name: /Company name/ }).fill('Cask')
    await page.getByRole('button', { name: 'More fields' }).click()
    await page.getByRole('textbox', { name: 'External ID' }).fill('B-1')
    await page.getByRole('button', { name: 'Create' }).click()

    await refusal(page).waitFor()
    await page.waitForFunction('[...document.querySelectorAll("input")].some((one) => one.value === "Cask")')
  })
})

function refusal(page: Page) {
  return page.getByRole('alert').filter({ hasText: /already|taken|another/i })
}
