import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { onBadLine } from './bad-line.ts'
import { runningKith } from './running-kith.ts'
import { makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('what cannot be fetched says so in its place, and comes once the line is back', async (t) => {
  const host = await visitor(t, browser, address)
  await makeWorkspace(host)
  const [id = ''] = await makeRecords(host, 'company', [{ name: 'Acme' }])
  const { page, context } = await onBadLine(t, { browser, address }, host)
  const line = await lineWithout(page, /\/assets\/(create-dialog|columns-panel|members-page|history-list)-/)
  const missing = page.getByRole('alert').filter({ hasText: 'Could not load this' })
  await page.goto('/records/company')
  await page.getByRole('link', { name: 'Acme', exact: true }).waitFor()

  await step(t, 'a dialog says it above the page, and can be given up', async () => {
    await page.keyboard.press('q')
    await missing.getByRole('button', { name: 'Try again' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    await missing.waitFor({ state: 'detached' })
  })

  await step(t, 'a panel says it where it would stand, and comes when one tries again', async () => {
    await page.getByRole('button', { name: /^\d+ of \d+/ }).click()
    await missing.waitFor()
    line.isDown = false
    await missing.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('combobox', { name: 'Add a column' }).waitFor()
    await page.keyboard.press('Escape')
  })

  line.isDown = true
  await step(t, 'a page keeps its frame, its styles come with it, and nothing is loaded anew', async () => {
    await page.goto('/settings/members')
    await missing.waitFor()
    await page.evaluate('globalThis.isSamePage = true')
    line.isDown = false
    await missing.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'Invite' }).first().waitFor()
    assert.equal(await page.evaluate('globalThis.isSamePage'), true)
  })

  line.isDown = true
  await step(t, 'without a connection it is waited for, and comes by itself when it is back', async () => {
    await page.goto(`/records/company/${id}`)
    await page.getByRole('tab', { name: 'History' }).click()
    await missing.waitFor()
    line.isDown = false
    await context.setOffline(true)
    await context.setOffline(false)
    await missing.waitFor({ state: 'detached' })
    await eventually(async () => (await page.getByText('No connection').count()) === 0, 'nothing is missing')
  })
})

/** A line on which some files do not come while it is down. */
async function lineWithout(page: Page, files: RegExp): Promise<{ isDown: boolean }> {
  const line = { isDown: true }
  await page.route(files, (route) => (line.isDown ? route.abort() : route.continue()))
  return line
}
