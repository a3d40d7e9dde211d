import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { password } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { ask, change, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('cells are changed together by keyboard, and rows stand in groups', async (t) => {
  const page = await visitor(t, browser, address)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await makeWorkspace(page)
  const [north] = await makeRecords(page, 'company', [
    { name: 'Acme', employees: 120, industry: 'software' },
    { name: 'Bolt', employees: 40, industry: 'manufacturing' },
    { name: 'Calm', employees: 7, industry: 'software' },
  ])
  await makeRecords(page, 'contact', [{ name: { first: 'Aino', last: 'Virta' }, company: north }])
  const columns = JSON.stringify([{ field: 'name' }, { field: 'employees' }, { field: 'industry' }])
  await page.goto(`/records/company?view=all&columns=${encodeURIComponent(columns)}`)
  await cell(page, 0, 1, '120').waitFor()

  await step(t, 'typing on a cell begins its new value, and Enter goes to the row below', async () => {
    for (const key of ['j', 'ArrowRight', '9', '5', 'Enter']) await page.keyboard.press(key)
    await cell(page, 0, 1, '95').waitFor()
    await page.locator('[role="grid"][aria-activedescendant="cell-1-1"]').waitFor()
  })

  await step(t, 'an input method composes on a chosen cell from the first letter on', async () => {
    await page.locator('[role="grid"] > textarea:focus').waitFor()
    const keyboard = await page.context().newCDPSession(page)
    for (const text of ['q', 'qi', 'qiqi'])
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: text.length })
    await keyboard.send('Input.insertText', { text: '77' })
    await page.waitForFunction(
      `document.activeElement.matches('input') && document.activeElement.value === '77'`,
    )
    await page.keyboard.press('Escape')
    await page.locator('[role="grid"] > textarea:focus').waitFor()
    await cell(page, 1, 1, '40').waitFor()
  })

  await step(
    t,
    'a block from a spreadsheet changes several rows at once, and one key takes all of it back',
    async () => {
      await page.evaluate(
        `navigator.clipboard.writeText(${JSON.stringify('61\tConstruction\n62\tSoftware')})`,
      )
      await page.keyboard.press('Control+v')
      await cell(page, 1, 1, '61').waitFor()
      await cell(page, 1, 2, 'Construction').waitFor()
      await cell(page, 2, 1, '62').waitFor()
      await page.getByText('3 cells changed').waitFor()
      await page.keyboard.press('Control+z')
      await cell(page, 1, 1, '40').waitFor()
      await cell(page, 2, 1, '7').waitFor()
    },
  )

  await step(t, 'chosen cells are copied as a spreadsheet takes them', async () => {
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key)
    await page.keyboard.press('Control+c')
    await page.getByText('4 cells copied').waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()')
    assert.equal(copied, '40\tManufacturing\n7\tSoftware')
  })

  await step(t, 'what cannot be read is named with its cell before anything changes', async () => {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify('many\n70')})`)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+v')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Bolt · Employees').waitFor()
    await dialog.getByRole('button', { name: 'Change 1 cell' }).click()
    await cell(page, 2, 1, '70').waitFor()
    await cell(page, 1, 1, '40').waitFor()
  })

  await step(
    t,
    'cells that somebody else changed meanwhile are named, and written only if so wanted',
    async () => {
      const [bolt] = await idsOf(page, 'Bolt')
      let isFirst = true
      await page.route('**/batch', async (route) => {
        if (isFirst) await change(page, `records/company/${bolt}`, { employees: 55 })
        isFirst = false
        await route.continue()
      })
      await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify('80\n81')})`)
      await page.keyboard.press('Control+v')
      const dialog = page.getByRole('dialog')
      await dialog.getByText('Bolt · Employees').waitFor()
      await dialog.getByText('55', { exact: true }).waitFor()
      const written = page.waitForResponse('**/batch')
      await dialog.getByRole('button', { name: 'Write mine anyway' }).click()
      await written
      await page.locator('[role="grid"] > textarea:focus').waitFor()
      await cell(page, 1, 1, '80').waitFor()
      await cell(page, 2, 1, '81').waitFor()
      await page.keyboard.press('Control+z')
      await cell(page, 1, 1, '55').waitFor()
      await page.keyboard.press('Control+z')
      await cell(page, 2, 1, '70').waitFor()
    },
  )

  await step(t, 'rows stand under the values of a field, with what they come to', async () => {
    await page.getByRole('button', { name: 'Group', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Industry' }).click()
    const software = page.getByRole('row', { name: /^Software 2/ })
    await software.getByText('165').waitFor()
    await page.getByRole('link', { name: 'Calm' }).waitFor()
    await software.getByRole('button').click()
    await page.getByRole('link', { name: 'Calm' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Bolt' }).waitFor()
    await page.getByRole('row', { name: 'Totals' }).getByText('220').waitFor()
  })

  await step(t, 'all groups are folded and unfolded at once', async () => {
    await page.getByRole('button', { name: 'By Industry' }).click()
    await page.getByRole('menuitem', { name: 'Fold all groups', exact: true }).click()
    await page.getByRole('link', { name: 'Bolt' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'By Industry' }).click()
    await page.getByRole('menuitem', { name: 'Unfold all groups' }).click()
    await page.getByRole('link', { name: 'Calm' }).waitFor()
  })

  await step(t, 'an or-group through a relation reads as a sentence and finds what it says', async () => {
    const filter = {
      or: [
        { field: 'contact:company', op: 'some', value: { and: [] } },
        { field: 'employees', op: 'gt', value: 60 },
      ],
    }
    await page.goto(
      `/records/company?view=all&filter=${encodeURIComponent(JSON.stringify({ and: [filter] }))}`,
    )
    await page.getByRole('button', { name: /or Employees more than 60/ }).waitFor()
    await page.getByRole('link', { name: 'Acme' }).waitFor()
    await page.getByRole('link', { name: 'Calm' }).waitFor()
    await page.getByRole('link', { name: 'Bolt' }).waitFor({ state: 'detached' })
  })

  await step(t, 'a condition on what was deleted is left out and says so', async () => {
    const filter = { and: [{ field: 'turnover', op: 'gt', value: 60 }] }
    await page.goto(`/records/company?view=all&filter=${encodeURIComponent(JSON.stringify(filter))}`)
    await page.getByText('This field is gone').waitFor()
    await page.getByText('3 companies').waitFor()
  })
})

test('a long list is opened at its end, in its middle and at a name, without what lies between', async (t) => {
  const page = await visitor(t, browser, address)
  await ask(page.context(), 'session', { email: 'lin@northquay.example', password })
  const names = Array.from({ length: 1_000 }, (_, at) => `Trader ${String(at).padStart(4, '0')}`)
  await makeRecords(
    page,
    'company',
    names.map((name) => ({ name })),
  )
  const search = `view=all&sort=${encodeURIComponent(JSON.stringify([{ field: 'name', direction: 'asc' }]))}`
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/records/company/query')) asked++
  })
  const row = (name: string) => page.getByRole('link', { name, exact: true })
  await page.goto(`/records/company?${search}`)
  await row('Acme').waitFor()

  await step(t, 'one key goes to the last record of all, and another back to the first', async () => {
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+End')
    await row('Trader 0999').waitFor()
    await page.keyboard.press('ArrowUp')
    await page.locator('[role="grid"][aria-activedescendant$="-0"]').waitFor()
    await page.keyboard.press('Control+Home')
    await row('Acme').waitFor()
  })

  await step(t, 'the bar is dragged into the middle, and one reads on from there both ways', async () => {
    await page.evaluate(`(() => {
      const grid = document.querySelector('[role="grid"]')
      grid.scrollTop = grid.scrollHeight / 2
    })()`)
    await page
      .getByRole('link', { name: /^Trader 0(49|50)\d$/ })
      .first()
      .waitFor()
    await page.evaluate(`document.querySelector('[role="grid"]').scrollTop -= 3600`)
    await page
      .getByRole('link', { name: /^Trader 0(39|40)\d$/ })
      .first()
      .waitFor()
  })

  await step(t, 'the list opens at a name that is typed', async () => {
    await page.getByRole('columnheader', { name: 'Company name' }).hover()
    await page.getByRole('button', { name: 'Company name: column menu' }).click()
    await page.getByRole('menuitem', { name: 'Go to…' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('trader 07')
    await page.getByRole('button', { name: 'Go', exact: true }).click()
    await row('Trader 0700').waitFor()
    await page.locator('[role="grid"][aria-activedescendant]').waitFor()
  })
  assert.ok(asked < 12, `${asked} pages of the list were asked for`)

  await step(
    t,
    'what is pressed and typed before its code and records are there waits for them',
    async () => {
      const open = async (late: string, act: () => Promise<void>) => {
        const arrival = Promise.withResolvers<void>()
        await page.route(late, async (route) => {
          await arrival.promise
          await route.continue()
        })
        await page.goto(`/records/company?${search}`, { waitUntil: 'commit' })
        await page.getByRole('navigation', { name: 'Views' }).waitFor()
        await act()
        arrival.resolve()
      }
      await open('**/records/company/query', async () => {
        for (const key of ['j', 'j', 'Enter']) await page.keyboard.press(key)
      })
      await page.getByRole('heading', { name: 'Bolt' }).waitFor()
      await open('**/assets/palette-*.js', async () => {
        await page.keyboard.press('Control+k')
        await page.keyboard.type('trader 0123')
        await page.keyboard.press('Enter')
      })
      await page.getByRole('heading', { name: 'Trader 0123' }).waitFor()
    },
  )
})

test('a view for a team is seen by a colleague in it', async (t) => {
  const page = await visitor(t, browser, address)
  await ask(page.context(), 'session', { email: 'lin@northquay.example', password })
  const [team] = await makeRecords(page, 'team', [{ name: 'North' }])
  const wei = { name: 'Wei', email: 'wei@northquay.example', role: 'salesperson', team }
  const { link } = await ask(page.context(), 'invitations', wei)
  const colleague = await visitor(t, browser, address)
  await ask(colleague.context(), `invitations/${link.split('/').at(-1)}/acceptance`, { password })

  await page.goto('/records/company?view=all')
  await page.getByRole('button', { name: 'New view' }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Northern')
  await page.getByRole('button', { name: 'Teams' }).click()
  await page.getByRole('checkbox', { name: 'North' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Northern' }).waitFor()

  await colleague.goto('/records/company?view=all')
  await colleague.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Northern' }).waitFor()
})

async function idsOf(page: Page, name: string): Promise<string[]> {
  const filter = { field: 'name', op: 'eq', value: name }
  const { records } = await ask(page.context(), 'records/company/query', { filter, fields: [] })
  return records.map((record: { id: string }) => record.id)
}

function cell(page: Page, row: number, column: number, text: string) {
  return page.locator(`#cell-${row}-${column}`).getByText(text, { exact: true })
}
