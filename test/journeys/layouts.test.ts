import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('deals are worked with as a board with limits, in a calendar and by a chart', async (t) => {
  const page = await visitor(t, browser, address, 'en-GB', [409])
  await makeWorkspace(page)
  const stages = await stagesOf(page)
  await makeRecords(page, 'deal', [
    { name: 'Forty licences', closeDate: '2026-12-08', stage: stages.Qualify },
    { name: 'Old promise', closeDate: '2026-12-09', stage: stages.Discovery },
  ])
  const limit = { of: 'count', most: 1, over: 'refuse' }
  await ask(page.context(), 'views', {
    object: 'deal',
    name: { en: 'Our board' },
    layout: 'board',
    groupBy: 'stage',
    shared: true,
    board: { columns: [{ value: stages.Discovery, limit }] },
  })
  await page.goto('/records/deal')
  await lane(page, 'Discovery').getByText('Full').waitFor()

  await step(t, 'a full column refuses a card, which goes back with the focus on it', async () => {
    await card(page, 'Qualify', 'Forty licences').getByRole('link').focus()
    await page.keyboard.press('Shift+Space')
    await page.getByText('Forty licences taken up from Qualify').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByText('Forty licences over Discovery').waitFor()
    await page.keyboard.press('Space')

    await page.getByText('takes 1 records. Move one out of it first').waitFor()
    await card(page, 'Qualify', 'Forty licences').locator('a:focus').waitFor()
  })

  await step(t, 'a column with room takes it, and Z takes the move back', async () => {
    await page.keyboard.press('Shift+ArrowRight')
    await card(page, 'Solution', 'Forty licences').waitFor()
    await page.getByText('Forty licences moved to Solution').waitFor()
    await page.keyboard.press('z')

    await card(page, 'Qualify', 'Forty licences').waitFor()
  })

  await step(t, 'new cards are written into a column one after the other', async () => {
    await lane(page, 'Proposal').getByRole('button', { name: 'Add to Proposal' }).click()
    const form = page.getByRole('form', { name: 'New in Proposal' })
    await form.locator('input:focus').waitFor()
    await page.keyboard.press('Enter')
    await form.getByText('Needs a value').waitFor()
    await page.keyboard.type('Pilot')
    await page.keyboard.press('Enter')
    await card(page, 'Proposal', 'Pilot').waitFor()
    await form.locator('input:focus').waitFor()
    await page.keyboard.type('Rollout')
    await page.keyboard.press('Enter')
    await card(page, 'Proposal', 'Rollout').waitFor()
    await page.keyboard.press('Escape')

    await page.locator('button:focus[aria-label="Add to Proposal"]').waitFor()
  })

  await step(t, 'ticked cards go to a stage together, and come back together', async () => {
    await card(page, 'Proposal', 'Pilot').getByRole('link').focus()
    await page.keyboard.press('x')
    await card(page, 'Proposal', 'Rollout').getByRole('link').focus()
    await page.keyboard.press('x')
    await page.getByText('2 selected').waitFor()
    await page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: 'Move to' }).click()
    await page.getByRole('menuitem', { name: 'Negotiation' }).click()
    await card(page, 'Negotiation', 'Pilot').waitFor()
    await card(page, 'Negotiation', 'Rollout').waitFor()
    await page.getByText('2 records changed').waitFor()
    await page.keyboard.press('z')

    await card(page, 'Proposal', 'Rollout').waitFor()
    await card(page, 'Proposal', 'Pilot').waitFor()
  })

  await step(t, 'V goes on to the calendar, where a deal is taken to another day and back', async () => {
    await page.keyboard.press('v')
    await page
      .getByRole('button', { name: 'Calendar', exact: true })
      .and(page.locator('[aria-pressed="true"]'))
      .waitFor()
    await page.goto('/records/deal?layout=calendar&day=2026-12-01')
    const deal = page.getByRole('link', { name: 'Forty licences' })
    await deal.dragTo(page.locator('[data-day="2026-12-10"]'))
    await page.getByText('Forty licences moved to Thursday 10 December').waitFor()
    assert.equal(await closeDateOf(page, 'Forty licences'), '2026-12-10')
    await page.keyboard.press('z')
    await page.getByText('Change of Forty licences undone').waitFor()

    assert.equal(await closeDateOf(page, 'Forty licences'), '2026-12-08')
  })

  await step(t, 'a day that is clicked begins a deal on it', async () => {
    await page.locator('[data-day="2026-12-16"]').click({ position: { x: 60, y: 60 } })
    const dialog = page.getByRole('dialog')
    await dialog
      .getByText(/16 Dec/)
      .or(dialog.locator('input[value*="16"]'))
      .first()
      .waitFor()
    await page.keyboard.press('Escape')

    await dialog.waitFor({ state: 'detached' })
  })

  await step(t, 'a number of the chart leads to exactly the deals it counts', async () => {
    const chart = { shape: 'bar', by: { field: 'stage' }, measure: { function: 'count' } }
    await page.goto(`/records/deal?layout=chart&chart=${encodeURIComponent(JSON.stringify(chart))}`)
    await page.getByRole('application', { name: 'Number of records by Stage' }).locator('canvas').waitFor()
    await page.getByRole('button', { name: 'Show as table' }).click()
    const row = page.getByRole('row', { name: /^Proposal/ })
    const count = await row.getByRole('button').innerText()
    await row.getByRole('button').click()

    await page.getByRole('row', { name: 'Pilot' }).waitFor()
    await page.getByText(`${count} deals`).waitFor()
  })
})

async function stagesOf(page: Page): Promise<Record<string, string>> {
  const { records } = await ask(page.context(), 'records/stage/query', { limit: 20 })
  return Object.fromEntries(records.map((stage: { title: string; id: string }) => [stage.title, stage.id]))
}

async function closeDateOf(page: Page, deal: string): Promise<string> {
  const filter = { field: 'name', op: 'eq', value: deal }
  const { records } = await ask(page.context(), 'records/deal/query', { filter, fields: ['closeDate'] })
  return records[0].closeDate
}

function lane(page: Page, stage: string) {
  return page.getByRole('region', { name: stage, exact: true })
}

function card(page: Page, stage: string, deal: string) {
  return lane(page, stage).getByRole('listitem').filter({ hasText: deal })
}
