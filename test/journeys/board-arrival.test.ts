import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('what was put on a board is seen where its column has it, and nothing is said over it', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  const day = (at: number) => `2030-01-${String((at % 28) + 1).padStart(2, '0')}`
  // Ordered by the day they close: what has none stands at the foot.
  await makeRecords(
    page,
    'deal',
    Array.from({ length: 63 }, (_, at) => ({
      name: `Dated ${String(at).padStart(2, '0')}`,
      closeDate: day(at),
    })),
  )
  await makeRecords(page, 'deal', [{ name: 'Without a day' }])
  await page.goto('/records/deal?layout=board')
  const [qualify, discovery] = [lane(page, 'Qualify'), lane(page, 'Discovery')]
  await card(qualify, 'Dated 00').waitFor()

  await step(t, 'a record opened from a column says how many it has, though not all were read', async () => {
    await qualify.getByRole('listitem').first().getByRole('link').click()
    await page.getByText('1 of 64', { exact: true }).waitFor()
    await page.goBack()
    await card(qualify, 'Dated 00').waitFor()
  })

  await step(t, 'a card dragged to the head of a long column is shown at its foot, and marked', async () => {
    await makeLong(page)
    await page.reload()
    await card(discovery, 'There 0').waitFor()
    await card(qualify, 'Dated 00').dragTo(discovery, { targetPosition: { x: 60, y: 120 } })

    await isSeen(page, card(discovery, 'Dated 00'))
    await card(discovery, 'Dated 00').and(page.locator('[data-arrived]')).waitFor()
    await page.getByText('Dated 00 moved to Discovery').waitFor()
    await isUncovered(page, card(discovery, 'Dated 00'))
  })

  await step(t, 'after a moment it is a card like others', async () => {
    await page.locator('[data-arrived]').waitFor({ state: 'detached' })
  })

  await step(t, 'a card written at the head of a column is shown at its foot', async () => {
    await qualify.getByRole('button', { name: 'Add to Qualify' }).click()
    await qualify.locator('form input:focus').waitFor()
    await page.keyboard.type('Just now')
    await page.keyboard.press('Enter')
    await page.getByText('Just now created').waitFor()

    await isSeen(page, card(qualify, 'Just now'))
    await isUncovered(page, card(qualify, 'Just now'))
    await page.keyboard.press('Escape')
  })

  await step(t, 'a single card that was ticked and moved is named', async () => {
    await card(discovery, 'There 19').first().getByRole('link').focus()
    await page.keyboard.press('x')
    await page.getByText('1 selected').waitFor()
    await page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: 'Move to' }).click()
    await page.getByRole('menuitem', { name: 'Solution' }).click()

    await page.getByText('There 19 moved to Solution').waitFor()
  })

  await step(t, 'a column of won deals begins with the one won last', async () => {
    const stage = await stageId(page, 'Won')
    const won = { stage, amount: { amount: '1', currency: 'EUR' } }
    await makeRecords(page, 'deal', [
      { ...won, name: 'Won long ago', closeDate: '2019-03-01' },
      { ...won, name: 'Won later', closeDate: '2021-03-01' },
    ])
    await page.reload()
    await page.getByRole('button', { name: /^Won/, expanded: false }).click()
    const cards = lane(page, 'Won').getByRole('listitem')
    await cards.first().filter({ hasText: 'Won later' }).waitFor()
    await card(qualify, 'Dated 28').dragTo(lane(page, 'Won'))
    await page.getByText('Dated 28 moved to Won').waitFor()

    await cards.first().filter({ hasText: 'Dated 28' }).waitFor()
    await cards.nth(2).filter({ hasText: 'Won long ago' }).waitFor()
  })
})

async function makeLong(page: Page): Promise<void> {
  const stage = await stageId(page, 'Discovery')
  await makeRecords(
    page,
    'deal',
    Array.from({ length: 20 }, (_, at) => ({
      name: `There ${at}`,
      stage,
      closeDate: `2029-01-${String(at + 1).padStart(2, '0')}`,
    })),
  )
}

async function stageId(page: Page, name: string): Promise<string> {
  const { records } = await ask(page.context(), 'records/stage?limit=50', undefined, 'GET')
  return records.find((stage: { title: string }) => stage.title === name).id
}

function lane(page: Page, stage: string): Locator {
  return page.getByRole('region', { name: stage, exact: true })
}

function card(column: Locator, name: string): Locator {
  return column.getByRole('listitem').filter({ hasText: name })
}

/** It lies wholly within the page and its column. */
async function isSeen(page: Page, one: Locator): Promise<void> {
  await one.waitFor()
  await page.waitForFunction(
    (found) => {
      const [own, column] = [
        found?.getBoundingClientRect(),
        found?.closest('[data-column]')?.getBoundingClientRect(),
      ]
      return own && column && own.top >= column.top && own.bottom <= column.bottom
    },
    await one.elementHandle(),
  )
}

async function isUncovered(page: Page, one: Locator): Promise<void> {
  await page.waitForFunction(
    (found) => {
      const [own, said] = [found, found?.ownerDocument.querySelector('[data-tone]')].map((element) =>
        element?.getBoundingClientRect(),
      )
      return own && said && (said.bottom <= own.top || said.top >= own.bottom || said.left >= own.right)
    },
    await one.elementHandle(),
  )
  assert.ok(await one.isVisible())
}
