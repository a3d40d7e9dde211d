import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { firstWorkspace, password } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { ask, makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const address = await runningKith()
const browser = await openBrowser()

// As fast as somebody types who knows what they will find.
const fast = { delay: 60 }

test('what is typed for a dialog that is on its way goes into its first field', async (t) => {
  const page = await visitor(t, browser, address)
  await makeWorkspace(page)
  await makeRecords(page, 'company', [{ name: 'Northwind' }])
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' })
  const filters = page.getByRole('combobox', { name: 'Choose a field' })
  const open = async (path: string, held: RegExp) => {
    const line = await heldLine(page, held)
    await page.goto(path)
    await page.getByRole('link', { name: 'Northwind' }).first().waitFor()
    return line
  }
  const close = async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.evaluate('sessionStorage.clear()')
  }

  await step(t, 'after N D, with what was taken back, and no letter is a command of the page', async () => {
    const line = await open('/records/company', code)
    await page.keyboard.type('nd', fast)
    await page.keyboard.type('Parts for pumpx', fast)
    await page.keyboard.press('Backspace')
    await page.keyboard.insertText(' 7')
    await page.keyboard.type(' an', fast)
    await line.isAsked
    line.release()
    await name.waitFor()
    await page.keyboard.type('d 8', fast)
    assert.equal(await name.inputValue(), 'Parts for pump 7 and 8')
    assert.equal(await filters.count(), 0)
    await close()
  })

  await step(t, 'while its form is coming too', async () => {
    const line = await open('/records/company', /\/api\/v1\/records\/stage\/query/)
    await page.keyboard.type('nd', fast)
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Parts for pump', fast)
    line.release()
    await name.waitFor()
    assert.equal(await name.inputValue(), 'Parts for pump')
    await close()
  })

  await step(t, 'after a button was pressed, on to the next field by Tab', async () => {
    const line = await open('/records/company', code)
    await page.getByRole('button', { name: 'New company' }).click()
    await page.keyboard.type('Acme', fast)
    await page.keyboard.press('Tab')
    await page.keyboard.type('acme.example', fast)
    line.release()
    const website = page.getByRole('dialog').getByRole('textbox', { name: 'Website' })
    await website.and(page.locator(':focus')).waitFor()
    assert.equal(await name.inputValue(), 'Acme')
    assert.equal(await website.inputValue(), 'acme.example')
    await close()
  })

  await step(t, 'Escape gives it up, and keys are commands again', async () => {
    const line = await open('/records/company', code)
    await page.keyboard.type('qAcme', fast)
    await page.keyboard.press('Escape')
    line.release()
    await page.keyboard.press('f')
    await filters.waitFor()
    assert.equal(await page.getByRole('dialog').count(), 0)
  })

  await step(t, 'an input method ends what it composes before the dialog takes the focus', async () => {
    const line = await open('/records/company', code)
    await page.keyboard.type('nd', fast)
    const keys = await page.context().newCDPSession(page)
    const compose = (text: string) =>
      keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.locator('input:focus').waitFor()
    await compose('bei')
    line.release()
    await page.evaluate('new Promise((drawn) => setTimeout(drawn, 300))')
    assert.equal(await page.getByRole('dialog').count(), 0)
    await compose('beijing')
    await keys.send('Input.insertText', { text: '北京' })
    await name.waitFor()
    await page.keyboard.type(' Oy', fast)
    assert.equal(await name.inputValue(), '北京 Oy')
  })
})

test('the key of the search takes what is typed behind it, also where a page has no search', async (t) => {
  const page = await visitor(t, browser, address)
  const [northwind] = await companiesOf(page)
  const everything = page.getByRole('combobox', { name: 'Search and commands' })
  const here = page.getByRole('searchbox', { name: 'Search in this list' })

  await step(t, 'a record leads it to the search of everything, whose code is on its way', async () => {
    await page.goto(`/records/company/${northwind}`)
    await page.getByRole('heading', { name: 'Northwind' }).waitFor()
    const line = await heldLine(page, /\/assets\/palette-[^/]*\.js/)
    await page.reload()
    await page.getByRole('heading', { name: 'Northwind' }).waitFor()
    await page.keyboard.type('/acme', fast)
    await line.isAsked
    line.release()
    await everything.waitFor()
    assert.equal(await everything.inputValue(), 'acme')
    await page.getByRole('option', { name: /Acme/ }).first().waitFor()
    await page.keyboard.press('Escape')
    await everything.waitFor({ state: 'detached' })
  })

  await step(t, 'so does Today', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Companies' }).first().waitFor()
    await page.keyboard.type('/acme', fast)
    await everything.waitFor()
    assert.equal(await everything.inputValue(), 'acme')
    await page.keyboard.press('Escape')
    await everything.waitFor({ state: 'detached' })
  })

  await step(t, 'a list that is on its way searches itself', async () => {
    const line = await heldLine(page, /\/assets\/list-page-[^/]*\.js/)
    await page.reload()
    await page.getByRole('link', { name: 'Companies' }).first().click()
    await page.keyboard.type('/polar', fast)
    line.release()
    await here.and(page.locator(':focus')).waitFor()
    assert.equal(await here.inputValue(), 'polar')
    assert.equal(await everything.count(), 0)
  })
})

/** The companies of the visitor's workspace, who signs in to it. */
async function companiesOf(page: Page): Promise<string[]> {
  await ask(page.context(), 'session', { email: firstWorkspace.administrator.email, password })
  return makeRecords(page, 'company', [{ name: 'Northwind' }, { name: 'Acme' }, { name: 'Polar' }])
}

const code = /\/assets\/create-dialog-[^/]*\.js/

/** Keeps an answer from coming, as a slow line does. */
async function heldLine(page: Page, of: RegExp) {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  const gate = Promise.withResolvers<void>()
  const asked = Promise.withResolvers<void>()
  await page.route(of, async (route) => {
    asked.resolve()
    await gate.promise
    await route.continue()
  })
  return { isAsked: asked.promise, release: () => gate.resolve() }
}
