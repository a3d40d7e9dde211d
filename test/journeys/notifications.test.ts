import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { password } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('members are told what concerns them, at once and in their own language', async (t) => {
  const lin = await visitor(t, browser, address)
  await makeWorkspace(lin)
  await lin.goto('/inbox')
  await lin.getByText('Nothing here yet').waitFor()
  const person = { name: '韦', email: 'wei@northquay.example', role: 'salesperson' }
  const { link, invitation } = await ask(lin.context(), 'invitations', person)
  const wei = await visitor(t, browser, address)
  await ask(wei.context(), `invitations/${link.split('/').at(-1)}/acceptance`, { password })

  await step(t, 'who invited somebody learns that they are there, without asking', async () => {
    await row(lin, /accepted your invitation/).waitFor()
    await lin.getByRole('link', { name: 'Inbox, 1 unread' }).waitFor()
    await titled(lin, '(1) Inbox · Kith')
  })

  await step(t, 'the inbox is worked by keyboard: next, read, put away', async () => {
    await lin.keyboard.press('j')
    await lin
      .getByRole('link', { name: /accepted your invitation/ })
      .and(lin.locator(':focus'))
      .waitFor()
    await lin.keyboard.press('u')
    await titled(lin, 'Inbox · Kith')
    await lin.getByRole('button', { name: 'Mark as unread' }).waitFor()
    await lin.getByRole('link', { name: /accepted your invitation/ }).focus()
    await lin.keyboard.press('e')
    await lin.getByText('Nothing here yet').waitFor()
    await lin.getByRole('link', { name: 'Put away' }).click()
    await row(lin, /accepted your invitation/).waitFor()
  })

  await step(t, 'deals given by somebody else are told in the language of who gets them', async () => {
    await ask(wei.context(), 'me', { language: 'zh-Hans' }, 'PATCH')
    await wei.goto('/inbox')
    await wei.getByText('还没有通知').waitFor()
    await makeRecords(lin, 'deal', [{ name: 'Cranes', owner: invitation.memberId }])
    await row(wei, 'Lin Xiaowen把“Cranes”交给了你').waitFor()
    const many = Array.from({ length: 30 }, (_, at) => ({ name: `Deal ${at}`, owner: invitation.memberId }))
    await makeRecords(lin, 'deal', many)

    await row(wei, 'Lin Xiaowen把30笔商机交给了你').waitFor()
    await wei.getByRole('link', { name: '收件箱，2条未读' }).waitFor()
  })

  await step(t, 'a notification leads to what it is about, and is read by that', async () => {
    await wei.getByRole('link', { name: /Cranes/ }).click()
    await wei.getByRole('heading', { name: 'Cranes', level: 1 }).waitFor()
    await wei.getByRole('link', { name: '收件箱，1条未读' }).click()
    await wei.getByRole('link', { name: /30笔/ }).click()

    await wei.getByRole('row', { name: /Deal 0/ }).waitFor()
  })

  await step(t, 'what is no longer to be seen is told no more', async () => {
    await wei.goto('/inbox')
    await row(wei, /Cranes/).waitFor()
    const { records } = await ask(lin.context(), 'records/deal?search=Cranes', undefined, 'GET')
    await ask(lin.context(), `records/deal/${records[0].id}`, undefined, 'DELETE')

    await row(wei, /Cranes/).waitFor({ state: 'detached' })
    await row(wei, /30笔/).waitFor()
  })

  await step(t, 'a kind that is turned off in the profile is not told', async () => {
    await wei.goto('/settings/profile')
    // The switch shows at once what the server takes a moment later.
    const taken = wei.waitForResponse(
      (answer) => answer.url().includes('notifications/choices') && answer.request().method() !== 'GET',
    )
    await wei.getByRole('switch', { name: '有人把记录交给你' }).click()
    assert.equal((await taken).status(), 200)
    await wei.getByRole('switch', { name: '有人把记录交给你', checked: false }).waitFor()
    const { choices } = await ask(wei.context(), 'notifications/choices', undefined, 'GET')
    assert.equal(choices.find(({ kind }: { kind: string }) => kind === 'records.assigned').inApp, false)
  })
})

test('an administrator leaves an object out of the menu of a role', async (t) => {
  const page = await visitor(t, browser, address)
  await ask(page.context(), 'session', { email: 'lin@northquay.example', password })
  await page.goto('/settings/menus')
  await page.getByRole('button', { name: 'Leave out Products' }).click()

  await side(page).getByRole('link', { name: 'Products' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Show Products' }).click()
  await side(page).getByRole('link', { name: 'Products' }).waitFor()
})

function row(page: Page, text: string | RegExp) {
  return page.locator('[data-told]').filter({ hasText: text })
}

function side(page: Page) {
  return page.getByRole('navigation').first()
}

async function titled(page: Page, title: string): Promise<void> {
  await eventually(async () => (await page.title()) === title, `the tab is called ${title}`)
}
