import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { password } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()
const words = wordsOf('zh-Hans')
const wei = 'wei@northquay.example'

test('在简体中文中：管理员建角色、邀请成员，成员只看到自己的商机', async (t) => {
  const page = await visitor(t, browser, address, 'zh-CN')
  await makeWorkspace(page)
  await change(page, 'me', { language: 'zh-Hans' })
  await makeRecords(page, 'company', [{ name: '苏州云岭精密' }, { name: '华东仪器' }])
  const [foreign] = await makeRecords(page, 'deal', [
    { name: '别人的商机', amount: { amount: '5000', currency: 'EUR' } },
  ])

  await step(
    t,
    'a role of an English workspace is read in Chinese, and a copy of it is narrowed',
    async () => {
      const say = (key: string, values?: Record<string, unknown>) => words('core/settings/roles', key, values)
      await page.goto('/settings/roles')
      await page.getByRole('table').getByRole('link', { name: /^销售/ }).waitFor()
      await page.getByRole('button', { name: await say('newRole') }).click()
      await page.getByRole('textbox', { name: await say('name'), exact: true }).fill('渠道')
      await page.getByRole('button', { name: new RegExp(`^${await say('copyOf')}`) }).click()
      await page.getByRole('option', { name: '销售', exact: true }).click()
      await page.getByRole('button', { name: await say('create') }).click()

      await page.getByRole('heading', { name: '渠道' }).first().waitFor()
      const seeing = await say('change', { object: '公司', verb: await say('read') })
      await page.getByRole('button', { name: new RegExp(`^${seeing}`) }).click()
      await page.getByRole('option', { name: new RegExp(`^${await say('scopeOwn')}`) }).click()
      await page.getByRole('button', { name: '商机', exact: true }).click()
      const amount = await say('change', { object: '金额', verb: await say('read') })
      await page.getByRole('checkbox', { name: amount }).click()
      const save = page.getByRole('button', { name: await say('save', { count: 4 }).then(stem) })
      await save.waitFor()
      // What was changed of a role survives a reload.
      await page.reload()
      await save.click()
      await page.getByText(await say('saved', { name: '渠道' })).waitFor()
    },
  )

  let link = ''
  await step(t, 'an address that is none is said under its field; a right one is invited', async () => {
    const say = (key: string, values?: Record<string, unknown>) => words('core/settings/members', key, values)
    await page.goto('/settings/members')
    await page.getByRole('button', { name: await say('invite'), exact: true }).click()
    const addresses = page.getByRole('textbox', { name: await say('addresses') })
    await addresses.fill('陈伟')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: await say('invite'), exact: true })
      .click()
    await page.getByText(await say('notAddress', { text: '陈伟' })).waitFor()
    await addresses.fill(`陈伟 <${wei}>`)
    await page
      .getByRole('button', { name: new RegExp(`^${await say('role')}`) })
      .last()
      .click()
    await page.getByRole('option', { name: '渠道', exact: true }).click()
    await page.getByRole('button', { name: await say('sendCount', { count: 1 }) }).click()

    link = await page.getByRole('textbox', { name: await say('invitationLink', { email: wei }) }).inputValue()
    await page.getByRole('button', { name: await words('platform/ui', 'done') }).click()
    await row(page, '陈伟')
      .getByText(await say('invited'), { exact: true })
      .waitFor()
  })

  await step(t, 'the member joins by the link and sees own deals only, without the amount', async () => {
    const say = (key: string) => words('core/welcome', key)
    const member = await visitor(t, browser, address, 'zh-CN', [], { timezoneId: 'Asia/Shanghai' })
    await member.goto(new URL(link).pathname)
    await member.getByRole('button', { name: await say('join') }).click()
    await member
      .getByText(await words('platform/api/refusals', 'input.required'))
      .first()
      .waitFor()
    const name = member.getByRole('textbox', { name: await say('yourName') })
    assert.equal(await name.inputValue(), '陈伟')
    await member.getByLabel(await say('choosePassword'), { exact: true }).fill(password)
    await member.getByRole('button', { name: await say('join') }).click()
    await member.waitForURL((url) => !url.pathname.startsWith('/invitations'))
    const session = await member.context().request.get('/api/v1/session')
    assert.equal((await session.json()).member.timeZone, 'Asia/Shanghai')
    await makeRecords(member, 'deal', [{ name: '自己的商机' }])
    await member.goto('/records/deal?layout=table')

    await member.getByText('自己的商机').first().waitFor()
    assert.equal(await member.getByText('别人的商机').count(), 0)
    assert.equal(await member.getByText('金额', { exact: true }).count(), 0)
    const asked = await member.context().request.get(`/api/v1/records/deal/${foreign}`)
    assert.equal(asked.status(), 404)
  })

  await step(t, 'a stage the product named is Chinese until it is renamed', async () => {
    const say = (key: string) => words('modules/sales/settings', key)
    await page.goto('/settings/pipelines')
    const names = page.getByRole('textbox', { name: await say('stageName') })
    await names.first().waitFor()
    assert.equal(await names.first().inputValue(), '初步接触')
    await names.first().fill('线索')
    await names.first().press('Enter')
    await page.getByRole('button', { name: await say('addStage') }).click()
    await names.nth(7).waitFor()

    await page.goto('/records/deal?layout=board')
    await page.getByText('线索').first().waitFor()
    await page.getByText('需求沟通').first().waitFor()
  })
})

/** The words before the number: "保存 4 项更改" is found by whatever the number is. */
function stem(sentence: string): RegExp {
  return new RegExp(sentence.replace(/\s*4\s*/, '\\s*\\d+\\s*'))
}

function row(page: Page, name: string) {
  return page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) })
}
