import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('deleted records are found in the bin, taken out again and removed for good', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  await makeRecords(
    page,
    'company',
    ['Acme', 'Bolt', 'Cask', 'Dyne'].map((name) => ({ name })),
  )
  await page.goto('/records/company')

  await step(t, 'three are deleted from the list', async () => {
    for (const name of ['Acme', 'Bolt', 'Cask']) {
      await row(page, name).hover()
      await row(page, name).getByRole('checkbox').check()
    }
    await page.getByRole('button', { name: 'Delete' }).click()

    await row(page, 'Acme').waitFor({ state: 'detached' })
    await page.getByText('3 records deleted').waitFor()
  })

  await step(t, 'the menu of the list leads to them', async () => {
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Bin' }).click()

    for (const name of ['Acme', 'Bolt', 'Cask']) await row(page, name).waitFor()
  })

  await step(t, 'one is restored, which is taken back, and restored again', async () => {
    await row(page, 'Acme').getByRole('button', { name: 'Restore' }).click()
    await page.getByText('Acme restored').waitFor()
    await row(page, 'Acme').waitFor({ state: 'detached' })
    await page.keyboard.press('z')
    await row(page, 'Acme').waitFor()
    await row(page, 'Acme').getByRole('button', { name: 'Restore' }).click()

    await row(page, 'Acme').waitFor({ state: 'detached' })
  })

  await step(t, 'the rest is removed for good after a question', async () => {
    await page.getByRole('checkbox', { name: 'Select all' }).check()
    await page.getByRole('region', { name: 'Selection' }).getByText('Remove for good').click()
    const dialog = page.getByRole('dialog', { name: 'Remove 2 records for good?' })
    await dialog.getByRole('button', { name: 'Remove for good' }).click()

    await page.getByText('The bin is empty.').waitFor()
    // Shown at once; only then it has been done.
    await page.getByText('2 records removed for good').waitFor()
    await page.reload()
    await page.getByText('The bin is empty.').waitFor()
  })

  await step(t, 'the list has what was kept and what was restored', async () => {
    await page.getByRole('link', { name: 'Companies' }).first().click()

    await row(page, 'Acme').waitFor()
    await row(page, 'Dyne').waitFor()
    await row(page, 'Bolt').waitFor({ state: 'detached' })
  })

  await step(t, 'of 3,000 the rows in sight are drawn, to the very last', async () => {
    for (const thousand of [0, 1, 2]) {
      const rows = Array.from({ length: 1000 }, (_, at) => ({ name: `Company ${thousand * 1000 + at}` }))
      const ids = await makeRecords(page, 'company', rows)
      const items = ids.map((id) => ({ action: 'delete', id }))
      await ask(page.context(), 'records/company/batch', { items })
    }
    await page.goto('/bin/company')
    const table = page.getByRole('table')
    await table.getByRole('link').first().waitFor()
    await table.hover()
    // Each page is read as its rows come near.
    await eventually(async () => {
      await page.mouse.wheel(0, 1_000_000)
      return (await table.locator('tr[aria-rowindex="3001"]').count()) === 1
    }, 'the last row is there')

    assert.equal(await table.getAttribute('aria-rowcount'), '3001')
    const drawn = await table.getByRole('row').count()
    assert.ok(drawn < 80, `${drawn} rows are drawn`)
  })
})

function row(page: Page, name: string) {
  return page.getByRole('row', { name })
}
