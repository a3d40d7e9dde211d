import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

interface Cell {
  type: string
  options?: object
  /** After Enter opened it: what is typed, behind a sign of equality, and the keys pressed then. */
  keys: readonly string[]
  /** What the cell shows afterwards. */
  shown: RegExp
}

const choices = [
  { key: 'open', label: { en: 'Open' } },
  { key: 'lost', label: { en: 'Lost' } },
]
const written: readonly Cell[] = [
  { type: 'text', keys: ['=Ada', 'Enter'], shown: /^Ada$/ },
  { type: 'longText', keys: ['=One line', 'Control+Enter'], shown: /One line/ },
  { type: 'number', keys: ['=1250', 'Enter'], shown: /^1,250$/ },
  { type: 'percent', keys: ['=35', 'Enter'], shown: /^35%$/ },
  { type: 'currency', keys: ['=usd 12,500.50', 'Enter'], shown: /12,500\.50/ },
  { type: 'date', keys: ['=2026-12-24', 'Enter'], shown: /24 Dec/ },
  { type: 'dateTime', keys: ['=2026-12-24 15:30', 'Enter'], shown: /24 Dec.*15:30/ },
  { type: 'select', options: { options: choices }, keys: ['=los', 'Enter'], shown: /^Lost$/ },
  { type: 'multiSelect', options: { options: choices }, keys: ['=op', 'Enter', 'Escape'], shown: /Open/ },
  { type: 'email', keys: ['=ada@acme.example', 'Enter'], shown: /ada@acme\.example/ },
  { type: 'phone', keys: ['=+358 40 123 4567', 'Enter'], shown: /040 1234567/ },
  { type: 'url', keys: ['=https://acme.example', 'Enter'], shown: /acme\.example/ },
  { type: 'personName', keys: ['=Ada Byron', 'Enter'], shown: /Ada Byron/ },
  { type: 'reference', options: { targets: ['company'] }, keys: ['=Acme', 'Enter'], shown: /Acme/ },
  { type: 'member', keys: ['=Lin', 'Enter'], shown: /Lin Xiaowen/ },
  { type: 'address', keys: ['=Mannerheimintie 1, Helsinki', 'Enter'], shown: /Helsinki/ },
  { type: 'json', keys: ['={"a":1}', 'Control+Enter'], shown: /a/ },
  { type: 'richText', keys: ['=Said aloud', 'Control+Enter'], shown: /Said aloud/ },
  { type: 'boolean', keys: ['=Yes', 'Enter'], shown: /^Yes$/ },
]

test('a cell of every type is written by keyboard, and all of them copied to another record', async (t) => {
  const page = await visitor(t, browser, address)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await makeWorkspace(page)
  await makeRecords(page, 'company', [{ name: 'Acme' }])
  const label = { en: 'Thing' }
  await ask(page.context(), 'objects', {
    name: 'thing',
    label,
    pluralLabel: { en: 'Things' },
    fields: [
      { name: 'name', type: 'text', label: { en: 'Name' }, required: true },
      ...written.map(({ type, options }) => ({
        name: `f${type}`,
        type,
        label: { en: type },
        ...(options && { options }),
      })),
    ],
  })
  await makeRecords(page, 'thing', [{ name: 'First' }, { name: 'Second' }])
  const columns = JSON.stringify([{ field: 'name' }, ...written.map(({ type }) => ({ field: `f${type}` }))])
  const sort = JSON.stringify([{ field: 'name', direction: 'asc' }])
  await page.goto(`/records/thing?columns=${encodeURIComponent(columns)}&sort=${encodeURIComponent(sort)}`)
  await page.locator('#cell-0-0').getByText('First').waitFor()
  await page.keyboard.press('j')
  for (const [at, { type, keys, shown }] of written.entries())
    await step(t, `${type} is written and read`, async () => {
      const cell = page.locator(`#cell-0-${at + 1}`)
      await page.keyboard.press('ArrowRight')
      await page.locator(`[role="grid"][aria-activedescendant="cell-0-${at + 1}"]`).waitFor()
      const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
      await page.keyboard.press('Enter')
      for (const key of keys) {
        if (key.startsWith('=')) {
          await cell.and(page.locator('[data-editing]')).waitFor()
          await page.keyboard.type(key.slice(1))
        } else await page.keyboard.press(key)
      }
      await cell.filter({ hasText: shown }).and(page.locator(':not([data-editing])')).waitFor()
      await saved
      // Enter went to the row below, unless there is none.
      if ((await page.locator('[role="grid"]').getAttribute('aria-activedescendant')) !== `cell-0-${at + 1}`)
        await page.keyboard.press('ArrowUp')
      await page.locator(`[role="grid"][aria-activedescendant="cell-0-${at + 1}"]`).waitFor()
    })
  await step(t, 'the whole record is copied to the one below', async () => {
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press('Control+c')
    await page.getByText(`${written.length + 1} cells copied`).waitFor()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+v')
    await page.getByText(`${written.length + 1} cells changed`).waitFor()
    const texts = (row: number) => page.locator(`[id^="cell-${row}-"]`).allTextContents()
    assert.deepEqual(await texts(1), await texts(0))
  })
})
