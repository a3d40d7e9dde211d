import type { Page } from 'playwright-core'
import { cardsAreThere, rowsAreThere } from './first-load.ts'
import { recordIsThere } from './going.ts'
import { until } from './until.ts'

const acts = [
  scrollAList,
  writeInACell,
  lookBeside,
  openARecord,
  writeOnARecord,
  goBack,
  search,
  narrowAList,
  makeARecord,
  openABoard,
] as const

export const actsOfARound = acts.length

/** One round of work: a list, its cells, the panel beside it, a record, a search, a filter, a new record, a board. */
export async function workRound(page: Page, round: number): Promise<void> {
  for (const act of acts) await act(page, round)
}

async function scrollAList(page: Page): Promise<void> {
  await goTo(page, '/records/contact?layout=table', rowsOf('contact'))
  await page.getByRole('grid').hover()
  await page.mouse.wheel(0, 4_000)
  await until(page, rowsAreThere)
  await page.mouse.wheel(0, -4_000)
  await until(page, 'document.querySelector("#cell-0-2") !== null')
}

// The same few people are renamed in their work again and again: no list changes its order by it.
async function writeInACell(page: Page, round: number): Promise<void> {
  const title = `Buyer ${round}`
  await page
    .locator('[role=gridcell][data-path="jobTitle"]')
    .nth(round % 5)
    .click()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await until(page, `${textOf(`#cell-${round % 5}-2`)}.includes(${JSON.stringify(title)})`)
}

async function lookBeside(page: Page): Promise<void> {
  await page.keyboard.press('Space')
  await until(page, 'document.querySelectorAll("[data-peek-panel] [data-field]").length > 3')
  await page.keyboard.press('Escape')
  await until(page, 'document.querySelector("[data-peek-panel]") === null')
}

async function openARecord(page: Page, round: number): Promise<void> {
  await page
    .locator('[role=rowgroup] [role=row] a[href*="/records/contact/"]')
    .nth(round % 7)
    .click()
  await until(page, recordIsThere('contact'))
}

async function writeOnARecord(page: Page, round: number): Promise<void> {
  const title = `Head of buying ${round}`
  await page.locator('main [data-field="jobTitle"] [data-edit]').first().click()
  await page.locator('main [data-field="jobTitle"] input').fill(title)
  await page.keyboard.press('Enter')
  await until(page, `${textOf('main [data-field="jobTitle"]')}.includes(${JSON.stringify(title)})`)
}

async function goBack(page: Page): Promise<void> {
  await page.goBack()
  await until(page, rowsAreThere)
}

async function search(page: Page, round: number): Promise<void> {
  await page.keyboard.press('Control+K')
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .fill(['virtan', 'tech', '苏', 'wang'][round % 4]!)
  await until(page, 'document.querySelector("[role=dialog] [role=listbox]")?.ariaBusy === "false"')
  await page.keyboard.press('Escape')
  await until(page, 'document.querySelector("[role=dialog]") === null')
}

async function narrowAList(page: Page, round: number): Promise<void> {
  const filter = { and: [{ field: 'amount', op: 'gte', value: 1_000 + round }] }
  const asked = encodeURIComponent(JSON.stringify(filter))
  await goTo(page, `/records/deal?layout=table&filter=${asked}`, rowsOf('deal'))
}

// Written, and left for another time: the workspace stays as it is seeded.
async function makeARecord(page: Page, round: number): Promise<void> {
  await page.keyboard.press('q')
  const name = page.getByRole('dialog').locator('form input').first()
  await name.fill(`Somebody new ${round}`)
  await page.keyboard.press('Escape')
  await until(page, 'document.querySelector("[role=dialog]") === null')
}

async function openABoard(page: Page): Promise<void> {
  await goTo(page, '/records/deal?layout=board', cardsAreThere)
}

async function goTo(page: Page, path: string, isThere: string): Promise<void> {
  await page.evaluate(`history.pushState({}, '', ${JSON.stringify(path)})`)
  const { pathname } = new URL(path, 'http://here')
  await until(page, `location.pathname === '${pathname}' && ${isThere}`)
}

// Not those of the list one comes from.
function rowsOf(object: string): string {
  return `document.querySelectorAll('[role=rowgroup] [role=row] a[href*="/records/${object}/"]').length > 5`
}

function textOf(selector: string): string {
  return `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '')`
}
