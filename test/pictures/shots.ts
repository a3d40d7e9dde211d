import type { Page } from 'playwright-core'
import { fileOfCustomers } from './file-of-customers.ts'

export interface Shot {
  /** File name in docs/pictures, without ending. */
  name: string
  path: string
  theme?: 'light' | 'dark'
  language?: 'en' | 'zh-Hans' | 'zh-Hant' | 'fi'
  phone?: true
  /** With what is left of the first steps, which goes once they are done. */
  showsFirstSteps?: true
  /** What is done on the page before it is photographed. */
  act?: (page: Page) => Promise<unknown>
}

/** Before anybody has made a workspace. */
export const firstVisit: Shot = { name: 'first-visit', path: '/' }

/** Sections of the gallery, in a picture of its own each: design-marks and so on. */
export const designSections = ['marks', 'states', 'inputs', 'pickers'] as const

/** Every other picture of the documents. */
export function shots({ dealId }: { dealId: string }): readonly Shot[] {
  return [
    { name: 'board', path: '/records/deal?layout=board', act: waitForCards },
    { name: 'guide', path: '/start', showsFirstSteps: true, act: chooseTrade },
    { name: 'today', path: '/today?of=all', showsFirstSteps: true, act: waitForStages },
    { name: 'list', path: '/records/company', act: waitForRows },
    { name: 'deal', path: `/records/deal/${dealId}`, act: waitForNote },
    { name: 'search', path: '/records/company', act: searchByPinyin },
    { name: 'import', path: '/imports', act: chooseFile },
    { name: 'undo', path: '/records/deal?layout=board', act: moveFirstCard },
    { name: 'fields', path: '/settings/objects/deal', act: waitForRows },
    {
      name: 'board-dark-zh',
      path: '/records/deal?layout=board',
      theme: 'dark',
      language: 'zh-Hans',
      act: waitForCards,
    },
    { name: 'phone-deal-fi', path: `/records/deal/${dealId}`, language: 'fi', phone: true, act: waitForNote },
  ]
}

async function chooseTrade(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Manufacturing' }).check()
  await page.getByRole('listitem').filter({ hasText: 'Tooling' }).first().waitFor()
}

async function waitForStages(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Open deals by stage' }).waitFor()
}

async function waitForCards(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('listitem').nth(8).waitFor()
}

async function waitForRows(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('row').nth(8).waitFor()
}

async function waitForNote(page: Page): Promise<void> {
  await page.getByText('on site before the frost').waitFor()
}

async function searchByPinyin(page: Page): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('yunling')
  await page.getByRole('option', { name: /苏州云岭泵业/ }).waitFor()
}

async function chooseFile(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(fileOfCustomers)
  await page.getByRole('button', { name: /^Import 4 .*leav/i }).waitFor()
}

async function moveFirstCard(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Discovery', exact: true }).getByRole('link').first().focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.getByText(/moved to Solution/).waitFor()
  await page.waitForTimeout(400)
}
