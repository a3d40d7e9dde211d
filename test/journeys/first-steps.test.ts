import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { signUp } from './first-visit.ts'
import { runningKith } from './running-kith.ts'
import { openBrowser, step, visitor } from './visitor.ts'
import { type Words, wordsOf } from './words.ts'

const browser = await openBrowser()
const kiths = { en: await runningKith(), zh: await runningKith() }
const [start, today] = ['modules/start', 'modules/today']

test('from sign-up over a trade and sample data to the board, and rid of it in one click', async (t) => {
  const words = wordsOf('en')
  const page = await stranger(t, kiths.en, 'en-GB', words)
  const button = async (key: string, values = {}) =>
    page.getByRole('button', { name: await words(start, key, values) })

  await step(t, 'a trade shows what it brings before it is chosen', async () => {
    await page.getByRole('radio', { name: 'Manufacturing' }).check()
    await page.getByRole('listitem').filter({ hasText: 'Tooling' }).first().waitFor()
    await (await button('goOnWith', { name: 'Manufacturing' })).click()
    await page.getByRole('heading', { name: await words(start, 'recordsTitle') }).waitFor()
  })

  await step(t, 'sample data of the trade fills its board, and says what it is', async () => {
    await (await button('fromSample')).click()
    await (await button('makeSample')).click()
    await page.getByRole('region', { name: 'RFQ received', exact: true }).waitFor()
    await page.getByText(await words(start, 'isSample')).waitFor()
  })

  await step(t, 'today tells what is late, and what is left to do', async () => {
    await page.getByRole('link', { name: await words('modules/today/title', 'today'), exact: true }).click()
    await page.getByRole('heading', { name: await words(today, 'byStage') }).waitFor()
    await page.getByRole('region', { name: await words(start, 'started') }).waitFor()
    const left = page.getByRole('link', { name: await words(start, 'firstRecords') })
    await left.waitFor()
  })

  await step(t, 'it is gone in one click', async () => {
    await (await button('removeSample')).click()
    await (await button('removeAll')).click()
    await page.getByText(await words(start, 'isSample')).waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: await words(today, 'noDeals') }).waitFor()
  })
})

test('in Chinese, from sign-up over a trade to a pipeline with deals of one’s own file', async (t) => {
  const words = wordsOf('zh-Hans')
  const page = await stranger(t, kiths.zh, 'zh-CN', words)

  await step(t, 'a trade is chosen', async () => {
    await page.getByRole('radio', { name: '软件与SaaS' }).check()
    await page.getByRole('button', { name: await words(start, 'goOnWith', { name: '软件与SaaS' }) }).click()
  })

  await step(t, 'a file dropped in the guide finds the fields of the trade', async () => {
    await page.getByRole('button', { name: await words('core/imports', 'chooseFiles') }).waitFor()
    await page.locator('input[type=file]').setInputFiles(fileOfDeals())
    await page.getByRole('button', { name: await words('core/imports', 'importRows', { count: 3 }) }).click()
    await page.getByText(await words('core/imports', 'imported', { count: 3 })).waitFor()
  })

  await step(t, 'the deals stand in the stages of the trade', async () => {
    await page.getByRole('link', { name: await words('core/imports', 'toBoard') }).click()
    await page.getByRole('region', { name: '产品演示', exact: true }).getByText('云岭机械团队版').waitFor()
    await page.getByRole('region', { name: '试用', exact: true }).getByText('澄光水务年度合同').waitFor()
  })

  await step(t, 'they are charted by stage and stand in a calendar', async () => {
    const layout = async (key: string) =>
      page.getByRole('button', { name: await words('core/views', key), exact: true })
    await (await layout('chart')).click()
    await page.getByRole('button', { name: await words('core/views/chart', 'showTable') }).click()
    await page.getByRole('table').getByText('产品演示').waitFor()
    await (await layout('calendar')).click()
    await page.getByRole('group', { name: await words('platform/ui/calendar-grid', 'monthDays') }).waitFor()
  })
})

function fileOfDeals() {
  const rows = [
    '商机名称,客户名称,销售阶段,金额,预计签约日期,席位数',
    '云岭机械团队版,苏州云岭机械有限公司,产品演示,36000,2027-01-15,20',
    '澄光水务年度合同,上海澄光水务集团,试用,120000,2027-02-01,80',
    '海拓船厂增购席位,宁波海拓造船厂,报价,54000,2027-01-20,30',
  ]
  return { name: '商机.csv', mimeType: 'text/csv', buffer: Buffer.from(`${rows.join('\n')}\n`) }
}

/** Somebody in front of a Kith that nobody has used, as the guide begins. */
async function stranger(t: TestContext, address: string, locale: string, words: Words): Promise<Page> {
  const page = await visitor(t, browser, address, locale)
  await page.goto('/')
  await page.getByRole('button', { name: await words('core/welcome', 'createWorkspace') }).click()
  // What all four want is said once: of several sentences none would be waited for.
  await page.locator('.mantine-InputWrapper-error').waitFor()
  assert.equal(await page.locator('input[aria-invalid="true"]').count(), 4)
  await signUp(page, words)
  await page.getByRole('heading', { name: await words(start, 'tradeTitle') }).waitFor()
  return page
}
