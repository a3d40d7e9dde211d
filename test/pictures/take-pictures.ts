import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { startProgram } from '../../server/main.ts'
import { readConfig } from '../../server/platform/config.ts'
import { silentLog } from '../../server/platform/log.ts'
import { builtGallery } from '../built-gallery.ts'
import { type Ask, fillWorkspace } from './fill-workspace.ts'
import { designSections, firstVisit, type Shot, shots } from './shots.ts'

// Photographs the running program for the documents: npm run pictures [name…]

const target = join(import.meta.dirname, '../../docs/pictures')
const folder = mkdtempSync(join(tmpdir(), 'kith-pictures-'))
const port = await freePort()
const address = `http://127.0.0.1:${port}`
const config = readConfig({ KITH_DATA: folder, KITH_PORT: String(port), KITH_RATE_LIMIT: '0' })
const program = await startProgram(config, silentLog)
try {
  await takePictures(process.argv.slice(2))
} finally {
  await program.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function takePictures(only: readonly string[]): Promise<void> {
  mkdirSync(target, { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env.KITH_CHROMIUM!,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const isWanted = ({ name }: Shot) => only.length === 0 || only.includes(name)
    if (isWanted(firstVisit)) await take(browser, firstVisit)
    const page = await browser.newPage()
    await page.goto(address)
    const example = await fillWorkspace(askFrom(page))
    const session = await page.context().storageState()
    for (const shot of shots(example).filter(isWanted)) await take(browser, shot, session)
    const sections = designSections.filter((name) => isWanted({ name: `design-${name}`, path: '' }))
    if (sections.length > 0) await takeDesign(browser, session, sections)
  } finally {
    await browser.close()
  }
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

async function take(browser: Browser, shot: Shot, session?: Session): Promise<void> {
  const context = await browser.newContext({
    ...(session && { storageState: session }),
    viewport: shot.phone ? { width: 390, height: 844 } : { width: 1440, height: 860 },
    deviceScaleFactor: shot.phone ? 1.5 : 1,
    colorScheme: shot.theme ?? 'light',
    locale: shot.language ?? 'en',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  if (session) {
    const ask = askFrom(page)
    const { workspace } = (await ask('GET', '/session')) as { workspace: { id: string } }
    const preferences = { [`start.hidden.${workspace.id}`]: shot.showsFirstSteps !== true }
    await ask('PATCH', '/me', { language: shot.language ?? 'en', preferences })
  }
  await page.goto(address + shot.path)
  await settled(page)
  await shot.act?.(page)
  await page.screenshot({ path: join(target, `${shot.name}.png`) })
  await context.close()
  console.log(`${shot.name}.png`)
}

async function takeDesign(browser: Browser, session: Session, sections: readonly string[]): Promise<void> {
  const gallery = await builtGallery(address, join(folder, 'gallery'))
  try {
    // High enough for the longest section: the page scrolls within the window.
    const viewport = { width: 1240, height: 3_000 }
    const page = await browser.newPage({ storageState: session, viewport, reducedMotion: 'reduce' })
    await page.goto(`${gallery.address}?theme=light&language=en`)
    await page.getByRole('heading', { name: 'Layers' }).waitFor()
    await page.evaluate('document.fonts.ready')
    await page.waitForTimeout(1_200)
    for (const name of sections) {
      await page.locator(`#${name}`).screenshot({ path: join(target, `design-${name}.png`) })
      console.log(`design-${name}.png`)
    }
  } finally {
    await gallery.close()
  }
}

// Live updates keep one connection open, so the network is never wholly idle.
async function settled(page: Page): Promise<void> {
  await page.locator('main').waitFor()
  // On a busy machine the frame is there long before the page.
  await page.locator('main :is(h1, h2, label)').first().waitFor()
  await page.locator('[aria-busy=true], [data-loading]').first().waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready')
  await page.waitForTimeout(600)
}

/** Asks with the session of a page's browser. */
function askFrom(page: Page): Ask {
  return async (method, path, body) => {
    const answer = await page.request.fetch(`${address}/api/v1${path}`, {
      method,
      headers: { 'x-kith-request': '1' },
      ...(body !== undefined && { data: body }),
    })
    if (answer.ok()) return answer.json().catch(() => null)
    throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const found = server.address()
      server.close(() => resolve(typeof found === 'object' && found ? found.port : 0))
    })
  })
}
