import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { salesHistories, salesRows } from '../sales-history.ts'
import { firstVisit } from './first-visit.ts'
import { runningKith } from './running-kith.ts'
import { openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

// For the whole file: what is begun within a test ends before its visitor has left the page.
const address = await runningKith()
const browser = await openBrowser()
const history = salesHistories.at(-1) ?? assert.fail()
const names = ['sales_pipeline', 'sales_teams', 'products', 'accounts'] as const
const files = names.map((name) => fileURLToPath(new URL(`${name}.csv`, history.folder)))
const said = (count: number) => count.toLocaleString('en')
const total = said(names.reduce((sum, name) => sum + salesRows(history, name).length, 0))
const stages = Object.groupBy(salesRows(history, 'sales_pipeline'), (row) => row.deal_stage ?? '')
const inStage = (name: string) => said(stages[name]?.length ?? 0)

test('the sales history of a real company comes in, linked, and goes again', async (t) => {
  const page = await visitor(t, browser, address)
  await firstVisit(page, wordsOf('en'))

  await step(t, 'the workspace is in the time zone of the browser it was made in', async () => {
    const session = await page.context().request.get('/api/v1/session')
    assert.equal((await session.json()).settings.timeZone, 'Europe/Helsinki')
  })

  await step(t, 'four files find their objects, their order and their columns by themselves', async () => {
    await page.goto('/imports')
    await page.getByRole('button', { name: 'Choose files' }).waitFor()
    await page.locator('input[type=file]').setInputFiles(files)
    for (const tab of ['sales_teams.csv Members', 'products.csv Products', 'accounts.csv Companies']) {
      await page.getByRole('tab', { name: tab }).waitFor()
    }
    await page.getByRole('tab', { name: /^4\s*sales_pipeline/ }).waitFor()
    await page.getByText(`${total} rows`, { exact: true }).waitFor()
  })

  await step(
    t,
    'every row can be read, and the stages of the file are to be those of the board',
    async () => {
      await page.getByText('Every row can be read and every name was found.').waitFor()
      await page.getByText(/^New stages: (Prospecting, Engaging|Engaging, Prospecting)\.$/).waitFor()
      await page.getByText(/go to the bin: Qualify, Discovery, Solution, Proposal, Negotiation\./).waitFor()
    },
  )

  await step(
    t,
    'everything is imported, and the board says what a spreadsheet says of the files',
    async () => {
      await page.getByRole('button', { name: `Import ${total} rows` }).click()
      await page.getByText(`${total} records imported`).waitFor({ timeout: 120_000 })
      await page.getByRole('link', { name: 'Go to the board of deals' }).click()
      await page
        .getByRole('region', { name: 'Prospecting', exact: true })
        .getByText(inStage('Prospecting'))
        .waitFor()
      await page
        .getByRole('region', { name: 'Engaging', exact: true })
        .getByText(inStage('Engaging'))
        .waitFor()
      assert.equal(await page.getByRole('region', { name: 'Qualify', exact: true }).count(), 0)
      await page.getByRole('button', { name: new RegExp(`Won\\s*${inStage('Won')}`) }).waitFor()
      await page.getByRole('button', { name: new RegExp(`Lost\\s*${inStage('Lost')}`) }).waitFor()
    },
  )

  await step(t, 'the whole import is undone', async () => {
    await page.goto('/imports')
    await page.getByRole('link', { name: /sales_pipeline\.csv/ }).click()
    await page.getByRole('button', { name: 'Undo the import' }).click()
    await page.getByRole('button', { name: 'Undo the import' }).click()
    await page
      .getByText('The import is undone. Everything is as it was before.')
      .waitFor({ timeout: 120_000 })
    await page.goto('/records/deal?view=all&layout=table')
    await page.getByText('No deals yet').waitFor()
  })
})
