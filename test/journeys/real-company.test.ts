import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { firstVisit } from './first-visit.ts'
import { runningKith } from './running-kith.ts'
import { openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const folder = join(import.meta.dirname, '../../../shared/data/maven-crm')
const skip = existsSync(folder) ? false : 'shared/data/maven-crm is absent'
const files = ['sales_pipeline', 'sales_teams', 'products', 'accounts'].map((name) =>
  join(folder, `${name}.csv`),
)

test('the sales history of a real company comes in, linked, and goes again', { skip }, async (t) => {
  const address = await runningKith()
  const page = await visitor(t, await openBrowser(), address)
  await firstVisit(page, wordsOf('en'))

  await step(t, 'four files find their objects, their order and their columns by themselves', async () => {
    await page.goto('/imports')
    await page.getByRole('button', { name: 'Choose files' }).waitFor()
    await page.locator('input[type=file]').setInputFiles(files)
    for (const tab of ['sales_teams.csv Members', 'products.csv Products', 'accounts.csv Companies']) {
      await page.getByRole('tab', { name: tab }).waitFor()
    }
    await page.getByRole('tab', { name: /^4\s*sales_pipeline/ }).waitFor()
    await page.getByText('8,927 rows', { exact: true }).waitFor()
  })

  await step(
    t,
    'every row can be read, and the stages of the file are to be those of the board',
    async () => {
      await page.getByText('Every row can be read and every name was found.').waitFor()
    },
  )

  await step(
    t,
    'everything is imported, and the board says what a spreadsheet says of the files',
    async () => {
      await page.getByRole('button', { name: 'Import 8,927 rows' }).click()
      await page.getByText('8,927 records imported').waitFor({ timeout: 120_000 })
      await page.getByRole('link', { name: 'Go to the board of deals' }).click()
      await page.getByRole('region', { name: 'Prospecting', exact: true }).getByText('500').waitFor()
      await page.getByRole('region', { name: 'Engaging', exact: true }).getByText('1,589').waitFor()
      assert.equal(await page.getByRole('region', { name: 'Qualify', exact: true }).count(), 0)
      await page.getByRole('button', { name: /Won\s*4,238/ }).waitFor()
      await page.getByRole('button', { name: /Lost\s*2,473/ }).waitFor()
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
