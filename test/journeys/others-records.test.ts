import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { password } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { ask, change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('a salesperson is offered what they may do with a record, and nothing else', async (t) => {
  const admin = await visitor(t, browser, address)
  await makeWorkspace(admin)
  const [theirs = ''] = await makeRecords(admin, 'company', [{ name: 'Acme', phone: '+358401234567' }])
  const [shared = ''] = await makeRecords(admin, 'deal', [{ name: 'Shown to Wei', closeDate: '2026-12-08' }])
  await ask(admin.context(), 'objects/company/fields', {
    name: 'perHead',
    type: 'formula',
    label: { en: 'Per head' },
    options: { expression: '100 / employees', resultType: 'number' },
  })
  const { page, memberId } = await salesperson(t, admin)
  const [own = ''] = await makeRecords(page, 'company', [{ name: 'Beacon', employees: 7 }])
  await makeRecords(page, 'deal', [{ name: 'Own deal', closeDate: '2026-12-09' }])
  await ask(admin.context(), `records/deal/${shared}/shares`, { memberId, level: 'read' })

  await step(
    t,
    'the page of somebody else’s company has nothing to write in, and does not delete it',
    async () => {
      await page.goto(`/records/company/${theirs}`)
      await page.locator('[data-field="phone"]').getByText('Phone').first().waitFor()
      await page.keyboard.press('e')
      await page.getByRole('button', { name: 'More', exact: true }).first().click()
      await page.getByRole('menuitem', { name: 'Copy link' }).waitFor()

      assert.equal(await page.locator('[data-editable]').count(), 0)
      assert.equal(await page.getByRole('menuitem', { name: 'Delete' }).count(), 0)
      assert.equal(await page.locator('[data-field] input').count(), 0)
      await page.keyboard.press('Escape')
    },
  )

  await step(t, 'a cell of it says why it stays as it is, and the one below is written', async () => {
    const columns = JSON.stringify([{ field: 'name' }, { field: 'employees' }])
    const sort = JSON.stringify([{ field: 'name', direction: 'asc' }])
    await page.goto(
      `/records/company?view=all&columns=${encodeURIComponent(columns)}&sort=${encodeURIComponent(sort)}`,
    )
    await page.locator('#cell-1-1').getByText('7', { exact: true }).waitFor()
    for (const key of ['j', 'ArrowRight', '9']) await page.keyboard.press(key)
    await page.getByText('You may see Acme, but not change it').waitFor()
    assert.equal(await page.locator('#cell-0-1[aria-readonly="true"] input').count(), 0)
    for (const key of ['ArrowDown', '9', '5', 'Enter']) await page.keyboard.press(key)

    await page.locator('#cell-1-1').getByText('95', { exact: true }).waitFor()
  })

  await step(t, 'of what is ticked the bar says how many may be changed, and changes those', async () => {
    for (const name of ['Acme', 'Beacon'])
      await page.getByRole('checkbox', { name: `Select ${name}` }).click()
    const bar = page.getByRole('region', { name: 'Selection' })
    await bar.getByText('1 of them you may change').waitFor()
    await bar.getByRole('button', { name: 'Delete Beacon', exact: true }).waitFor()
    await bar.getByRole('button', { name: 'Edit field' }).click()
    await page.getByRole('option', { name: 'Employees' }).click()
    await page.getByRole('textbox', { name: 'Employees' }).fill('12')
    await page.getByText('Beacon will be changed.').waitFor()
    await page
      .getByRole('dialog', { name: 'Edit Beacon' })
      .getByRole('button', { name: 'Change', exact: true })
      .click()

    await page.getByText('Employees of Beacon changed').waitFor()
    await page.locator('#cell-1-1').getByText('12', { exact: true }).waitFor()
  })

  await step(t, 'on the board only one’s own card is taken to another stage', async () => {
    await page.goto('/records/deal?layout=board')
    const card = (name: string) => page.getByRole('listitem').filter({ hasText: name })
    await card('Own deal').and(page.locator('[draggable="true"]')).waitFor()
    await card('Shown to Wei').getByRole('link').focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('s')
    await page.getByRole('menuitem', { name: 'Open beside' }).waitFor()

    assert.equal(await page.locator('[data-card][draggable="true"]').count(), 1)
    assert.equal(await page.getByRole('menuitem', { name: 'Discovery' }).count(), 0)
    await page.keyboard.press('Escape')
    await card('Own deal').getByRole('link').focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.getByText('Own deal moved to Discovery').waitFor()
  })

  await step(t, 'and in the calendar only one’s own deal is taken to another day', async () => {
    await page.goto('/records/deal?layout=calendar&day=2026-12-01')
    await page.getByRole('link', { name: 'Own deal' }).and(page.locator('[draggable="true"]')).waitFor()
    await page.getByRole('link', { name: 'Shown to Wei' }).focus()
    await page.keyboard.press('Shift+ArrowRight')

    assert.equal(await page.getByRole('link', { name: 'Shown to Wei' }).getAttribute('draggable'), null)
    const { record } = await ask(page.context(), `records/deal/${shared}`, undefined, 'GET')
    assert.equal(record.closeDate, '2026-12-08')
  })

  await step(t, 'a formula that divides by zero says so in the list and on the page', async () => {
    await change(page, `records/company/${own}`, { employees: 0 })
    const columns = JSON.stringify([{ field: 'name' }, { field: 'perHead' }])
    await page.goto(`/records/company?view=all&columns=${encodeURIComponent(columns)}`)
    await page.getByRole('row', { name: 'Beacon' }).getByTitle('It would divide by zero').waitFor()
    await page.goto(`/records/company/${own}`)

    await page.locator('[data-field="perHead"]').getByText('It would divide by zero').waitFor()
  })
})

async function salesperson(t: TestContext, administrator: Page): Promise<{ page: Page; memberId: string }> {
  const person = { name: 'Wei', email: 'wei@northquay.example', role: 'salesperson' }
  const { link, invitation } = await ask(administrator.context(), 'invitations', person)
  const page = await visitor(t, browser, address)
  await ask(page.context(), `invitations/${link.split('/').at(-1)}/acceptance`, { password })
  return { page, memberId: invitation.memberId }
}
