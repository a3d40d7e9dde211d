import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { fillWorkspace } from '../pictures/fill-workspace.ts'
import { englishSentences, keysOfSentences } from '../tour/english-sentences.ts'
import { everyAddress } from '../tour/every-address.ts'
import { inBrowser, lookAt } from '../tour/look.ts'
import { settling } from '../tour/settled.ts'
import { stopsOf } from '../tour/stops.ts'
import { runningKith } from './running-kith.ts'
import { ask, openBrowser, visitor } from './visitor.ts'

// Every page in the light of a desk and the dark of a phone; "npm run tour" sees each in all of them.

interface Way {
  language: 'en' | 'zh-Hans'
  theme: 'light' | 'dark'
  width: 1440 | 390
}

const all: Way[] = (['en', 'zh-Hans'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    ([1440, 390] as const).map((width) => ({ language, theme, width })),
  ),
)
const few = all.filter(
  ({ language, theme, width }) =>
    (language === 'en') === (theme === 'light' && width === 1440) &&
    (language === 'en' || (theme === 'dark' && width === 390)),
)
const pictures = process.env.KITH_TOUR_PICTURES
const ways = process.env.KITH_TOUR === 'all' ? all : few

const address = await runningKith()
const browser = await openBrowser()
const host = await browser.newContext({ baseURL: address })
const records = await fillExample()
const session = await host.storageState()

for (const way of ways)
  test(`every page can be read and used: ${way.language}, ${way.theme}, ${way.width} px`, async (t) => {
    await ask(host, 'me', { language: way.language }, 'PATCH')
    const page = await visitor(t, browser, address, way.language, [], { storageState: session })
    await page.emulateMedia({ colorScheme: way.theme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: way.width, height: way.width === 390 ? 844 : 900 })
    await page.addInitScript(inBrowser)
    const settled = settling(page)
    const english = way.language === 'en' ? new Set<string>() : await englishSentences('zh-hans')
    const catalogues = { english, keys: await keysOfSentences() }
    await page.goto('/settings/profile')
    await settled()
    const wrong: string[] = []
    for (const stop of await everyAddress(stopsOf(records))) {
      await goTo(page, stop)
      await settled()
      if (way.width === 390) await page.setViewportSize({ width: 360, height: 780 })
      wrong.push(...(await lookAt(page, catalogues)).map((line) => `${stop}: ${line}`))
      if (way.width === 390) await page.setViewportSize({ width: 390, height: 844 })
      await photograph(page, way, stop)
    }
    assert.deepEqual(wrong, [])
  })

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
  return { dealId, companyId: await idOf('company'), contactId: await idOf('contact') }
}
