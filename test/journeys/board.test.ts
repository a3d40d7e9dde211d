import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { runningKith } from './running-kith.ts'
import { ask, change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('a deal is taken to other stages with the mouse and by keyboard', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  await makeRecords(page, 'deal', [
    { name: 'Forty licences', amount: { amount: '4000', currency: 'EUR' } },
    { name: 'Old promise', closeDate: '2020-01-31' },
    { name: 'Training days', amount: { amount: '900', currency: 'EUR' } },
  ])
  await page.goto('/records/deal')
  await page
    .getByRole('row', { name: 'Old promise' })
    .getByText(/^[\d,]+ d late$/)
    .waitFor()
  await page.getByRole('button', { name: 'Board' }).click()
  await cardIn(page, 'Qualify', 'Forty licences').waitFor()

  await step(t, 'the first J goes to the first card, from anywhere on the page', async () => {
    await page.keyboard.press('j')
    const first = lane(page, 'Qualify').getByRole('listitem').first().locator('a:focus')
    await first.waitFor()
    await page.keyboard.press('j')

    await lane(page, 'Qualify').getByRole('listitem').nth(1).locator('a:focus').waitFor()
  })

  await step(t, 'X ticks the card, Shift and X all up to it, and Esc none', async () => {
    await page.keyboard.press('x')
    await page.getByText('1 selected').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Shift+X')
    await page.getByText('2 selected').waitFor()
    await page.keyboard.press('Escape')

    await page.getByText('2 selected').waitFor({ state: 'detached' })
  })

  await step(t, 'an open deal says how late it is, however long ago it should have closed', async () => {
    const late = cardIn(page, 'Qualify', 'Old promise')

    await late.getByText(/^[\d,]+ d late$/).waitFor()
  })

  await step(t, 'dragged to the next column it stays there, and the sums follow', async () => {
    await cardIn(page, 'Qualify', 'Forty licences').dragTo(lane(page, 'Discovery'))

    await cardIn(page, 'Discovery', 'Forty licences').waitFor()
    await page.getByText('Forty licences moved to Discovery').waitFor()
    await lane(page, 'Discovery').getByText('€4,000').first().waitFor()
  })

  const since = await inStageSince(page, 'Forty licences')
  await step(t, 'with Shift and an arrow it goes on, and the focus with it', async () => {
    await cardIn(page, 'Discovery', 'Forty licences').getByRole('link').focus()
    await page.keyboard.press('Shift+ArrowRight')

    await cardIn(page, 'Solution', 'Forty licences').waitFor()
    await page.getByText('Forty licences moved to Solution').waitFor()
    await cardIn(page, 'Solution', 'Forty licences').locator('a:focus').waitFor()
  })

  await step(t, 'Z takes the last move back, and since when the deal stood there with it', async () => {
    await page.keyboard.press('z')

    await cardIn(page, 'Discovery', 'Forty licences').waitFor()
    await page.getByText('Change of Forty licences undone').waitFor()
    assert.equal(await inStageSince(page, 'Forty licences'), since)
  })

  await step(t, 'what was moved is where it was put when the page is loaded anew', async () => {
    await page.reload()

    await cardIn(page, 'Discovery', 'Forty licences').waitFor()
    await cardIn(page, 'Qualify', 'Training days').waitFor()
  })

  await step(t, 'a stage that asks for a field is entered with it, and Esc leaves the card', async () => {
    await page.keyboard.press('Escape')
    const id = await stageId(page, 'Solution')
    await change(page, `records/stage/${id}`, { requiredFields: ['deal.nextStep'] })
    await page.reload()
    await cardIn(page, 'Discovery', 'Forty licences').getByRole('link').focus()
    const asked = lane(page, 'Solution').locator('header').getByLabel('0 of 1 checks done')
    await page.keyboard.press('Shift+Space')
    await asked.waitFor()
    await page.keyboard.press('Escape')
    await asked.waitFor({ state: 'detached' })
    await page.keyboard.press('Shift+ArrowRight')
    const form = page.getByRole('form', { name: 'Solution needs more of Forty licences' })
    await form.locator('input:focus').waitFor()
    await page.keyboard.press('Escape')
    await cardIn(page, 'Discovery', 'Forty licences').locator('a:focus').waitFor()
    await page.keyboard.press('Shift+ArrowRight')
    await form.locator('input:focus').waitFor()
    await page.keyboard.press('Enter')
    await form.getByText('Needs a value').waitFor()
    await page.keyboard.type('Call on Monday')
    await page.keyboard.press('Enter')

    await page.getByText('Forty licences moved to Solution').waitFor()
    await cardIn(page, 'Solution', 'Forty licences').getByText('Call on Monday').waitFor()
    await page.keyboard.press('z')
    await cardIn(page, 'Discovery', 'Forty licences').getByLabel('0 of 1 checks done').waitFor()
  })

  await step(t, 'several cards are asked once for what a stage needs, and taken back as one', async () => {
    for (const name of ['Training days', 'Old promise']) {
      await cardIn(page, 'Qualify', name).getByRole('link').focus()
      await page.keyboard.press('x')
    }
    await page.getByText('2 selected').waitFor()
    await cardIn(page, 'Qualify', 'Old promise').dragTo(lane(page, 'Solution'))
    const form = page.getByRole('form', { name: 'Solution needs more of 2 cards' })
    await form.locator('input:focus').waitFor()
    await page.keyboard.type('Write to both')
    await page.keyboard.press('Enter')
    await cardIn(page, 'Solution', 'Training days').getByText('Write to both').waitFor()
    await cardIn(page, 'Solution', 'Old promise').getByText('Write to both').waitFor()
    await page.getByText('2 records changed').waitFor()
    await page.keyboard.press('z')
    await cardIn(page, 'Qualify', 'Training days').waitFor()
    await cardIn(page, 'Qualify', 'Old promise').waitFor()
    const id = await stageId(page, 'Solution')
    await change(page, `records/stage/${id}`, { requiredFields: null })
  })

  await step(t, 'a folded column is one of the view, still takes cards, and opens again', async () => {
    await lane(page, 'Solution').getByRole('button', { name: 'Fold Solution' }).click()
    const rail = page.getByRole('button', { name: /^Solution/, expanded: false })
    await rail.waitFor()
    await page.reload()
    await cardIn(page, 'Discovery', 'Forty licences').dragTo(rail)
    await page.getByText('Forty licences moved to Solution').waitFor()
    await page.keyboard.press('z')
    await cardIn(page, 'Discovery', 'Forty licences').waitFor()
    await rail.click()

    await lane(page, 'Solution').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Save as view' }).count(), 0)
  })

  await step(
    t,
    'only what has stalled is looked at by one button, the address says so, and it goes',
    async () => {
      await change(page, `records/stage/${await stageId(page, 'Qualify')}`, { usualDays: null })
      const later = await page.context().newPage()
      await later.clock.setFixedTime(Date.now() + 60 * 86_400_000)
      await later.goto('/records/deal?layout=board')
      const stalled = later.getByRole('button', { name: '1 stalled' })
      await stalled.click()
      await cardIn(later, 'Qualify', 'Training days').waitFor({ state: 'detached' })
      assert.match(later.url(), /stalled=true/)
      await later.reload()
      await cardIn(later, 'Discovery', 'Forty licences').waitFor()
      assert.equal(await later.getByRole('listitem').filter({ hasText: 'Training days' }).count(), 0)
      await stalled.click()

      await cardIn(later, 'Qualify', 'Training days').waitFor()
      await later.close()
    },
  )

  await step(t, 'of a deal nobody knows the way of, a card arranged by hand says no exact days', async () => {
    const stage = await stageId(page, 'Discovery')
    const [id] = await makeRecords(page, 'deal', [{ name: 'From a file', stage, stageSince: null }])
    const later = await page.context().newPage()
    await later.clock.setFixedTime(Date.now() + 60 * 86_400_000)
    const cards = encodeURIComponent(JSON.stringify({ cards: ['amount'] }))
    await later.goto(`/records/deal?layout=board&board=${cards}`)

    await cardIn(later, 'Discovery', 'From a file').getByText('Stalled 60+ d').waitFor()
    await cardIn(later, 'Discovery', 'Forty licences').getByText('Stalled 60 d').waitFor()
    await later.close()
    await ask(page.context(), `records/deal/${id}`, undefined, 'DELETE')
  })

  await step(t, 'a deal taken to Lost is asked why, which may be skipped', async () => {
    await lane(page, 'Qualify').getByRole('button', { name: 'Move to: Training days' }).click()
    await page.getByRole('menuitem', { name: 'Lost' }).click()

    await page.getByText('Training days moved to Lost').waitFor()
    await page.getByText('Lost reason of Training days').waitFor()
    await page.getByRole('button', { name: 'Skip' }).click()
    await page.getByText('Lost reason of Training days').waitFor({ state: 'detached' })
    await page.keyboard.press('z')
    await cardIn(page, 'Qualify', 'Training days').waitFor()
  })

  await step(t, 'the board is how one looked at deals, and no change of their view', async () => {
    await page.goto('/records/company')
    await page.getByRole('link', { name: 'Deals' }).click()

    await cardIn(page, 'Discovery', 'Forty licences').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Save as view' }).count(), 0)
  })

  await step(t, 'a move is one line of the timeline, and the history has all of it', async () => {
    await cardIn(page, 'Discovery', 'Forty licences').getByRole('link').click()
    const moves = page.getByRole('listitem').filter({ hasText: /changed Stage from Qualify to Discovery/ })
    await moves.first().waitFor()
    assert.doesNotMatch(await moves.first().innerText(), /Probability/)
    await page.getByRole('tab', { name: 'History' }).click()

    const follows = /Probability from 10% to 25%/
    await moves.first().waitFor()
    assert.equal(await moves.filter({ hasText: follows }).count(), 0)
    await moves
      .first()
      .getByRole('button', { name: /and \d values? that follows?/ })
      .click()
    await moves.filter({ hasText: follows }).waitFor()
  })

  await step(t, 'S and Enter take it to the next stage, and Esc leads back to its card', async () => {
    await page.keyboard.press('s')
    await page.locator('[role="menuitem"]:focus').filter({ hasText: 'Solution' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.keyboard.press('s')
    await page.locator('[role="menuitem"]:focus').filter({ hasText: 'Solution' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Forty licences moved to Solution').waitFor()
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')

    await cardIn(page, 'Solution', 'Forty licences').locator('a:focus').waitFor()
    await page.keyboard.press('Enter')
  })

  await step(
    t,
    'on its page a deal is moved as on the board, and a lost one keeps its way up to where it was lost',
    async () => {
      const stages = page.getByRole('group', { name: 'Stages' })
      await stages.getByRole('button', { name: 'Lost' }).click()

      await page.getByText('Forty licences moved to Lost').waitFor()
      await stages.locator('[aria-current="step"]').filter({ hasText: 'Lost' }).waitFor()
      await stages.locator('[data-state="left"]', { hasText: 'lost here' }).waitFor()
      assert.match(await stages.locator('[data-state="left"]').innerText(), /^Solution/)
      const passed = await stages.locator('[data-state="done"]').allInnerTexts()
      assert.deepEqual(
        passed.map((text) => text.split('\n')[0]),
        ['Qualify', 'Discovery'],
      )
      assert.equal(await stages.locator('[data-state="later"]').count(), 3)
    },
  )

  await step(t, 'the reason is chosen from what is asked', async () => {
    await page.getByRole('option', { name: 'Price' }).click()

    await page.getByText('Lost reason of Forty licences changed').waitFor()
  })

  await step(t, 'opened again and lost again, it is asked for again', async () => {
    const stages = page.getByRole('group', { name: 'Stages' })
    const isMovedTo = (stage: string) => page.getByText(`Forty licences moved to ${stage}`).waitFor()
    await stages.getByRole('button', { name: 'Discovery' }).click()
    await isMovedTo('Discovery')
    await stages.getByRole('button', { name: 'Lost' }).click()
    await isMovedTo('Lost')

    await page.getByText('Lost reason of Forty licences').waitFor()
    await page.getByRole('button', { name: 'Skip' }).click()
  })
})

async function stageId(page: Page, name: string): Promise<string> {
  const { records } = await ask(page.context(), 'records/stage?limit=50', undefined, 'GET')
  return records.find((stage: { title: string }) => stage.title === name).id
}

async function inStageSince(page: Page, deal: string): Promise<string> {
  const filter = { field: 'name', op: 'eq', value: deal }
  const { records } = await ask(page.context(), 'records/deal/query', { filter, fields: ['stageSince'] })
  assert.equal(typeof records[0].stageSince, 'string')
  return records[0].stageSince
}

function lane(page: Page, stage: string) {
  return page.getByRole('region', { name: stage, exact: true })
}

function cardIn(page: Page, stage: string, deal: string) {
  return lane(page, stage).getByRole('listitem').filter({ hasText: deal })
}
