import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { exampleWorkbook, sheetXml } from '../../server/core/formats/xlsx/example-workbook.ts'
import { runningKith } from './running-kith.ts'
import { makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const line = (...texts: string[]) => `<row>${texts.map(cell).join('')}</row>`
const sheet = sheetXml(
  line('Company name', 'Industry') + line('Kallavesi Oy', 'Retail') + line('云岭', 'Energy'),
)
const workbook = await exampleWorkbook({ 'xl/worksheets/data.xml': sheet })
const card =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Byron;Ada;;;\r\nFN:Ada Byron\r\nEMAIL:ada@kallavesi.example\r\nORG:Kallavesi Oy\r\nEND:VCARD\r\n'

const many = 40_000
const manyRows = Array.from({ length: many }, (_, at) => `Company ${at},${at % 900}`)
const large = `Company name,Employees\n${manyRows.join('\n')}\n`

test('a workbook and a card become linked records; a long import and its undo are stopped', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  await choose(page, [
    { name: 'people.vcf', mimeType: 'text/vcard', buffer: Buffer.from(card) },
    { name: 'companies.xlsx', mimeType: 'application/octet-stream', buffer: await buffer(workbook.stream()) },
  ])

  await step(t, 'each table is known for what it is, companies before people', async () => {
    await page.getByRole('tab', { name: /1\s*companies\.xlsx/ }).waitFor()
    await page.getByRole('tab', { name: /2\s*people\.vcf/ }).waitFor()
  })
  await step(t, 'both are imported', async () => {
    await page.getByRole('button', { name: 'Import 3 rows' }).click()
    await page.getByText('3 records imported').waitFor()
  })
  await step(t, 'the person is linked to the company of the workbook', async () => {
    await page.goto('/records/contact')
    await page.getByRole('link', { name: 'Ada Byron' }).first().waitFor()
    await page.getByText('Kallavesi Oy').first().waitFor()
  })
  await choose(page, [{ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(large) }])

  await step(t, 'a draft that is not wanted is discarded', async () => {
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByText('The draft is discarded').waitFor()
    await page.getByRole('link', { name: /many\.csv/ }).waitFor({ state: 'detached' })
  })
  await choose(page, [{ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(large) }])
  await step(t, 'the import goes on while its page is left, and is stopped', async () => {
    await page.getByRole('button', { name: /^Import [\d,]+ rows$/ }).click()
    await page.getByText(/Importing, [1-9][\d,]* of/).waitFor()
    await page.goto('/imports')
    await page.getByRole('link', { name: /many\.csv/ }).click()
    await page.getByRole('button', { name: 'Stop the import' }).click()
    await page.getByText(/Stopped after [\d,]+ records/).waitFor()
  })
  await step(
    t,
    'an undo that somebody stops elsewhere says how far it came, and can be begun again',
    async () => {
      await page.getByRole('button', { name: 'Undo the import' }).click()
      await page.getByRole('button', { name: 'Undo the import' }).click()
      await page.getByText(/Undoing, [\d,]+ of/).waitFor()
      await stopUndo(page)
      await page.getByText(/Undoing was stopped: [\d,]+ of [\d,]+ records/).waitFor()
      await page.getByRole('button', { name: 'Undo the import' }).click()
      await page.getByRole('button', { name: 'Undo the import' }).click()
      await page.getByText('The import is undone. Everything is as it was before.').waitFor()
    },
  )
})

async function choose(
  page: Page,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  await page.goto('/imports')
  await page.getByRole('button', { name: 'Choose files' }).waitFor()
  await page.locator('input[type=file]').setInputFiles(files)
  await page.getByRole('button', { name: /^Import [\d,]+ rows$/ }).waitFor()
}

/** As another browser of the same person would. */
async function stopUndo(page: Page): Promise<void> {
  const { request } = page.context()
  const { operations } = await (await request.get('/api/v1/operations?limit=5')).json()
  const undo = operations.find((one: { kind: string }) => one.kind === 'undo')
  await request.post(`/api/v1/operations/${undo.id}/cancel`, {
    headers: { 'x-kith-request': '1', 'idempotency-key': crypto.randomUUID() },
  })
}
