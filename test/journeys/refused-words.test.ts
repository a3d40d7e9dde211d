import { test } from 'node:test'
import { runningKith } from './running-kith.ts'
import { change, makeRecords, makeWorkspace, openBrowser, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()
const unprocessable = 422

test('what a module refuses is said in the reader’s language, with what to do next', async (t) => {
  const page = await visitor(t, browser, address, 'zh-CN', [unprocessable])
  const words = wordsOf('zh-Hans')
  await makeWorkspace(page)
  await change(page, 'me', { language: 'zh-Hans' })
  const [pipeline = ''] = await makeRecords(page, 'pipeline', [{ name: 'Renewals' }])
  const [stage = ''] = await makeRecords(page, 'stage', [
    { name: 'Asked', pipeline, kind: 'open', position: 1 },
    { name: 'Offered', pipeline, kind: 'open', position: 2 },
  ])
  await makeRecords(page, 'deal', [{ name: 'Yard', pipeline, stage }])

  await page.goto(`/records/stage/${stage}`)
  await page.getByRole('button', { name: await words('core/records', 'recordMenu') }).click()
  await page.getByRole('menuitem', { name: await words('platform/ui', 'delete') }).click()

  await page
    .getByText(await words('modules/sales/refusals', 'sales.stage-in-use', { count: 1, number: 1 }))
    .waitFor()
})
