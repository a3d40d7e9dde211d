import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { onBadLine } from './bad-line.ts'
import { runningKith } from './running-kith.ts'
import { ask, change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()
const columns = JSON.stringify([{ field: 'name' }, { field: 'employees' }, { field: 'foundedYear' }])
const table = `/records/company?view=all&columns=${encodeURIComponent(columns)}`

test('values of one record written within a moment go once each, and another person’s is still found', async (t) => {
  const colleague = await visitor(t, browser, address)
  await makeWorkspace(colleague)
  const [acme = ''] = await makeRecords(colleague, 'company', [
    { name: 'Acme', employees: 40, foundedYear: 1990 },
  ])
  const { page } = await onBadLine(t, { browser, address }, colleague)
  const line = await slowLine(page)
  const stored = async () => {
    const { record } = await ask(colleague.context(), `records/company/${acme}`, undefined, 'GET')
    return [record.employees, record.foundedYear]
  }
  await page.goto(table)
  await page.locator('#cell-0-1').getByText('40', { exact: true }).waitFor()

  await step(t, 'typed in one cell and, while that is on its way, in the next', async () => {
    await write(page, 1, '41')
    await write(page, 2, '1991')
    await eventually(() => line.answers.length === 2, 'both are answered')

    assert.deepEqual(line.answers, [200, 200])
    assert.deepEqual(await stored(), [41, 1991])
  })

  await step(t, 'typed while what had waited for the line is sent', async () => {
    line.isCut = true
    await write(page, 1, '42')
    await page
      .locator('#cell-0-1')
      .getByRole('img', { name: /^Not saved yet/ })
      .waitFor()
    Object.assign(line, { isCut: false, answers: [] })
    await page.waitForRequest(isWrite)
    await write(page, 2, '1992')
    await eventually(() => line.answers.length === 2, 'both are answered')

    assert.deepEqual(line.answers, [200, 200])
    assert.deepEqual(await stored(), [42, 1992])
  })

  await step(t, 'somebody else changes the second before it is sent: the person is asked', async () => {
    line.answers = []
    line.meanwhile = () => change(colleague, `records/company/${acme}`, { foundedYear: 1955 })
    await write(page, 1, '43')
    await write(page, 2, '1993')
    const question = page.getByRole('dialog')
    await question.getByText('1955', { exact: true }).waitFor()

    assert.deepEqual(line.answers, [200, 412])
    assert.deepEqual(await stored(), [43, 1955])
  })
})

async function write(page: Page, column: number, text: string): Promise<void> {
  await page.locator(`#cell-0-${column}`).click({ position: { x: 4, y: 4 } })
  await page.locator(`[role="grid"][aria-activedescendant="cell-0-${column}"]`).waitFor()
  await page.locator('[role="grid"] > textarea:focus').waitFor()
  await page.keyboard.press(text.charAt(0))
  await page.waitForFunction(`document.activeElement.matches('input')`)
  await page.keyboard.type(text.slice(1))
  await page.keyboard.press('Tab')
}

function isWrite(request: { method(): string; url(): string }): boolean {
  return request.method() === 'PATCH' && request.url().includes('/api/v1/records/company/')
}

interface Line {
  isCut: boolean
  /** How each write was answered. */
  answers: number[]
  /** Happens once, after the first write arrived. */
  meanwhile?: (() => Promise<unknown>) | undefined
}

/** A line on which the answer to a write takes longer than somebody needs for the next cell. */
async function slowLine(page: Page): Promise<Line> {
  const line: Line = { isCut: false, answers: [] }
  await page.route('**/api/v1/records/company/*', async (route) => {
    if (!isWrite(route.request())) return route.continue()
    if (line.isCut) return route.abort()
    const response = await route.fetch()
    const { meanwhile } = line
    line.meanwhile = undefined
    await meanwhile?.()
    await new Promise((done) => setTimeout(done, 1_500))
    line.answers.push(response.status())
    await route.fulfill({ response })
  })
  return line
}
