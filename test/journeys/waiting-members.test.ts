import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'
import { wordsOf } from './words.ts'

const address = await runningKith()
const browser = await openBrowser()
const words = wordsOf('en')
const members = 'core/settings/members'

test('colleagues who came with a file are invited as who they are', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  const [anna, wei] = await makeRecords(page, 'member', [{ name: 'Anna Snelling' }, { name: '张伟' }])
  const invited = async (): Promise<{ email: string; memberId: string }[]> =>
    (await ask(page.context(), 'invitations', undefined, 'GET')).invitations
  const memberOf = async (email: string) => (await invited()).find((one) => one.email === email)?.memberId

  await step(t, 'the guide lists them, each with a box for the address', async () => {
    await page.goto('/start?step=people')
    await page
      .getByRole('textbox', { name: await words(members, 'addressOf', { name: 'Anna Snelling' }) })
      .fill('as@x.example')
    await page.getByRole('button', { name: await words(members, 'sendCount', { count: 1 }) }).click()
    await page.getByText('as@x.example').waitFor()
    await page.getByRole('button', { name: await words(members, 'inviteMore') }).click()
    await page.getByRole('textbox', { name: await words(members, 'addressOf', { name: '张伟' }) }).waitFor()
    assert.equal(await memberOf('as@x.example'), anna)
  })

  await step(t, 'the settings say that somebody waits, and list them likewise', async () => {
    await page.goto('/settings/members')
    await page.getByText(await words(members, 'waitCount', { count: 1 })).waitFor()
    await page.getByRole('button', { name: await words(members, 'inviteThem') }).click()
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: await words(members, 'addressOf', { name: '张伟' }) })
      .waitFor()
  })

  await step(
    t,
    'in the settings, who may be one of them is asked about before anything is sent',
    async () => {
      await page.goto('/settings/members')
      await page.getByRole('button', { name: await words(members, 'invite'), exact: true }).click()
      const box = page.getByRole('textbox', { name: await words(members, 'addresses') })
      await box.fill('zhangwei@x.example, annas@x.example')
      const question = async (email: string) =>
        page.getByRole('button', {
          name: new RegExp(`^${await words(members, 'whoIs', { email }).then(plain)}`),
        })
      await (await question('zhangwei@x.example')).getByText('张伟').waitFor()
      const send = page.getByRole('button', { name: await words(members, 'sendCount', { count: 2 }) })
      await send.click()
      await page.getByText(await words(members, 'sayWho', { email: 'annas@x.example' })).waitFor()
      assert.equal((await invited()).length, 1, 'nothing was sent')

      await (await question('annas@x.example')).click()
      await page.getByRole('option', { name: await words(members, 'isNew') }).click()
      await send.click()
      await page.getByRole('heading', { name: await words(members, 'invitedTitle') }).waitFor()
      assert.equal(await memberOf('zhangwei@x.example'), wei)
      assert.notEqual(await memberOf('annas@x.example'), anna)
      assert.equal((await invited()).length, 3)
    },
  )
})

/** As a pattern: "?" stands for itself. */
function plain(text: string): string {
  return text.replaceAll(/[?.]/g, '\\$&')
}
