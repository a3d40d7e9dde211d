import assert from 'node:assert/strict'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What a page runs from its first moment on, to be asked by `lookAt`. */
export const inBrowser = { path: join(import.meta.dirname, 'in-browser.js') }

export interface Catalogues {
  keys: ReadonlySet<string>
  /** Sentences that a page of another language must not say. */
  english: ReadonlySet<string>
}

/** What is wrong with a page as it stands on the screen, a line each. */
export async function lookAt(page: Page, catalogues: Catalogues): Promise<string[]> {
  const shift = await page.evaluate<number>('kithTour.shift')
  const cut = await page.evaluate<string[]>('kithTour.cutOff()')
  const words = await page.evaluate<string[]>('kithTour.shownTexts()')
  const barriers = await barriersOn(page)
  const isPhone = (page.viewportSize()?.width ?? 0) < 768
  return [
    ...barriers,
    ...cut.map((what) => `does not fit the width: ${what}`),
    ...words
      .filter((text) => catalogues.keys.has(text) || /\{\{\w+\}\}/.test(text))
      .map((text) => `a key instead of a sentence: ${text}`),
    ...words.filter((text) => catalogues.english.has(text)).map((text) => `not translated: ${text}`),
    ...(isPhone ? await unfitForFingers(page) : []),
    ...(shift > 0.05 ? [`content moved by ${shift.toFixed(3)} while it loaded`] : []),
  ]
}

async function unfitForFingers(page: Page): Promise<string[]> {
  const targets = await page.evaluate<string[]>('kithTour.smallTargets()')
  const letters = await page.evaluate<string[]>('kithTour.smallLetters()')
  return [
    ...targets.map((what) => `too small for a finger: ${what}`),
    ...letters.map((what) => `letters too small to write in: ${what}`),
  ]
}

// Not among what axe looks for by itself: who speaks to the browser says what is written on a button.
const manner = {
  resultTypes: ['violations'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
}

interface Barrier {
  id: string
  impact: string
  nodes: { target: string[]; any: { message: string }[] }[]
}

async function barriersOn(page: Page): Promise<string[]> {
  // Run past the page's own policy, as a person with developer tools would.
  await page.evaluate(`if (!window.axe) { ${axe.source} }`)
  const found = await page.evaluate<Barrier[]>(
    `axe.run(document, ${JSON.stringify(manner)}).then(({ violations }) => violations)`,
  )
  assert.ok(Array.isArray(found))
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? ''}`),
    )
}
