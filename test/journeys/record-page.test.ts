import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { password } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { ask, change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('a page is arranged for a role, looked at beside its list, and written by two at once', async (t) => {
  const admin = await visitor(t, browser, address, 'en-GB', [401, 412])
  await makeWorkspace(admin)
  const [acme = ''] = await makeRecords(admin, 'company', [
    { name: 'Acme Corporation', employees: 40, phone: '+358401234567' },
    { name: 'Beacon Energy', employees: 7 },
  ])
  const { page: wei, memberId } = await colleague(t, admin)
  await change(admin, `records/company/${acme}`, { owner: memberId })

  await step(
    t,
    'an administrator arranges the page of a role by keyboard, and takes a step back',
    async () => {
      await admin.goto(`/records/company/${acme}?arrange=salesperson`)
      const handle = admin.getByRole('button', { name: 'Move Phone', exact: true })
      await handle.press('ArrowUp')
      await admin.getByRole('button', { name: 'Leave out of the page: Employees' }).click()
      await admin.getByRole('button', { name: 'Leave out of the page: Phone' }).click()
      await admin.getByRole('button', { name: 'Undo', exact: true }).click()
      await handle.waitFor()
      await admin.getByRole('button', { name: 'Save page' }).click()

      await admin.getByText('The record page is saved').waitFor()
    },
  )

  await step(t, 'a preview of the page is looked at, and nothing is written through it', async () => {
    await admin.getByRole('button', { name: 'Preview' }).click()
    const founded = admin.getByRole('button', { name: /^Founded/ })
    await founded.click()
    await admin.getByText('This is a preview: nothing is changed in it').waitFor()
    await founded.focus()
    await admin.keyboard.press('e')
    await admin.keyboard.press('Enter')

    assert.equal(await admin.getByRole('textbox', { name: 'Founded' }).count(), 0)
  })

  await step(t, 'a field is dragged back onto the page of everyone', async () => {
    await admin.goto(`/records/company/${acme}?arrange=*`)
    const out = admin.getByRole('complementary', { name: 'Not on the page' })
    await admin.getByRole('button', { name: 'Leave out of the page: Employees' }).click()
    await out.getByText('Employees').waitFor()
    await admin
      .getByRole('button', { name: 'Move Employees' })
      .dragTo(admin.getByRole('button', { name: 'Move Phone', exact: true }))

    await out.getByText('Employees').waitFor({ state: 'detached' })
  })

  await step(t, 'each sees their own page', async () => {
    await wei.goto(`/records/company/${acme}`)
    await wei.getByRole('button', { name: /^Phone/ }).waitFor()
    assert.equal(await wei.getByRole('button', { name: /^Employees/ }).count(), 0)
    await admin.goto(`/records/company/${acme}`)

    await admin.getByRole('button', { name: /^Employees/ }).waitFor()
  })

  await step(
    t,
    'records are looked at and written beside their list, and back closes the panel',
    async () => {
      await admin.goto('/records/company?view=all')
      await admin.getByRole('row', { name: /Acme Corporation/ }).waitFor()
      await admin.keyboard.press('j')
      await admin.keyboard.press('Space')
      const panel = (name: string) => admin.getByRole('complementary', { name: `Side panel: ${name}` })
      await panel('Acme Corporation').getByText('1 of 2').waitFor()
      await admin.keyboard.press('j')
      const beacon = panel('Beacon Energy')
      await beacon.getByRole('button', { name: /^Employees/ }).click()
      await beacon.getByRole('textbox', { name: 'Employees' }).fill('8')
      await admin.keyboard.press('Enter')
      await admin.getByText('Employees of Beacon Energy changed').waitFor()
      await admin.goBack()

      await beacon.waitFor({ state: 'detached' })
      assert.equal(new URL(admin.url()).searchParams.get('view'), 'all')
    },
  )

  await step(t, 'what the palette finds is shown beside the page, and back closes it', async () => {
    await admin.keyboard.press('Control+k')
    await admin.getByRole('combobox', { name: 'Search and commands' }).fill('acme')
    await admin.getByRole('option', { name: /Acme Corporation/ }).waitFor()
    await admin.keyboard.press('Shift+Enter')
    const acmeBeside = admin.getByRole('complementary', { name: 'Side panel: Acme Corporation' })
    await acmeBeside.waitFor()
    await admin.goBack()

    await acmeBeside.waitFor({ state: 'detached' })
  })

  await step(t, 'the way through the list goes on after loading a record anew', async () => {
    await admin.goto('/records/company?view=all')
    await admin.getByRole('grid').getByRole('link', { name: 'Acme Corporation' }).click()
    await admin.getByText('1 of 2').waitFor()
    await admin.reload()
    await admin.getByText('1 of 2').waitFor()
    await admin.keyboard.press('j')
    await admin.getByRole('heading', { name: 'Beacon Energy' }).waitFor()

    await admin.getByText('2 of 2').waitFor()
  })

  await step(t, 'two who write the same are asked nothing', async () => {
    await admin.goto(`/records/company/${acme}`)
    await admin.getByRole('button', { name: /^Employees/ }).click()
    await admin.getByRole('textbox', { name: 'Employees' }).fill('45')
    await change(wei, `records/company/${acme}`, { employees: 45 })
    await admin.keyboard.press('Enter')
    await admin.getByRole('button', { name: 'Employees 45' }).waitFor()

    assert.equal(await admin.getByRole('dialog').count(), 0)
  })

  await step(t, 'who writes what somebody else wrote meanwhile sees both values and chooses', async () => {
    await admin.goto(`/records/company/${acme}`)
    await admin.getByRole('button', { name: /^Employees/ }).click()
    const field = admin.getByRole('textbox', { name: 'Employees' })
    await field.fill('50')
    await change(wei, `records/company/${acme}`, { employees: 60 })
    await admin.getByText(/Wei just changed this to/).waitFor()
    await field.press('Enter')
    const dialog = admin.getByRole('dialog', { name: 'Changed by two people' })
    await dialog.getByText('60', { exact: true }).waitFor()
    await dialog.getByRole('button', { name: 'Keep mine' }).click()

    await admin.getByRole('button', { name: 'Employees 50' }).waitFor()
  })

  await step(
    t,
    'a session that ends is begun again over the page, and what was written is sent',
    async () => {
      await ask(admin.context(), 'session', undefined, 'DELETE')
      await admin.getByRole('textbox', { name: 'Password' }).fill(password)
      await admin.getByRole('button', { name: 'Sign in' }).click()
      await admin.getByRole('dialog').waitFor({ state: 'detached' })
      await admin.getByRole('button', { name: /^Employees/ }).click()
      await admin.getByRole('textbox', { name: 'Employees' }).fill('70')
      await admin.keyboard.press('Enter')

      await admin.getByRole('button', { name: 'Employees 70' }).waitFor()
    },
  )
})

async function colleague(t: TestContext, administrator: Page): Promise<{ page: Page; memberId: string }> {
  const person = { name: 'Wei', email: 'wei@northquay.example', role: 'salesperson' }
  const { link, invitation } = await ask(administrator.context(), 'invitations', person)
  const page = await visitor(t, browser, address)
  await ask(page.context(), `invitations/${link.split('/').at(-1)}/acceptance`, { password })
  return { page, memberId: invitation.memberId }
}
