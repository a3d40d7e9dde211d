import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()
const words = wordsOf('en')
const [records, start] = ['core/records', 'modules/start']
const many = 73

test('what an import left is told as it is', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  await page.goto('/today')
  const steps = page.getByRole('region', { name: await words(start, 'started') })
  const done = async (count: number) =>
    steps.getByText(await words(start, 'doneOf', { done: count, all: 6 })).waitFor()
  await done(0)

  await step(t, 'the first steps hear of it where they stand', async () => {
    await importDeals(page)
    await done(1)
  })

  await step(t, 'where members came along, the way to invite them is there', async () => {
    await page.goto('/imports')
    await page.getByRole('link', { name: /deals/ }).first().click()
    await page.getByText(await words('core/imports', 'membersWait')).waitFor()
  })

  await step(t, 'a record tells of all that came with it, not of those on its first page', async () => {
    const { records: companies } = await ask(page.context(), 'records/company/query', {})
    await page.goto(`/records/company/${companies[0].id}`)
    const sentence = await words(records, 'runImported', { who: '', counted: `${many} deals` })
    await page.getByText(new RegExp(sentence.trim())).first().waitFor()
  })

  await step(t, 'the list of members names their roles', async () => {
    await page.goto('/records/member?view=all&layout=table')
    await page.getByText('Anna Snelling').first().waitFor()
    await page.getByText('Salesperson', { exact: true }).first().waitFor()
    assert.equal(await page.getByText('salesperson', { exact: true }).count(), 0)
  })
})

async function importDeals(page: Page): Promise<void> {
  const lines = Array.from({ length: many }, (_, at) => `Deal ${at},Halden,Anna Snelling`)
  const files = new FormData()
  files.append('file', new File(['sales_agent,manager\nAnna Snelling,Dustin Brinkmann\n'], 'sales_teams.csv'))
  files.append('file', new File([['Deal name,Company,Owner', ...lines].join('\n')], 'deals.csv'))
  const answer = await page.context().request.post('/api/v1/imports', {
    headers: { 'x-kith-request': '1', 'idempotency-key': crypto.randomUUID() },
    multipart: files,
  })
  assert.ok(answer.ok(), await answer.text())
  const { id } = await answer.json()
  await ask(page.context(), `imports/${id}/start`)
  const status = async () => (await ask(page.context(), `imports/${id}`, undefined, 'GET')).status
  await eventually(async () => (await status()) === 'done', 'the import ends')
}
