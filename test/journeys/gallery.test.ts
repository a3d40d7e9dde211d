import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { languages } from '../../shared/platform/languages.ts'
import { builtGallery } from '../built-gallery.ts'
import { firstWorkspace } from '../people.ts'
import { runningKith } from './running-kith.ts'
import { makeRecords, makeWorkspace, openBrowser, step, visitor } from './visitor.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'kith-gallery-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const kith = await runningKith()
const browser = await openBrowser()
const gallery = await builtGallery(kith, join(folder, 'built'))
after(() => gallery.close())

test('every part of the design system is seen in every state, and nobody is shut out of one', async (t) => {
  const page = await visitor(t, browser, kith)
  await makeWorkspace(page)
  await makeRecords(page, 'company', [{ name: 'Northwind' }])

  for (const theme of ['light', 'dark'] as const)
    await step(t, `the parts in ${theme} have no serious finding`, async () => {
      await open(page, `theme=${theme}`)
      await photograph(page, `gallery-${theme}`)
      assert.deepEqual(await findings(page), [])
    })

  for (const language of languages)
    await step(t, `the parts fit a phone in ${language}`, async () => {
      await page.setViewportSize({ width: 360, height: 780 })
      await open(page, `theme=light&language=${language}&density=roomy`)
      if (process.env.KITH_PHOTOS) await photograph(page, `gallery-phone-${language}`)
      assert.deepEqual(await tooWide(page), [])
    })

  await page.setViewportSize({ width: 1440, height: 900 })
  await step(t, 'of 5,000 options a few are drawn, and pinyin finds the Chinese ones', async () => {
    await open(page, 'theme=light')
    await page.getByRole('button', { name: 'City' }).click()
    const search = page.getByRole('combobox', { name: 'City' })
    await search.fill('suzhou 4992')
    await search.fill('sz')
    await page.getByRole('option', { name: '苏州 2', exact: true }).waitFor()
    assert.ok((await page.getByRole('option').count()) < 120)
    await search.press('End')
    await search.press('Escape')
  })

  await step(t, 'what floats has no serious finding either', async () => {
    await page.getByRole('button', { name: 'Deal menu' }).click()
    await page.getByRole('menuitem', { name: 'New deal' }).waitFor()
    assert.deepEqual(await findings(page), [])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Rename' }).click()
    await page.getByRole('dialog', { name: 'Rename' }).waitFor()
    assert.deepEqual(await findings(page), [])
    await page.keyboard.press('Escape')
    for (const [button, name] of floating) {
      await page.getByRole('button', { name: button }).click()
      await page.getByRole('dialog', { name, exact: true }).waitFor()
      assert.deepEqual(await findings(page), [], name)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.getByRole('button', { name: 'Open from below' }).and(page.locator(':focus')).waitFor()
    await page.getByRole('button', { name: 'Open the palette' }).click()
    await page.getByRole('dialog', { name: 'Palette' }).getByRole('option', { name: 'New deal' }).waitFor()
    assert.deepEqual(await findings(page), [])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Open beside' }).click()
    await page.locator('aside:focus').waitFor()
    assert.deepEqual(await findings(page), [])
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'Give away' }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    assert.deepEqual(await findings(page), [])
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.getByRole('button', { name: 'Redo' }).waitFor()
    assert.deepEqual(await findings(page), [])
  })

  await step(t, 'a condition on a field that was deleted says so, beside one that is asked', async () => {
    const filters = page.getByRole('region', { name: 'Filters' })
    await filters.getByRole('button', { name: 'This field is gone', exact: true }).waitFor()
  })

  await step(t, 'a board tells what is over its limit, a bar of stages where a deal was lost', async () => {
    const boards = page.getByRole('region', { name: 'Boards' })
    await boards.getByText('Over the limit').first().waitFor()
    await boards.getByText('Stalled 19 d').first().waitFor()
    const stages = page.getByRole('region', { name: 'Stages', exact: true })
    await stages.getByRole('group', { name: 'To enter Offer' }).first().waitFor()
    await stages.getByText('lost here, 7 d').waitFor()
  })

  await step(t, 'what is asked of a person has no serious finding', async () => {
    const questions = page.getByRole('region', { name: 'Questions' })
    await questions
      .getByText(/^No connection\./)
      .first()
      .waitFor()
    for (const [button, answer] of asked) {
      await questions.getByRole('button', { name: button, exact: true }).click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      assert.deepEqual(await findings(page), [], button)
      if (process.env.KITH_PHOTOS)
        await dialog.screenshot({ path: join(process.env.KITH_PHOTOS, `gallery-${button}.png`) })
      await dialog.getByRole('button', { name: answer, exact: true }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await questions.getByRole('button', { name: 'End the session', exact: true }).click()
    const again = page.getByRole('dialog', { name: 'You were signed out. Sign in again to go on.' })
    await again.waitFor()
    assert.deepEqual(await findings(page), [], 'signing in again')
    if (process.env.KITH_PHOTOS)
      await again.screenshot({ path: join(process.env.KITH_PHOTOS, 'gallery-End the session.png') })
    await again.getByLabel('Password', { exact: true }).fill(firstWorkspace.administrator.password)
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await again.waitFor({ state: 'detached' })
  })

  await step(t, 'a day is said, an amount is short, a number is of a country', async () => {
    await typeInto(page, 'Empty date', 'next friday')
    // A day of this year is said without it; at its end the next Friday may be of the other.
    const isSurelyThis = new Date(Date.now() + 14 * 86_400_000).getFullYear() === new Date().getFullYear()
    await said(page, isSurelyThis ? /^Fri,? \d+ \w+$/ : /^Fri,? \d+ \w+( \d{4})?$/).waitFor()
    await typeInto(page, 'Empty currency', '1.5m')
    await said(page, /^€1,500,000$/).waitFor()
    await typeInto(page, 'Empty phone', '040 123 4567')
    await said(page, /^\+358 40 1234567$/).waitFor()
  })
})

// What opens it, and what it is called; the focus goes back to where it was opened.
const floating = [
  ['Open a drawer', 'As it was on 26 November'],
  ['Open a short drawer', 'Compare'],
  ['Open from below', 'Stages'],
] as const

// Which question, and what ends it.
const asked = [
  ['Change what somebody changed', 'Keep mine'],
  ['Leave with a note unsaved', 'Stay'],
] as const

async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name, exact: true }).fill(text)
}

/** What a field says it understood. */
function said(page: Page, what: RegExp) {
  return page.getByRole('status').filter({ hasText: what })
}

async function open(page: Page, asked: string): Promise<void> {
  await page.goto(`${gallery.address}?${asked}`)
  await page.getByRole('heading', { name: 'Layers' }).waitFor()
  await page.locator('[role="option"]').first().waitFor()
}

/** For who wants to look at them: KITH_PHOTOS names a folder; else they go with the test. */
async function photograph(page: Page, name: string): Promise<void> {
  const { width, height } = page.viewportSize()!
  // The page scrolls within the window: as high as it is, none of it is cut.
  const whole = await page.evaluate<number>('document.querySelector("main").scrollHeight')
  await page.setViewportSize({ width, height: whole })
  for (const section of await page.locator('section[id]').all()) {
    const path = join(process.env.KITH_PHOTOS ?? folder, `${name}-${await section.getAttribute('id')}.png`)
    await section.screenshot({ path })
  }
  await page.setViewportSize({ width, height })
}

interface Finding {
  id: string
  impact: string
  nodes: { html: string }[]
}

/** What axe calls serious or critical, each with the element it found it on. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate<Finding[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  )
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

/** Specimens whose part reaches beyond the screen, where nothing scrolls. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('[data-specimen]')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.dataset.specimen)`)
}
