import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventually } from '../crash/processes.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

test('what is typed before the editor of a cell is there is stored whole', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  const [first = '', second = '', third = ''] = await makeRecords(page, 'company', [
    { name: 'Northwind' },
    { name: 'Polar' },
    { name: 'Tundra' },
  ])
  const code = await heldCode(page)
  await page.addInitScript(typeAsEditorComes)
  const begin = async (name: string) => {
    code.hold()
    await page.goto('/records/company')
    const link = page.getByRole('link', { name, exact: true })
    const found = await page.getByRole('gridcell').filter({ has: link }).getAttribute('id')
    const cell = page.locator(`#${found}`)
    await cell.click({ position: { x: 160, y: 12 } })
    await page.keyboard.press('F2')
    await cell.locator('[aria-busy]').waitFor()
    return cell
  }
  const endAs = async (id: string, name: string) => {
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
    await page.keyboard.press('Enter')
    await (await saved).finished()
    const { record } = await ask(page.context(), `records/company/${id}`, undefined, 'GET')
    assert.equal(record.name, name)
  }

  await step(t, 'a letter that falls between the drawing of the editor and what follows it', async () => {
    const cell = await begin('Northwind')
    await page.evaluate("globalThis.typedAsEditorComes = 'e'")
    await page.keyboard.type('Acm')
    code.release()
    await cell.locator('[aria-busy]').waitFor({ state: 'detached' })
    await page.keyboard.type(' Oy')
    await endAs(first, 'Acme Oy')
  })

  await step(t, 'an input method goes on composing where it began', async () => {
    const cell = await begin('Polar')
    const keys = await page.context().newCDPSession(page)
    const compose = (text: string) =>
      keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await compose('bei')
    code.release()
    await eventually(() => page.evaluate<boolean>('globalThis.hasEditorCode === true'), 'its code has come')
    await page.evaluate('new Promise((drawn) => setTimeout(drawn, 300))')
    await compose('beijing')
    assert.equal(await cell.locator('input').inputValue(), 'beijing')
    await keys.send('Input.insertText', { text: '北京' })
    await cell.locator('[aria-busy]').waitFor({ state: 'detached' })
    await page.keyboard.type(' Oy')
    await endAs(second, '北京 Oy')
  })

  await step(t, 'its person goes to another cell before it comes', async () => {
    const cell = await begin('Tundra')
    await page.keyboard.type('Taiga')
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
    await page.locator('#cell-0-1').click({ position: { x: 4, y: 4 } })
    await cell.locator('[aria-busy]').waitFor({ state: 'detached' })
    code.release()
    await (await saved).finished()
    const { record } = await ask(page.context(), `records/company/${third}`, undefined, 'GET')
    assert.equal(record.name, 'Taiga')
  })

  await step(t, 'or as soon as it is there', async () => {
    const cell = await begin('Taiga')
    code.release()
    await cell.locator('[aria-busy]').waitFor({ state: 'detached' })
    await page.keyboard.type('Steppe')
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
    await page.locator('#cell-0-1').click({ position: { x: 4, y: 4 } })
    await (await saved).finished()
    const { record } = await ask(page.context(), `records/company/${third}`, undefined, 'GET')
    assert.equal(record.name, 'Steppe')
  })
})

/** Keeps the code that cells are written in from coming, as a slow line does. */
async function heldCode(page: Page) {
  let gate = Promise.withResolvers<void>()
  gate.resolve()
  await page.route(/\/assets\/value-editor-[^/]*\.js/, async (route) => {
    await gate.promise
    await route.continue()
  })
  return {
    hold() {
      gate = Promise.withResolvers<void>()
    },
    release: () => gate.resolve(),
  }
}

// A browser that is busy as it draws the editor hands over the next key before it does what is left of the drawing.
const typeAsEditorComes = `
  const busyMs = 40
  const focus = HTMLElement.prototype.focus
  HTMLElement.prototype.focus = function (...how) {
    focus.apply(this, how)
    const key = globalThis.typedAsEditorComes
    if (key === undefined || !this.matches('[data-editing] input') || this.closest('[aria-busy]')) return
    globalThis.typedAsEditorComes = undefined
    const until = performance.now() + busyMs
    while (performance.now() < until);
    queueMicrotask(() => document.execCommand('insertText', false, key))
  }
  new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => /value-editor-.*[.]js/.test(name))) globalThis.hasEditorCode = true
  }).observe({ type: 'resource', buffered: true })
`
