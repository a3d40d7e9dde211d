import type { Page } from 'playwright-core'
import { ask } from '../journeys/visitor.ts'
import type { Records } from './stops.ts'

/** What opens above a page, seen by the tour as pages are. */
export interface Layer {
  name: string
  at: string
  open(page: Page): Promise<unknown>
  /** Where there is no such thing on the other. */
  only?: 'desk' | 'phone'
}

/** Dialogs, menus, panels and modes, each with how somebody gets there; in English. */
export function layersOf({ dealId, companyId, viewId }: Records): Layer[] {
  const company = `/records/company/${companyId}`
  const deal = `/records/deal/${dealId}`
  const companies = '/records/company'
  return [
    { name: 'a new record', at: companies, open: keys('q') },
    { name: 'a new deal with all its fields', at: deal, open: then(keys('q'), press('More fields')) },
    { name: 'the search', at: companies, open: keys('Control+k') },
    { name: 'what the search finds', at: companies, open: then(keys('Control+k'), type('ma')) },
    { name: 'the keyboard map', at: companies, open: keys('Shift+?') },
    { name: 'a record beside the list', at: `${companies}?peek=company.${companyId}`, open: seen('Details') },
    {
      name: 'a deal beside the board',
      at: `/records/deal?layout=board&peek=deal.${dealId}`,
      open: seen('Details'),
    },
    { name: 'arranging a record', at: `${deal}?arrange=*`, open: seen('Not on the page') },
    { name: 'the fields of a filter', at: companies, open: press('Filter') },
    { name: 'a condition', at: `${companies}?filter=${filterOf('name')}`, open: press(/^Company name/) },
    {
      name: 'a group of conditions',
      at: companies,
      open: then(press('Filter'), pick('Group of conditions')),
    },
    { name: 'sorting', at: companies, open: press('Sort') },
    { name: 'grouping', at: companies, open: press(/^Group/), only: 'desk' },
    { name: 'columns', at: companies, open: press(/^\d+ of \d+/), only: 'desk' },
    { name: 'the menu of a column', at: companies, open: press('Company name: column menu'), only: 'desk' },
    { name: 'a file of the list', at: companies, open: press('Export'), only: 'desk' },
    { name: 'more of the list', at: companies, open: press('More') },
    { name: 'changing many', at: companies, open: then(tick, press('Edit field')) },
    { name: 'giving many away', at: companies, open: then(tick, press('Assign')) },
    { name: 'a new view', at: companies, open: press('New view'), only: 'desk' },
    { name: 'the views of a list', at: companies, open: press(/^Companies/), only: 'phone' },
    {
      name: 'what is done with a view',
      at: `${companies}?view=${viewId}`,
      open: press('More'),
      only: 'phone',
    },
    {
      name: 'a view and who sees it',
      at: `${companies}?view=${viewId}`,
      open: then(press('More'), choose('Name and who sees it')),
      only: 'phone',
    },
    { name: 'more of a record', at: company, open: press('More') },
    { name: 'who sees a record', at: company, open: then(press('More'), choose('Who sees this')) },
    { name: 'a record as it was', at: company, open: then(press('More'), choose('As it was on')) },
    { name: 'a conflict', at: company, open: writeWhatChanges(companyId) },
    { name: 'the stages of a deal', at: deal, open: tapStages, only: 'phone' },
    { name: 'removing for good', at: '/bin/company', open: throwAway },
    { name: 'a note', at: company, open: write('Write a note') },
    { name: 'inviting', at: '/settings/members', open: press('Invite') },
    { name: 'a new role', at: '/settings/roles', open: press('New role') },
    { name: 'a new team', at: '/settings/teams', open: press('New team') },
    { name: 'a new key', at: '/settings/api-keys', open: press('New key') },
    { name: 'a new object', at: '/settings/objects', open: press('New object') },
    { name: 'a new pipeline', at: '/settings/pipelines', open: press('New pipeline') },
    { name: 'the person', at: companies, open: press(/^Your menu/), only: 'desk' },
    { name: 'what the dock has no room for', at: company, open: pressLast('More'), only: 'phone' },
    // The last, for nobody is signed in behind it.
    { name: 'signing in again', at: company, open: endSession },
  ]
}

function filterOf(field: string): string {
  return encodeURIComponent(JSON.stringify({ field, op: 'contains', value: 'a' }))
}

// What opens is fetched when somebody reaches for it.
const floating = '[role=dialog], [role=menu], .mantine-Popover-dropdown'

function seen(text: string): Layer['open'] {
  return (page) => page.getByText(text, { exact: true }).first().waitFor()
}

function then(...steps: Layer['open'][]): Layer['open'] {
  return async (page) => {
    for (const step of steps) await step(page)
  }
}

function keys(chord: string): Layer['open'] {
  return async (page) => {
    await page.keyboard.press(chord)
    await page.getByRole('dialog').waitFor()
  }
}

function press(name: string | RegExp): Layer['open'] {
  return async (page) => {
    await page.getByRole('button', { name, exact: true }).first().click()
    await page.locator(floating).filter({ visible: true }).last().waitFor()
  }
}

function pressLast(name: string): Layer['open'] {
  return async (page) => {
    await page.getByRole('button', { name, exact: true }).last().click()
    await page.locator(floating).filter({ visible: true }).last().waitFor()
  }
}

function choose(name: string): Layer['open'] {
  return async (page) => {
    await page.getByRole('menuitem', { name, exact: true }).click()
    await page.getByRole('dialog').waitFor()
  }
}

function pick(name: string): Layer['open'] {
  return (page) => page.getByRole('option', { name }).first().click()
}

function type(text: string): Layer['open'] {
  return (page) => page.keyboard.type(text)
}

function write(name: string): Layer['open'] {
  return (page) => page.getByRole('textbox', { name }).click()
}

/** Somebody else writes the same field meanwhile. */
function writeWhatChanges(id: string): Layer['open'] {
  return async (page) => {
    if (isPhone(page)) await page.getByRole('tab', { name: 'Details' }).click()
    await page.getByRole('button', { name: /^Employees/ }).click()
    const field = page.getByRole('textbox', { name: 'Employees' })
    const employees = 1 + Math.floor(Math.random() * 1_000_000)
    await field.fill('7')
    await ask(page.context(), `records/company/${id}`, { employees }, 'PATCH')
    await page.getByText(/just changed this to/).waitFor()
    await field.press('Enter')
    await page.getByRole('dialog', { name: 'Changed by two people' }).waitFor()
  }
}

/** Puts a company into the bin, to be asked about. */
async function throwAway(page: Page): Promise<void> {
  const { record } = await ask(page.context(), 'records/company', { name: `Gone ${Math.random()}` })
  await ask(page.context(), `records/company/${record.id}`, undefined, 'DELETE')
  await page.reload()
  const row = page.getByRole('row', { name: record.title })
  await row.hover()
  await row.getByRole('checkbox').check()
  await page.getByRole('region', { name: 'Selection' }).getByText('Remove for good').click()
  await page.getByRole('dialog').waitFor()
}

async function tapStages(page: Page): Promise<void> {
  await page.locator('button[aria-haspopup=dialog]').filter({ hasText: /days?/ }).first().click()
  await page.getByRole('dialog', { name: 'Stages' }).waitFor()
}

/** The session ends while the page is open: the next thing it asks is refused. */
async function endSession(page: Page): Promise<void> {
  await page.context().clearCookies()
  await page.evaluate("history.pushState({}, '', '/records/contact')")
  await page.getByRole('dialog', { name: /signed out/ }).waitFor()
}

async function tick(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole('button', { name: 'Select', exact: true }).click()
  await page.getByRole('checkbox').nth(1).click()
}

function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < 768
}
