import type { Page } from 'playwright-core'

export interface Shot {
  /** File name in docs/pictures, without ending. */
  name: string
  path: string
  theme?: 'light' | 'dark'
  language?: 'en' | 'zh-Hans' | 'zh-Hant' | 'fi'
  phone?: true
  /** What is done on the page before it is photographed. */
  act?: (page: Page) => Promise<unknown>
}

/** Every picture of the documents. */
export function shots({ dealId }: { dealId: string }): readonly Shot[] {
  return [
    { name: 'board', path: '/records/deal?layout=board' },
    { name: 'board-dark-zh', path: '/records/deal?layout=board', theme: 'dark', language: 'zh-Hans' },
    { name: 'companies', path: '/records/company' },
    { name: 'deal', path: `/records/deal/${dealId}` },
    { name: 'palette', path: '/records/company', act: openPalette },
    { name: 'import', path: '/imports' },
    { name: 'settings', path: '/settings' },
    { name: 'phone-deal-fi', path: `/records/deal/${dealId}`, language: 'fi', phone: true },
  ]
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('yunling')
  await page.getByText('苏州云岭泵业').last().waitFor()
}
