import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { fillWorkspace } from '../pictures/fill-workspace.ts'
import { englishSentences, keysOfSentences } from '../tour/english-sentences.ts'
import { everyAddress } from '../tour/every-address.ts'
import { layersOf } from '../tour/layers.ts'
import { inBrowser, lookAt } from '../tour/look.ts'
import { settling } from '../tour/settled.ts'
import { stopsOf } from '../tour/stops.ts'
import { runningKith } from './running-kith.ts'
import { ask, openBrowser, visitor } from './visitor.ts'

// Every page in the light of a desk and the dark of a phone. "npm run tour" sees them in every way, and what opens
// above them; KITH_TOUR=fi sees one language of it.

interface Way {
  language: 'en' | 'zh-Hans' | 'zh-Hant' | 'fi'
  theme: 'light' | 'dark'
  width: 1440 | 390
}

const lightDesk = { theme: 'light', width: 1440 } as const
const darkPhone = { theme: 'dark', width: 390 } as const
const usual = [lightDesk, darkPhone]
const further = [
  { theme: 'dark', width: 1440 },
  { theme: 'light', width: 390 },
] as const
const all: Way[] = [
  ...(['en', 'zh-Hans'] as const).flatMap((language) =>
    [...usual, ...further].map((look) => ({ language, ...look })),
  ),
  ...(['zh-Hant', 'fi'] as const).flatMap((language) => usual.map((look) => ({ language, ...look }))),
]
const few: Way[] = [
  { language: 'en', ...lightDesk },
  { language: 'zh-Hans', ...darkPhone },
]
const pictures = process.env.KITH_TOUR_PICTURES
const tour = process.env.KITH_TOUR
const ways = tour === undefined ? few : all.filter(({ language }) => tour === 'all' || tour === language)
// What opens above a page is opened by its English name.
const layered: Way[] =
  tour === 'all' || tour === 'en' ? usual.map((look) => ({ language: 'en', ...look })) : []

const address = await runningKith()
const browser = await openBrowser()
const host = await browser.newContext({ baseURL: address })
const records = await fillExample()
const session = await host.storageState()

for (const way of ways)
  test(`every page can be read and used: ${way.language}, ${way.theme}, ${way.width} px`, async (t) => {
    const { page, settled, look } = await onTheWay(t, way)
    await page.goto('/settings/profile')
    await settled()
    const wrong: string[] = []
    for (const stop of await everyAddress(stopsOf(records))) {
      await goTo(page, stop)
      await settled()
      wrong.push(...(await look(stop)))
    }
    assert.deepEqual(wrong, [])
  })

for (const way of layered)
  test(`what opens above a page can be read and used: ${way.theme}, ${way.width} px`, async (t) => {
    // Two people change one field, a record is asked for as it was before it was, and a session ends.
    const { page, settled, look } = await onTheWay(t, way, [412, 404, 401])
    const wrong: string[] = []
    for (const layer of layersOf(records).filter(({ only }) => isSeen(only, way))) {
      await page.goto(layer.at)
      await settled()
      await layer.open(page)
      await settled()
      wrong.push(...(await look(`above: ${layer.name}`)))
    }
    assert.deepEqual(wrong, [])
  })

async function onTheWay(t: TestContext, way: Way, refusals: readonly number[] = []) {
  const { language, theme, width } = way
  await ask(host, 'me', { language }, 'PATCH')
  const isPhone = width === 390
  const page = await visitor(t, browser, address, language, refusals, {
    storageState: session,
    isMobile: isPhone,
    hasTouch: isPhone,
  })
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: isPhone ? 844 : 900 })
  await page.addInitScript(inBrowser)
  const english = language === 'en' ? new Set<string>() : await englishSentences(catalogueOf[language])
  const catalogues = { english, keys: await keysOfSentences() }
  const settled = settling(page)
  const look = async (at: string) => {
    // A picture shows what somebody sees who looks for longer than a moment.
    if (tour !== undefined || pictures !== undefined) await page.evaluate('kithTour.still()')
    await photograph(page, way, at)
    if (isPhone) await page.setViewportSize({ width: 360, height: 780 })
    // What floats is placed anew a frame after the width changed.
    await settled()
    const wrong = await lookAt(page, catalogues)
    if (isPhone) await page.setViewportSize({ width: 390, height: 844 })
    return wrong.map((line) => `${at}: ${line}`)
  }
  return { page, settled, look }
}

const catalogueOf = { 'zh-Hans': 'zh-hans', 'zh-Hant': 'zh-hant', fi: 'fi' } as const

function isSeen(only: 'desk' | 'phone' | undefined, { width }: Way): boolean {
  return only === undefined || (only === 'phone') === (width === 390)
}

/** As a link does: without loading the application again. */
async function goTo(page: Page, stop: string): Promise<void> {
  await page.evaluate(`kithTour.shift = 0; history.pushState({}, '', ${JSON.stringify(stop)})`)
}

async function photograph(page: Page, way: Way, stop: string): Promise<void> {
  if (pictures === undefined) return
  const folder = join(pictures, `${way.language}-${way.theme}-${way.width}`)
  mkdirSync(folder, { recursive: true })
  const name = stop.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/\W+/g, '-')
  await page.screenshot({ path: join(folder, `${name.replace(/^-/, '')}.png`) })
}

async function fillExample() {
  const { dealId } = await fillWorkspace((method, path, body) => ask(host, path.slice(1), body, method))
  const idOf = async (object: string) =>
    (await ask(host, `records/${object}?limit=1`, undefined, 'GET')).records[0].id as string
  const view = await ask(host, 'views', {
    object: 'company',
    name: { en: 'Customers of mine' },
    layout: 'table',
    shared: false,
  })
  return { dealId, companyId: await idOf('company'), contactId: await idOf('contact'), viewId: view.id }
}
