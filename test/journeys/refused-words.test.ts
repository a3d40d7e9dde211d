import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { runningKith } from './running-kith.ts'
import { change, makeRecords, makeWorkspace, openBrowser, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()

test('what a module refuses is said in the reader’s language, however late its sentence comes', async (t) => {
  const page = await visitor(t, browser, address, 'zh-CN')
  const words = wordsOf('zh-Hans')
  await makeWorkspace(page)
  await change(page, 'me', { language: 'zh-Hans' })
  const [pipeline = ''] = await makeRecords(page, 'pipeline', [{ name: 'Renewals' }])
  const [stage = ''] = await makeRecords(page, 'stage', [
    { name: 'Asked', pipeline, kind: 'open', position: 1 },
    { name: 'Offered', pipeline, kind: 'open', position: 2 },
  ])
  await makeRecords(page, 'deal', [{ name: 'Yard', pipeline, stage }])

  await lateSentence(page, 'sales.stage-in-use')
  await page.goto(`/records/stage/${stage}`)
  await page.getByRole('button', { name: await words('core/records', 'recordMenu') }).click()
  await page.getByRole('menuitem', { name: await words('platform/ui', 'delete') }).click()

  await page
    .getByText(await words('modules/sales/refusals', 'sales.stage-in-use', { count: 1, number: 1 }))
    .waitFor()
  // Files go on coming ahead: one on its way as the page is closed is nobody's.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

/** The file with a sentence comes no sooner than a change was answered, as on a line on which others went first. */
async function lateSentence(page: Page, code: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/batch'))
  await page.route(/\/assets\/zh-hans-/, async (route) => {
    const response = await route.fetch()
    if ((await response.text()).includes(code)) await answered
    await route.fulfill({ response })
  })
}
