import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { runningKith } from './running-kith.ts'
import { makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('a list is filtered, sorted, given other columns, saved as a view and written in', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  await makeRecords(page, 'company', [
    { name: 'Northwind', employees: 120, industry: 'software' },
    { name: 'Cancity', employees: 2_500 },
    { name: 'Isdom', employees: 900 },
  ])
  await page.goto('/records/company')
  await row(page, 'Northwind').waitFor()

  await step(t, 'a filter made by keyboard leaves what fits', async () => {
    await page.keyboard.press('f')
    await page.getByRole('combobox', { name: 'Choose a field' }).fill('employees')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Value' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Remove', exact: true }).waitFor({ state: 'detached' })
    assert.equal(await page.getByRole('button', { name: 'Save as view' }).count(), 0)
    await page.keyboard.press('f')
    await page.getByRole('combobox', { name: 'Choose a field' }).fill('employees')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Value' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('500')
    await page.keyboard.press('Enter')

    await row(page, 'Northwind').waitFor({ state: 'detached' })
    await page.getByText('2 companies').waitFor()
  })

  await step(t, 'a sort puts the smaller first, and turned round the larger', async () => {
    await page.getByRole('button', { name: 'Sort' }).click()
    await page.getByRole('combobox', { name: 'Sort by' }).fill('employees')
    await page.keyboard.press('Enter')
    await inOrder(page, ['Isdom', 'Cancity'])
    await page.getByRole('button', { name: /Employees.*Ascending/ }).click()
    await inOrder(page, ['Cancity', 'Isdom'])
    await page.keyboard.press('Escape')
  })

  await step(t, 'a column is moved by keyboard, one hidden and another one added', async () => {
    await page.getByRole('button', { name: /\d+ of \d+/ }).click()
    await page.getByRole('button', { name: 'Move Industry' }).press('ArrowUp')
    await page
      .getByRole('columnheader', { name: 'Industry' })
      .and(page.locator('[aria-colindex="3"]'))
      .waitFor()
    await page.getByRole('button', { name: 'Hide column: Phone' }).click()
    await page.getByRole('combobox', { name: 'Add a column' }).fill('description')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')

    await page.getByRole('columnheader', { name: 'Phone' }).waitFor({ state: 'detached' })
    await page.getByRole('columnheader', { name: 'Description', exact: true }).waitFor()
  })

  await step(t, 'the view is there again after loading the page anew', async () => {
    await page.getByRole('button', { name: 'Save as view' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Large')
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Large' }).waitFor()
    await page.reload()

    await page.getByRole('columnheader', { name: 'Description', exact: true }).waitFor()
    await inOrder(page, ['Cancity', 'Isdom'])
  })

  await step(t, 'a change kept in a view is taken back by one key', async () => {
    const tools = page.getByRole('toolbar', { name: 'List tools' })
    await tools.getByRole('button', { name: 'Employees', exact: true }).click()
    await page.getByRole('button', { name: /Employees.*Descending/ }).click()
    await inOrder(page, ['Isdom', 'Cancity'])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Save to view' }).click()
    await page.getByText('View “Large” saved').waitFor()
    await page.getByRole('button', { name: 'Save to view' }).waitFor({ state: 'detached' })
    await page.keyboard.press('z')

    await inOrder(page, ['Cancity', 'Isdom'])
  })

  await step(t, 'a cell is written by keyboard alone and keeps its value', async () => {
    for (const key of ['j', 'ArrowRight', 'e']) await page.keyboard.press(key)
    await page.getByRole('combobox', { name: 'Industry' }).fill('software')
    await page.keyboard.press('Enter')
    await row(page, 'Cancity').getByText('Software').waitFor()
    await page.getByText('Industry of Cancity changed').waitFor()
    await page.reload()

    await row(page, 'Cancity').getByText('Software').waitFor()
  })

  await step(t, 'where nothing fits, the head stays and one condition is let go by name', async () => {
    const filter = { and: [{ field: 'employees', op: 'gte', value: 99_999 }] }
    await page.goto(`/records/company?view=all&filter=${encodeURIComponent(JSON.stringify(filter))}`)
    await page.getByRole('columnheader', { name: 'Employees' }).waitFor()
    await page.getByRole('button', { name: 'Clear Employees' }).click()

    await row(page, 'Northwind').waitFor()
  })

  await step(t, 'Esc leads from a record back to its row, also after going on to the next one', async () => {
    for (const key of ['j', 'Enter']) await page.keyboard.press(key)
    await page.getByText('1 of 3').waitFor()
    await page.keyboard.press('j')
    await page.getByText('2 of 3').waitFor()
    await page.keyboard.press('Escape')

    await page.locator('[role="grid"]:focus[aria-activedescendant="cell-1-0"]').waitFor()
  })

  await step(t, 'an amount to filter by is typed at once, and Q makes what is looked at', async () => {
    await makeRecords(page, 'deal', [
      { name: 'Forty licences', amount: { amount: '40000', currency: 'EUR' } },
      { name: 'Training days', amount: { amount: '900', currency: 'EUR' } },
    ])
    await page.goto('/records/deal?view=all&layout=table')
    await row(page, 'Training days').waitFor()
    await page.keyboard.press('f')
    await page.getByRole('combobox', { name: 'Choose a field' }).fill('amount')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Value' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('20000')
    await page.keyboard.press('Enter')
    await row(page, 'Training days').waitFor({ state: 'detached' })
    await row(page, 'Forty licences').waitFor()
    await page.goto('/records/contact?view=all')
    await page.getByRole('button', { name: 'Filter' }).waitFor()
    await page.keyboard.press('q')

    await page.getByRole('dialog', { name: 'New contact' }).waitFor()
  })
})

function row(page: Page, name: string) {
  return page.getByRole('row', { name })
}

/** Waits until the rows stand in this order. */
async function inOrder(page: Page, names: readonly string[]): Promise<void> {
  const [first = ''] = names
  await page.getByRole('row').nth(1).getByText(first, { exact: true }).waitFor()
  const titles = await page.getByRole('row').locator('a').allInnerTexts()
  assert.deepEqual(
    titles.map((text) => text.split('\n').at(-1)),
    names,
  )
}
