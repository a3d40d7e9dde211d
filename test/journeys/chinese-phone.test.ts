import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { runningKith } from './running-kith.ts'
import { ask, change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()
const words = wordsOf('zh-Hans')
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' } as const

test('在手机上用简体中文和深色界面：列表、看板、记录、搜索和新建', async (t) => {
  const page = await visitor(t, browser, address, 'zh-CN', [], phone)
  await makeWorkspace(page)
  await change(page, 'me', { language: 'zh-Hans' })
  const [cloud = ''] = await makeRecords(page, 'company', [
    { name: '苏州云岭精密', employees: 45 },
    { name: '上海澄光水务', employees: 2500 },
  ])
  await makeRecords(page, 'deal', [
    { name: '产线检测', company: cloud, amount: { amount: '36000', currency: 'EUR' } },
  ])
  await page.goto('/records/company')
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
  await page.getByRole('link', { name: /苏州云岭精密/ }).waitFor()

  await step(t, 'a filter leaves what fits, and is let go', async () => {
    const say = (key: string) => words('core/views', key)
    await page.getByRole('button', { name: await say('filter'), exact: true }).tap()
    await page.getByRole('combobox', { name: await say('chooseField') }).fill('员工')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox').and(page.locator(':focus')).fill('46')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /苏州云岭精密/ }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: /上海澄光水务/ }).waitFor()
  })

  await step(t, 'pinyin finds a record from the dock, and a value is written in it', async () => {
    await dock(page, await words('core/shell', 'search'))
    await page.getByRole('combobox').fill('cgsw')
    await page.getByRole('option', { name: /上海澄光水务/ }).tap()
    await page.getByRole('heading', { name: '上海澄光水务', level: 1 }).waitFor()
    await page.getByRole('tab', { name: await words('core/records', 'details') }).tap()
    await page.getByRole('button', { name: /^员工人数/ }).tap()
    await page.getByRole('textbox', { name: '员工人数' }).fill('2600')
    // Sent before the page is left: otherwise it is sent once more from the next one, and refused as outdated.
    const written = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '员工人数 2,600' }).waitFor()
    await written
  })

  await step(t, 'a card goes to the next stage by its menu, a sheet at the lower edge', async () => {
    await page.goto('/records/deal?layout=board')
    const menu = await words('core/views', 'moveTo')
    await page.getByRole('button', { name: `${menu}: 产线检测` }).tap()
    // A touch in its shade closes it, and opens nothing of what lies there.
    await page.getByRole('menuitem', { name: '需求沟通' }).waitFor()
    const name = await page.getByRole('link', { name: /产线检测/ }).boundingBox()
    assert(name)
    await page.touchscreen.tap(name.x + name.width / 2, name.y + name.height / 2)
    await page.getByRole('menuitem', { name: '需求沟通' }).waitFor({ state: 'detached' })
    assert.match(page.url(), /layout=board$/)
    await page.getByRole('button', { name: `${menu}: 产线检测` }).tap()
    await page.getByRole('menuitem', { name: '需求沟通' }).tap()
    await page
      .getByText(await words('core/records', 'moved', { name: '产线检测', column: '需求沟通' }))
      .waitFor()
  })

  await step(t, 'a record of any kind is begun from the dock', async () => {
    await dock(page, await words('core/shell', 'new'))
    const form = page.getByRole('dialog')
    await form.getByRole('textbox', { name: /名称/ }).fill('新的记录')
    await form.getByRole('button', { name: await words('core/records', 'create'), exact: true }).tap()
    await page.getByText(await words('core/records', 'created', { name: '新的记录' })).waitFor()
  })

  await step(t, 'the settings are reached from the dock, and lead back', async () => {
    await dock(page, await words('core/shell', 'more'))
    await page.getByRole('menuitem', { name: await words('core/pages', 'settings') }).tap()
    const roles = await words('core/pages', 'roles')
    await page.getByRole('link', { name: new RegExp(`^${roles}`) }).tap()
    await page.getByRole('heading', { name: roles, exact: true }).waitFor()
    await page.getByRole('link', { name: await words('platform/ui', 'back') }).tap()
    await page.getByRole('heading', { name: await words('core/pages', 'settings'), exact: true }).waitFor()
  })

  await step(t, 'an address is read whole in the head, and what the bin offers in one line', async () => {
    const email = 'weiguo.zhang@yunling-group.example'
    const [person = '', gone = ''] = await makeRecords(page, 'contact', [
      { name: { first: '伟国', last: '张' }, email, mobile: '+8613800007387' },
      { name: { first: '晓雯', last: '刘' } },
    ])
    await ask(page.context(), `records/contact/${gone}`, undefined, 'DELETE')
    await page.goto(`/records/contact/${person}`)
    const link = page.locator(`dl a[href="mailto:${email}"]`).first()
    await link.waitFor()
    const cut = await link.evaluate((one) => one.scrollWidth - one.clientWidth)
    await page.goto('/bin/contact')
    const restore = page.getByRole('button', { name: await words('core/views', 'restore'), exact: true })
    await restore.waitFor()
    const label = restore.locator('.mantine-Button-label')
    const lines = await label.evaluate((element) => {
      const range = element.ownerDocument.createRange()
      range.selectNodeContents(element)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    })
    const search = await page.getByPlaceholder(await words('core/views', 'searchHere')).boundingBox()
    assert.equal(cut, 0)
    assert.equal(lines, 1)
    assert.ok(search && search.width > 300, 'the search has the width of the screen')
  })
})

async function dock(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).tap()
}
